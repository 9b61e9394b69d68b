import {
  dateOfDay,
  dayNumber,
  isReal,
  lastDayNumber,
  type MonthDay,
  printInterval,
  weekdayOf,
} from '../../../model/calendar.ts'
import type { OpenDate } from '../../../model/dates.ts'
import type { Direction } from './direction.ts'

/** Without a word that says which way, a day or month longer ago than this is the coming one. */
const LONG_AGO_DAYS = 270
/** A day longer ago than this, and not further ahead than that, is the coming one whatever the verb. */
const ALMOST_A_YEAR = 330
const SOON_DAYS = 35
/** Verbs of what is to come. */
const ARRANGED = /\b(?:arranged|booked|fixed|invited|offered|ordered|promised|scheduled|summoned)\b/
/** "Last November" in December may be the one of the year before. */
const JUST_NOW_DAYS = 45

/** Find the year of a day or month named without one, as seen on the day of publication; null where two may be meant. */
export function yearFrom(
  open: Extract<OpenDate, { kind: 'year' }>,
  day: number,
  direction: Direction | null,
): string | null {
  const { from, to, which, weekday } = open
  const now = dateOfDay(day).year
  if (which === 'this' || which === 'last' || which === 'next')
    return print(from, to, now + { last: -1, this: 0, next: 1 }[which])
  if (which === 'that' || which === 'after' || which === 'other') return null
  const past = startOf(from, now) <= day ? now : now - 1
  const future = endOf(from, now) >= day ? now : now + 1
  if (which === 'latest') return day - endOf(from, past) < JUST_NOW_DAYS ? null : print(from, to, past)
  if (which === 'coming') return print(from, to, startOf(from, now) > day ? now : now + 1)
  const named = weekday === null ? [] : [now, past, future].filter(year => isWeekday(from, year, weekday))
  if (named[0] !== undefined) return print(from, to, named[0])
  if (direction) {
    const isPast =
      direction.way === 'past' &&
      !(
        from.day &&
        ARRANGED.test(direction.because) &&
        isSoon(day, startOf(from, past), startOf(from, future))
      )
    return print(from, to, isPast ? past : future)
  }
  return print(from, to, day - startOf(from, past) > LONG_AGO_DAYS ? future : past)
}

// "She was offered a meeting on 4 February": on 24 January nobody means that of the year before
const isSoon = (day: number, past: number, future: number): boolean =>
  day - past > ALMOST_A_YEAR && future - day < SOON_DAYS

const startOf = (date: MonthDay, year: number): number => dayNumber({ year, ...date })
const endOf = (date: MonthDay, year: number): number => lastDayNumber({ year, ...date })
const isWeekday = (date: MonthDay, year: number, weekday: number): boolean =>
  weekdayOf({ year, ...date }) === weekday

function print(from: MonthDay, to: MonthDay | null, year: number): string | null {
  const end = to ?? from
  const turns =
    end.month < from.month || (end.month === from.month && (end.day ?? 0) < (from.day ?? 0)) ? 1 : 0
  if (!isReal(year, from.month, from.day) || !isReal(year + turns, end.month, end.day)) return null
  return printInterval({ year, ...from }, { year: year + turns, ...end })
}
