import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateOfDay,
  dayNumber,
  isReal,
  lastDayNumber,
  printDate,
  printInterval,
  readEdtf,
  weekdayOf,
} from '../../src/model/calendar.ts'

const day = (year: number, month: number | null = null, of: number | null = null) => ({
  year,
  month,
  day: of,
})

describe('the calendar', () => {
  it('knows which days there are', () => {
    expect(isReal(2020, 2, 29)).toBe(true)
    expect(isReal(2019, 2, 29)).toBe(false)
    expect(isReal(1900, 2, 29)).toBe(false)
    expect(isReal(null, 2, 29)).toBe(true)
    expect(isReal(2019, 4, 31)).toBe(false)
    expect(isReal(2019, 13, null)).toBe(false)
    expect(isReal(2019, null, null)).toBe(true)
  })

  it('prints a date in its own precision', () => {
    expect(printDate(day(2019))).toBe('2019')
    expect(printDate(day(2019, 1))).toBe('2019-01')
    expect(printDate(day(2019, 1, 7))).toBe('2019-01-07')
    expect(printInterval(day(2019, 2), day(2019, 3))).toBe('2019-02/2019-03')
    expect(printInterval(day(2019, 3), day(2019, 2))).toBeNull()
  })

  it('knows the days of the week', () => {
    expect(weekdayOf(day(2024, 1, 18))).toBe(4)
    expect(weekdayOf(day(1970, 1, 1))).toBe(4)
    expect(weekdayOf(day(1969, 12, 28))).toBe(0)
  })

  it('finds the last day of a month and a year', () => {
    expect(dateOfDay(lastDayNumber(day(2020, 2)))).toEqual(day(2020, 2, 29))
    expect(dateOfDay(lastDayNumber(day(2019)))).toEqual(day(2019, 12, 31))
  })

  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), number => {
        const date = dateOfDay(number)
        expect(dayNumber(date)).toBe(number)
        expect(readEdtf(printDate(date))).toEqual([date, date])
      }),
    )
  })
})
