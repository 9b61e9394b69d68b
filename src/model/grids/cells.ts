import { isJudgementHead } from '../area-words.ts'
import { isGradeCell } from '../grade-cell.ts'
import { YEAR } from '../year.ts'
import type { GridCell } from './grid.ts'

/** A cell that can only head a column. */
const HEAD =
  /^(?:(?:current|latest|new|old|overall|previous|last|ofsted)? ?(?:grade|inspection|judge?ment|outcome|rating|result)|area|before|college|council|date|(?:date )?(?:inspected|published)|(?:inspection|publication) date|last time|location|name|now|nursery|overall|places|previous|previously|provider|pupils|report|school|setting|then|town|type|visit(?:ed)?|was|where)s?$/i
/** A head of grades. */
const OF_GRADES = /\b(?:grades?|judge?ments?|now|outcomes?|overall|ratings?|results?)\b/i
const BLANK =
  /^(?:-+|n\/?a|none|new|no longer (?:given|graded|judged)|no (?:overall |separate )?(?:grade|judge?ment)|not (?:yet |separately )?(?:applicable|assessed|given|graded|inspected|judged)(?: separately)?|new (?:area|judge?ment)|first inspection|first|\*)$/i
/** A head of grades before. */
export const PREVIOUS = /\b(?:before|earlier|former(?:ly)?|last|old|previous(?:ly)?|prior|then|was|were)\b/i
/** A table of one grade to a provider has more columns than two, and so many rows where it has no heads. */
export const [FEWEST_COLUMNS, FEWEST_ROWS] = [3, 3]

/** Tell whether a cell is nothing but a grade. */
export const isGrade = ({ text }: GridCell): boolean => isGradeCell(text)
/** Tell whether a cell can be nothing but the head of a column. */
export const isOnlyHead = ({ text }: GridCell): boolean => HEAD.test(text)
/** Tell whether a cell heads a column of grades. */
export const isOfGrades = ({ text }: GridCell): boolean => OF_GRADES.test(text)

/** Tell whether a cell can head a column. */
export const isHead = ({ text }: GridCell): boolean =>
  HEAD.test(text) || (!/\d/.test(text) && !isGradeCell(text) && !BLANK.test(text) && isJudgementHead(text))

/** Tell whether cells head columns, all but the first by their words. */
export const isHeads = (cells: readonly GridCell[]): boolean =>
  cells.length >= FEWEST_COLUMNS &&
  cells.slice(1).every(isHead) &&
  cells.some(({ text }) => OF_GRADES.test(text) || isJudgementHead(text))

const OF_AREAS = /^(?:(?:inspection|judge?ment|key) )?(?:area|category|judge?ment|what was judged)s?$/i

/** Tell whether cells head areas and their grades of then and now: "Judgement", "June 2024", "2021". */
export const isDatedHeads = ([first, ...rest]: readonly GridCell[]): boolean =>
  OF_AREAS.test(first?.text ?? '') &&
  rest.length > 1 &&
  rest.every(({ text }) => YEAR.test(text) || OF_GRADES.test(text) || PREVIOUS.test(text))

/** What a cell holds. */
export const Kind = { Grade: 0, Blank: 1, Figures: 2, Words: 3 } as const

/** Tell what a cell holds. */
export const kindOf = ({ text }: GridCell): number =>
  /^\d{1,4}$/.test(text) && !/^[1-4]$/.test(text)
    ? Kind.Figures
    : isGradeCell(text)
      ? Kind.Grade
      : BLANK.test(text)
        ? Kind.Blank
        : text.length < LONGEST_DATE && /\d/.test(text) && HAS_DATE.test(text)
          ? Kind.Figures
          : Kind.Words
/** "Wednesday 27 September 2017" is no longer. */
const LONGEST_DATE = 30
const HAS_DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d[/.-]\d/i
