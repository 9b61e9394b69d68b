import { collect } from '../../../model/collect.ts'
import type { Term } from './term.ts'

const GLOSS_WORD =
  /^(?:or|i\.?e|meaning|equivalent|to|which|means|is|being|the|a|its|their|another|only|ofsted's)$/
const OPENS = /[C(Z]/
const CLOSES: Readonly<Record<string, RegExp>> = { '(': /^\)$/, C: /^[C.;:!?)-]+$/, Z: /^[-.;:,!?]+$/ }
/** So many small words may stand between a grade and what explains it. */
const LONGEST = 5

/** Take out what only explains the grade before it: "a four, the bottom mark, for X", "graded 3 (requires improvement)", "a two, meaning adequate", "good, a three, for X". */
export function dropGlosses(terms: readonly Term[]): Term[] {
  const out: Term[] = []
  const hasScale = terms.some(({ text }) => text === 'scale')
  const shape = hasScale ? collect(terms, ({ letter }) => letter).join('') : ''
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term
    out.push(term)
    // "on a scale from 1 (inadequate) to 4 (outstanding)"
    if (term.letter === '#' && hasScale && /^\(G\)/.test(shape.slice(at + 1, at + 4))) at += 3
    if (term.letter !== 'G') continue
    const end = glossEnd(terms, at)
    if (end === null) continue
    const gloss = terms[end.grade] as Term
    if (term.wording?.kind !== 'named' && gloss.wording?.kind === 'named')
      out[out.length - 1] = { ...term, wording: gloss.wording, marked: true, loose: false }
    at = end.last
  }
  return out
}

// where the explanation of the grade at an index has its grade, and where it ends
function glossEnd(terms: readonly Term[], at: number): { grade: number; last: number } | null {
  const opening = terms[at + 1]
  if (!opening || !OPENS.test(opening.letter) || /^[.;!?|\t]$/.test(opening.text)) return null
  let grade = at + 2
  while (grade < at + 2 + LONGEST && GLOSS_WORD.test(terms[grade]?.text ?? '')) grade++
  const gloss = terms[grade]
  const isNumber =
    gloss?.letter === '#' &&
    (gloss.number ?? 9) < 5 &&
    (opening.letter === '(' || (opening.letter === 'C' && terms[grade - 1]?.text === 'a'))
  if (!gloss || (gloss.letter !== 'G' && !isNumber)) return null
  if (!explains(terms[at] as Term, gloss)) return null
  // "escaped the lowest grade, requiring improvement"
  if (opening.letter === 'C' && gloss.text.startsWith('requiring')) return null
  const after = terms[grade + 1]?.letter === 'U' ? grade + 2 : grade + 1
  const closing = terms[after]
  if (!closing) return { grade, last: after - 1 }
  if (!CLOSES[opening.letter]?.test(closing.text) && !(opening.letter === 'C' && closing.letter === 'C'))
    return null
  // the stop of a sentence stays
  return { grade, last: /^[.;!?]$/.test(closing.text) ? after - 1 : after }
}

// a word for the rung of a ladder beside the name of the grade
function explains({ wording: of }: Term, { wording: by, letter }: Term): boolean {
  if (letter === '#') return of?.kind === 'named'
  if (!of || !by || by.kind === 'same' || of.kind === 'same') return false
  return of.kind === 'named' ? by.kind !== 'named' : true
}
