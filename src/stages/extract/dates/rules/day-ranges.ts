import type { MonthDay } from '../../../../model/calendar.ts'
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

/** Read two or more days of one month: "12 and 13 March 2019", "4-15 February", "between 12 and 16 May this year". */
export const daysOfMonth: DateRule = {
  id: 'date/days-of-month',
  reads: [
    ['on 12 and 13 March 2019', '2019-03-12/2019-03-13'],
    ['4-15 February 2019', '2019-02-04/2019-02-15'],
    ['on 2, 3 and 4 December 2025', '2025-12-02/2025-12-04'],
    ['Tuesday 1st to Wednesday 2nd October 2024', '2024-10-01/2024-10-02'],
    ['14-18 Jan', null],
  ],
  leaves: [
    '10-15 children',
    'Newsletter 14 - Friday 30 January 2026',
    'aged 5 to 11. May was wet',
    '30 and 31 June 2019',
    '18 to 12 March 2019',
  ],
  needs: 'M',
  shape: /P?(?:W,?)?[DO](?:,(?:W,?)?[DO]){0,4},?[-t&/](?:W,?)?[DO]o?M(?:,?[Yy]|,?o?R)?/g,
  read: days,
}

/** Read "June 11 and 12", "February 4-15, 2019". */
export const monthDays: DateRule = {
  id: 'date/month-days',
  reads: [
    ['on June 11 and 12', null],
    ['February 4-15, 2019', '2019-02-04/2019-02-15'],
    ['from March 3 to 5 2020', '2020-03-03/2020-03-05'],
  ],
  leaves: ['June 12 to 11, 2019', 'in June, 11 and 12 of them'],
  needs: 'M',
  shape: /P?(?:W,?)?M[DO](?:,[DO]){0,4},?[-t&/][DO](?:,?[Yy]|,?o?R)?/g,
  read: days,
}

function days(tokens: readonly Token[]): Reading[] {
  const month = first(tokens, 'M')
  const year = first(tokens, 'Yy')?.value
  const numbers = all(tokens, 'DO')
  const [from, to] = [numbers[0], numbers.at(-1)]
  if (!month || !from || !to || from.value >= to.value || isNumbered(tokens)) return []
  const spans = !first(tokens, '&') || /between/i.test(first(tokens, 'P')?.text ?? '')
  const consecutive = numbers.every(({ value }, i) => value === from.value + i)
  if (!spans && !consecutive) return apart(tokens, numbers, month, year)
  return year === undefined
    ? readYearless(tokens, monthDay(month, from), monthDay(month, to), whichOf(tokens))
    : readInterval(tokens, { year, ...monthDay(month, from) }, { year, ...monthDay(month, to) })
}

// "Issue 14 - Friday 30 January": a weekday behind the dash alone
const isNumbered = (tokens: readonly Token[]): boolean =>
  /^P?[DO],?-W/.test(collect(tokens, ({ letter }) => letter).join(''))

const monthDay = (month: Token, day: Token): MonthDay => ({ month: month.value, day: day.value })

// "3 and 17 May 2019": two days, the month and year with the one they stand by
function apart(
  tokens: readonly Token[],
  numbers: readonly Token[],
  month: Token,
  year: number | undefined,
): Reading[] {
  const lead = month.start < (numbers[0]?.start ?? 0)
  return numbers.flatMap((number, i) => {
    const keeps = lead ? i === 0 : i === numbers.length - 1
    const own = keeps
      ? tokens.slice(...(lead ? [0, tokens.indexOf(number) + 1] : [tokens.indexOf(number)]))
      : [number]
    return year === undefined
      ? readYearless(own, monthDay(month, number), null, whichOf(tokens))
      : readWhole(own, { year, ...monthDay(month, number) })
  })
}
