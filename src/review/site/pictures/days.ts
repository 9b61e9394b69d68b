import { dateOfDay, dayNumber, lastDayNumber, readEdtf } from '../../../model/calendar.ts'

/** The first and the last day of an EDTF date, in days from 1970. */
export function daysOf(edtf: string): [first: number, last: number] {
  const [from, to] = readEdtf(edtf)
  return [dayNumber(from), lastDayNumber(to)]
}

/** A stretch of whole years, in days from 1970, with those years that an axis names. */
export interface YearSpan {
  first: number
  last: number
  years: readonly { year: number; day: number }[]
}

/** Most years that an axis names. */
const MOST_NAMED = 8

/** Find the whole years around days; null where there are none. */
export function yearsAround(days: readonly number[]): YearSpan | null {
  if (days.length === 0) return null
  const yearOf = (day: number) => dateOfDay(Math.floor(day)).year
  const from = days.reduce((least, day) => Math.min(least, yearOf(day)), Number.POSITIVE_INFINITY)
  const to = days.reduce((most, day) => Math.max(most, yearOf(day)), Number.NEGATIVE_INFINITY)
  const startOf = (year: number) => dayNumber({ year, month: null, day: null })
  const every = Math.ceil((to + 1 - from) / MOST_NAMED)
  const years = []
  for (let year = from; year <= to; year += every) years.push({ year, day: startOf(year) })
  return { first: startOf(from), last: startOf(to + 1), years }
}
