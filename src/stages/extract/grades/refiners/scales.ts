import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

/** Reject sets of grades: "good or outstanding", "good or better". */
export const rejectSets = rejectWhere(
  'grade/set',
  'it is a set of grades',
  ({ stream: { shape }, grade }) =>
    /^[U]?[l]?\/[l]*(?:G|w|>)/.test(shape.slice(grade + 1)) || /G[U]?[l]?\/[l]*$/.test(shape.slice(0, grade)),
)

const RANGE = /(?<!M[l#wp]{0,4})U[prwlC]{0,4}F[l]{0,2}GT/
const AGAINST = /J[l]{0,2}p[l]?(?:[sS]|[#l][lw]{0,2}[wU])C?F[l]?G$/
const MARKS = /^(?:grades|judge?ments|labels|marks|outcomes|ratings|scores|verdicts)$/
/** "jargon for a three". */
const NAME_FOR = /^(?:another|code|euphemism|jargon|label|name|parlance|shorthand|term|word)$/
const isNamedBefore = (terms: readonly Term[], shape: string, grade: number): boolean => {
  const at = shape.lastIndexOf('p', grade)
  return (
    at > 0 &&
    at > grade - 4 &&
    /^(?:for|of)$/.test((terms[at] as Term).text) &&
    NAME_FOR.test((terms[at - 1] as Term).text)
  )
}
// "At the other end of the scale ten perform excellently"
const isEndOf = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:bottom|end|foot|top)$/.test(text))

const LISTED = /(?:G[U]?[CEl/]{1,3}){3}|(?:G[U]?[CEl/]{1,3}){2}G/

/** Reject the words of a scale: "on a scale from 1 (inadequate) to 4 (outstanding)", "The four grades are good, fair and poor". */
export const rejectScales = rejectWhere(
  'grade/scale',
  'it explains the scale',
  ({ stream: { terms, shape }, grade }) => {
    if (isNamedBefore(terms, shape, grade)) return true
    const scale = terms.slice(Math.max(0, grade - 12), grade).findLastIndex(({ text }) => text === 'scale')
    const at = Math.max(0, grade - 12) + scale
    const isSubject = /[#NPw]$/.test(shape.slice(0, grade))
    if (scale >= 0 && !(isEndOf(terms, at) && isSubject) && !/[PNR]/.test(shape.slice(at, grade))) return true
    // "The grades are good, fairly good, barely good and poor"
    const noun = shape.slice(0, grade).search(/[U][l]?B[l]?$/)
    if (
      noun >= 0 &&
      /^C/.test(shape.slice(grade + 1)) &&
      /s$/.test(terms[noun]?.text ?? '') &&
      !/[rPN]/.test(shape.slice(0, noun))
    )
      return true
    // "hands out marks from poor to good"
    const marks = shape.includes('GT') && shape.includes('U') ? shape.search(RANGE) : -1
    if (marks >= 0 && marks < grade && MARKS.test(terms[marks]?.text ?? '')) return true
    // "councils are graded against four areas, from outstanding to inadequate"
    if (AGAINST.test(shape.slice(0, grade + 1)) || AGAINST.test(shape.slice(0, grade - 1))) return true
    // "A, B and C were rated good, outstanding and inadequate respectively"
    if (terms.some(({ text }) => text === 'respectively')) return false
    return LISTED.test(shape) && !/[PA]/.test(shape.slice(shape.search(LISTED)))
  },
)
