import { dateOfDay, printDate, weekdayOf } from '../../../model/calendar.ts'
import type { OpenDate } from '../../../model/dates.ts'
import type { Direction } from './direction.ts'

/** Find the day that a weekday's name means on the day of publication; null where two days may be meant. */
export function weekdayFrom(
  { weekday, which, week }: Extract<OpenDate, { kind: 'weekday' }>,
  day: number,
  direction: Direction | null,
): string | null {
  const today = weekdayOf(dateOfDay(day))
  const monday = day - ((today + 6) % 7)
  const inWeek = (weeks: number) => monday + 7 * weeks + ((weekday + 6) % 7)
  const ago = (today - weekday + 7) % 7
  if (week !== null) return print(inWeek(week))
  if (which === 'last') return print(day - (ago || 7))
  if (which === 'this') return print(inWeek(0))
  if (which === 'next') return inWeek(0) > day ? null : print(inWeek(1))
  if (which !== 'nearest') return null
  // on a Thursday "the board said on Thursday" and "two men were freed on Thursday" are today
  if (ago === 0) return direction?.way === 'past' ? print(day) : null
  return print(direction?.way === 'future' ? day + 7 - ago : day - ago)
}

const print = (day: number): string => printDate(dateOfDay(day))
