import { findsIn, guard } from '../../../../model/guard.ts'
import { hint, shows } from '../../../../model/hints.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const DIGIT = hint('0')
const WEEKDAYS = guard(/^(?:\W*(?:m|t|w|f|s|mo|tu|we|th|fr|sa|su|mon|tue|wed|thu|fri|sat|sun)\b){5,7}\W*$/i)
const DAYS = /^(?:[^\p{L}\d]*\d{1,2}(?!\d)){5,8}\W*$/u

/** Rows of a calendar of the month. */
export const calendar: FurnitureRule = {
  id: 'boilerplate/calendar',
  reason: 'is a row of a calendar',
  holds: ({ line, text }) =>
    text.length < 60 && (findsIn(line, WEEKDAYS, text) || (shows(line, DIGIT) && DAYS.test(text))),
  reads: ['mon tue wed thu fri sat sun', 'M T W T F S S', '29 30 1 2 3 4 5', '6 | 7 | 8 | 9 | 10 | 11 | 12'],
  leaves: ['Monday to Friday', '2019 2020 2021 2022 2023', '1 2 3', '85 per cent', 'Sat 15 Jun'],
}
