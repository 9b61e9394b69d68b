import type { Claim } from './claim.ts'
import type { Stream, Term } from './term.ts'

/** Tell whether a grade is of the visit told before: "Teaching was good on that same visit". */
export const isSameVisit = ({ terms }: Stream, grade: number): boolean =>
  isEvenThen(terms, grade) ||
  terms
    .slice(grade + 1, grade + 6)
    .some(
      ({ text }, i, all) => text === 'same' && /^(?:inspection|visit|report)$/.test(all[i + 1]?.text ?? ''),
    )

/** Tell whether a grade is said of a time told before: "leadership was even then inadequate". */
export const isEvenThen = (terms: readonly Term[], grade: number): boolean =>
  terms
    .slice(Math.max(0, grade - 8), grade)
    .some(({ text }, i, all) => AT_THAT.test(text) || (text === 'even then' && i >= all.length - 4))
const AT_THAT = /^at that (?:point|stage|time)$/

/** Give the time of a claim, with further words for what was earlier. */
export const timeOf = ({ mention: { reading } }: Claim, cues: readonly string[]) => ({
  earlier: [...cues, ...reading.earlier, ...(reading.change === 'from' ? ['from'] : [])],
  current: reading.current,
  dates: reading.dates,
  counted: reading.counted,
})
