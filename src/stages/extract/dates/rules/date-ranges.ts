import type { CalendarDate, MonthDay } from '../../../../model/calendar.ts'
import { dayNumber } from '../../../../model/calendar.ts'
import { collect } from '../../../../model/collect.ts'
import {
  all,
  type DateRule,
  first,
  type Reading,
  readInterval,
  readWhole,
  readYearless,
  whichOf,
} from '../date-rule.ts'
import type { Token } from '../tokens.ts'

/** Read from a day of one month to a day of another: "28 April and 21 May 2014", "12 May - 23 May". */
export const dayMonthRange: DateRule = {
  id: 'date/day-month-range',
  reads: [
    ['between 28 April and 21 May 2014', '2014-04-28/2014-05-21'],
    ['from 30 September to Friday 4 October 2019', '2019-09-30/2019-10-04'],
    ['28 December 2018 - 4 January 2019', '2018-12-28/2019-01-04'],
    ['28 January 2019 to 8 February', '2019-01-28/2019-02-08'],
    ['between Monday 12 May and Friday 23 May this year', null],
  ],
  leaves: ['between 28 and 40 children', 'from 3 to 4 of them', 'from 21 May 2014 to 28 April 2014'],
  needs: 'M',
  shape: /P?(?:W,?)?[DO]o?M(?:,?[Yy])?,?[-t&](?:W,?)?[DO]o?M(?:,?[Yy]|,?o?R)?/g,
  read: range,
}

/** Read "April 28 to May 21, 2014". */
export const monthDayRange: DateRule = {
  id: 'date/month-day-range',
  reads: [
    ['April 28 to May 21, 2014', '2014-04-28/2014-05-21'],
    ['between June 28 and July 2', null],
  ],
  leaves: ['May 21 to nowhere', 'from May 21, 2014 to April 28, 2014'],
  needs: 'M',
  shape: /P?(?:W,?)?M[DO](?:,?[Yy])?,?[-t&](?:W,?)?M[DO](?:,?[Yy]|,?o?R)?/g,
  read: range,
}

function range(tokens: readonly Token[]): Reading[] {
  const [[day, lastDay], [month, lastMonth], years] = [all(tokens, 'DO'), all(tokens, 'M'), all(tokens, 'Yy')]
  if (!day || !lastDay || !month || !lastMonth) return []
  const from: MonthDay = { month: month.value, day: day.value }
  const to: MonthDay = { month: lastMonth.value, day: lastDay.value }
  const joint = tokens.findIndex(token => '-t&'.includes(token.letter))
  const ends = [tokens.slice(0, joint), tokens.slice(joint + 1)] as const
  if (years.length === 0) return yearless(tokens, ends, from, to)
  const [start, end] = whole(years, (years[0]?.start ?? 0) > (tokens[joint]?.start ?? 0), from, to)
  if (spans(tokens) || dayNumber(end) - dayNumber(start) === 1) return readInterval(tokens, start, end)
  return [...readWhole(bare(ends[0]), start), ...readWhole(ends[1], end)]
}

/** Tell whether the words name all from one end to the other, and not just two. */
const spans = (tokens: readonly Token[]): boolean =>
  !first(tokens, '&') || /between/i.test(first(tokens, 'P')?.text ?? '')

const bare = (tokens: readonly Token[]): Token[] =>
  tokens.filter(token => token.letter !== 'P' && token.letter !== ',')

function yearless(
  tokens: readonly Token[],
  [before, after]: readonly [readonly Token[], readonly Token[]],
  from: MonthDay,
  to: MonthDay,
): Reading[] {
  const which = whichOf(tokens)
  const nextDay = from.month === to.month && to.day === (from.day ?? 0) + 1
  if (spans(tokens) || nextDay) return readYearless(tokens, from, to, which)
  return [...readYearless(bare(before), from, null, which), ...readYearless(after, to, null, which)]
}

// "28 December to 4 January 2019" begins in 2018, "28 December 2018 to 4 January" ends in 2019
function whole(
  years: readonly Token[],
  atEnd: boolean,
  from: MonthDay,
  to: MonthDay,
): [CalendarDate, CalendarDate] {
  const [first = 0, last] = collect(years, ({ value }) => value)
  const turns = from.month > to.month ? 1 : 0
  if (last !== undefined)
    return [
      { year: first, ...from },
      { year: last, ...to },
    ]
  return atEnd
    ? [
        { year: first - turns, ...from },
        { year: first, ...to },
      ]
    : [
        { year: first, ...from },
        { year: first + turns, ...to },
      ]
}
