import type { Line } from '../../../../model/article.ts'
import type { Term } from '../term.ts'
import { isGradeNumber, isMoney } from './grade-number.ts'
import { leadsTo } from './leads-to.ts'

/** Settle a number: a grade, a noun for one, or neither. */
export function settleNumber(terms: readonly Term[], i: number, out: readonly Term[], line: Line): Term {
  const term = terms[i] as Term
  const before = out[out.length - 1]
  // "an outstanding one for leadership": a grade
  if (term.text === 'one' && before?.letter === 'G' && isGradeAgain(terms, i, out))
    return { ...term, letter: 'U' }
  return isGradeNumber(term, out, terms, i) && !isMoney(term, line)
    ? { ...term, letter: 'G', wording: { kind: 'number', number: term.number as number }, marked: true }
    : term
}

// "a good rating for A, an outstanding one for B", "A got a good rating, B an outstanding one"
const isGradeAgain = (terms: readonly Term[], at: number, out: readonly Term[]): boolean => {
  const next = terms[at + 1]
  return next === undefined || /[CZ]/.test(next.letter)
    ? out.some(({ letter }) => letter === 'U')
    : /^(?:for|to)$/.test(next.text) && (leadsTo('A', terms, at + 2) || leadsTo('P', terms, at + 2))
}
