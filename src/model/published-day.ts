import { MONTHS } from '../domain/english/months.ts'
import { isReal, printDate } from './calendar.ts'

const ISO = /^\s*((?:19|20)\d\d)[-/.]?([01]\d)[-/.]?([0-3]\d)(?!\d)/
// "Tue, 19 Nov 2019 10:48:00 GMT", "November 19, 2019"
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)? ([A-Za-z]{3,9})\.?,? ((?:19|20)\d\d)\b/
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?,? ((?:19|20)\d\d)\b/

/** Read the day of a time stamp as a publisher wrote it, in its own time zone: ISO, or null. */
export function readDay(value: string): string | null {
  const iso = ISO.exec(value)
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3])
  const dayFirst = DAY_FIRST.exec(value)
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(value)
  return monthFirst ? dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

const monthOf = (name = ''): number =>
  MONTHS.findIndex(names => (names as readonly string[]).includes(name.toLowerCase())) + 1

function dayOf(year = '', month = 0, day = ''): string | null {
  const date = { year: Number(year), month, day: Number(day) }
  return isReal(date.year, date.month, date.day) ? printDate(date) : null
}
