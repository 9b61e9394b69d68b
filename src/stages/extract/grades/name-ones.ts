import type { Term } from './term.ts'

/** What one of several areas is called before it is named. */
const ONE =
  /^(?:area|aspect|category|fifth|first|fourth|heading|judge?ment|one|other|second|strand|theme|third)$/

/** Read an area that is counted before it is named as the area itself: "in one theme, safeguarding", "in the other, leadership". */
export function nameOnes(terms: Term[]): Term[] {
  let out: Term[] | null = null
  let from = 0
  for (let at = 0; at < terms.length; at++) {
    const area = terms[at]?.letter === 'p' ? namedBehind(terms, at) : -1
    if (area < 0) continue
    out ??= []
    out.push(...terms.slice(from, at + 1))
    from = area
    at = area
  }
  return out ? [...out, ...terms.slice(from)] : terms
}

// where the area is named behind the preposition; -1 where it is none of several
function namedBehind(terms: readonly Term[], preposition: number): number {
  let at = preposition + 1
  while (at < preposition + 5 && /[l#w]/.test(terms[at]?.letter ?? '')) at++
  const isCounted = at > preposition + 1 && ONE.test(terms[at - 1]?.text ?? '')
  if (!isCounted || terms[at]?.letter !== 'C') return -1
  let area = at + 1
  while (/[lr]/.test(terms[area]?.letter ?? '')) area++
  return terms[area]?.letter === 'A' && /^[CZE]?$/.test(terms[area + 1]?.letter ?? '') ? at + 1 : -1
}
