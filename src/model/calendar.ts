/** A calendar date as exact as it is known: a year, a month of it, a day of that. */
export interface CalendarDate {
  year: number
  month: number | null
  day: number | null
}

/** A month, or a day of it, of a year that is yet to be found. */
export interface MonthDay {
  month: number
  day: number | null
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAY_MS = 86_400_000

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Tell whether the calendar has such a day; without a year, whether any year has it. */
export function isReal(year: number | null, month: number | null, day: number | null): boolean {
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  if (day === null) return true
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : (DAYS[month - 1] as number)
  return day >= 1 && day <= last
}

/** Count days from 1 January 1970; of a date without month or day the first day. */
export const dayNumber = ({ year, month, day }: CalendarDate): number =>
  Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS

/** The date of so many days from 1 January 1970. */
export function dateOfDay(number: number): CalendarDate {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CalendarDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7

/** The last day that a date holds, as a day number. */
export function lastDayNumber({ year, month, day }: CalendarDate): number {
  if (day !== null) return dayNumber({ year, month, day })
  return month === 12 || month === null
    ? dayNumber({ year: year + 1, month: null, day: null }) - 1
    : dayNumber({ year, month: month + 1, day: null }) - 1
}

const digits = (number: number, width: number): string => String(number).padStart(width, '0')

/** Print a date in EDTF, in its own precision: `2019`, `2019-01`, `2019-01-07`. */
export function printDate({ year, month, day }: CalendarDate): string {
  if (month === null) return digits(year, 4)
  return day === null
    ? `${digits(year, 4)}-${digits(month, 2)}`
    : `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** Print an interval in EDTF: `2019-02/2019-03`; null where it would run backwards. */
export function printInterval(from: CalendarDate, to: CalendarDate): string | null {
  if (dayNumber(to) < dayNumber(from)) return null
  const [first, last] = [printDate(from), printDate(to)]
  return first === last ? first : `${first}/${last}`
}

/** Read an EDTF date or interval as its first and last date; of a single date both are the same. */
export function readEdtf(value: string): [first: CalendarDate, last: CalendarDate] {
  const [first = '', last = first] = value.split('/')
  return [readDate(first), readDate(last)]
}

function readDate(value: string): CalendarDate {
  const [year = '', month, day] = value.split('-')
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}
