import type { Term } from '../term.ts'

/** Nouns for grades that are verbs behind whoever gives them. */
const GRADES = /^(?:grades|labels|marks|ranks|rates|scores)$/
/** The same after a comma: "called in May, rating it good". */
const RATING = /^(?:grading|ranking|rating)$/

/** Settle a noun for a grade that is a verb: "the report grades Alder School as good". */
export function settleRating(terms: readonly Term[], i: number, out: readonly Term[]): Term {
  const term = terms[i] as Term
  const before = out[out.length - 1]
  return (GRADES.test(term.text) && isGiven(out) && isObject(terms, i + 1)) ||
    (RATING.test(term.text) && before?.letter === 'C' && isRating(terms, i + 1))
    ? { ...term, letter: 'J' }
    : term
}

const isRating = (terms: readonly Term[], at: number): boolean =>
  isObject(terms, at) && terms.slice(at + 1, at + 6).some(({ letter }) => letter === 'G')
// behind the inspectors or their report, "published this week"
const isGiven = (out: readonly Term[]): boolean =>
  /[OR]/.test(out.at(-1)?.letter ?? '') ||
  (/[>D]/.test(out.at(-1)?.letter ?? '') && out.slice(-5).some(({ letter }) => letter === 'O'))
const isObject = (terms: readonly Term[], at: number): boolean =>
  /[APR]/.test(terms[at]?.letter ?? '') ||
  (/^(?:its|the|their)$/.test(terms[at]?.text ?? '') &&
    terms.slice(at + 1, at + 4).some(({ letter }) => /[AN]/.test(letter)))
