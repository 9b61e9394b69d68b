import { dateOfDay, printDate } from '../../../model/calendar.ts'
import type { OpenDate } from '../../../model/dates.ts'

/** Shift the day of publication by days, months or years: "yesterday", "last month", "next year". */
export function shiftFrom({ unit, by }: Extract<OpenDate, { kind: 'shift' }>, day: number): string {
  if (unit === 'day') return printDate(dateOfDay(day + by))
  const { year, month } = dateOfDay(day)
  if (unit === 'year') return printDate({ year: year + by, month: null, day: null })
  const months = year * 12 + ((month ?? 1) - 1) + by
  return printDate({ year: Math.floor(months / 12), month: (months % 12) + 1, day: null })
}
