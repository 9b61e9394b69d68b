import type { Term } from '../term.ts'

/** Tell whether a term of that letter follows, nothing but small words before it. */
export function leadsTo(letter: string, terms: readonly Term[], from: number): boolean {
  let at = from
  while (/[lrp]|^w$/.test(terms[at]?.letter ?? '') && at - from < 5 && isSmall(terms, at)) at++
  return terms[at]?.letter === letter
}

const isSmall = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.letter !== 'w' || terms[at + 1]?.text === 'of'
