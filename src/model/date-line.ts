import { MONTHS } from '../domain/english/months.ts'
import { WEEKDAYS } from '../domain/english/weekdays.ts'
import { DATE_LINE_LABELS } from '../domain/press/byline-words.ts'
import { ISSUE_WORDS } from '../domain/press/date-line-words.ts'
import { ISSUE_PRICE } from './issue-price.ts'
import { isFiled } from './site-line.ts'

/** A longer line is no date line, in code units. */
const LONGEST = 110
const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat())
const WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.flat(),
  ...WEEKDAYS.flat(),
  ...DATE_LINE_LABELS.split(',').map(word => word.trim()),
  ...ISSUE_WORDS,
  ...['no', 'number', 'vol', 'volume'],
  ...['st', 'nd', 'rd', 'th', 't', 'z'],
])
const DIGITS = /\d/
const WHOLE = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d(?:\b|T)/
const WORD = /\p{L}+/gu
/** "Posted in Allmänt 2023-01-19", "Source: PSE Feb/March 2019" */
const PLACED = /^\W*(?:(?:posted|published|filed) in|source ?:)/i

/** What an issue costs, behind its month: "June 2014 - still only 40p". */
const PRICE = new RegExp(`[\\s,·|–—-]+(?:(?:price:?|still|only) )*${ISSUE_PRICE}$`, 'iu')

/** Take the price off the end of a line that dates an issue. */
const withoutPrice = (text: string): string => text.replace(PRICE, '')

const SECTION = /^[\p{L}'& ]{2,30}$/u
const BORDER = /\s*[|•·]\s*/
/** Of so many parts at most. */
const MOST_PARTS = 4

/** Tell whether a folded line is a date beside the sections that the article is filed under: "Crime | News | Friday 8 November 2019". */
export function isDatedRow(text: string): boolean {
  if (text.length > LONGEST || !BORDER.test(text)) return false
  const parts = text.split(BORDER)
  const others = parts.filter(part => !isDateLine(part))
  return (
    parts.length <= MOST_PARTS &&
    others.length === parts.length - 1 &&
    others.length > 0 &&
    others.some(isFiled) &&
    others.every(part => SECTION.test(part))
  )
}

/** Tell whether a folded line is nothing but a date with its time and labels, or the number of an issue. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !DIGITS.test(line)) return false
  const text = withoutPrice(line)
  const words = (text.toLowerCase().match(WORD) ?? []).filter(word => word.length < 12)
  const hasDate = WHOLE.test(text) || words.some(word => MONTH_NAMES.has(word))
  if (!hasDate) return false
  return PLACED.test(text)
    ? words.length < 9
    : !/[A-Za-z]{12}/.test(text) && words.every(word => WORDS.has(word))
}
