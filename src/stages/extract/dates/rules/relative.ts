import { type DateRule, first, readOpen, whichOf } from '../date-rule.ts'

/** Read "this year", "last year", "next year". */
export const relativeYear: DateRule = {
  id: 'date/relative-year',
  reads: [['It was told so last year.', null]],
  leaves: ['a year', 'every year', 'last years'],
  needs: 'R',
  shape: /R/g,
  read: tokens => {
    const by = { last: -1, this: 0, next: 1 }[whichOf(tokens) as 'last' | 'this' | 'next']
    return readOpen(
      tokens,
      by === undefined ? { kind: 'vague' } : { kind: 'shift', unit: 'year', by },
      'year',
    )
  },
}

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  tonight: 0,
  yesterday: -1,
  'last night': -1,
  'this afternoon': 0,
  'this evening': 0,
  'this morning': 0,
}
const MONTHS: Readonly<Record<string, number>> = { 'last month': -1, 'next month': 1, 'this month': 0 }

/** Read "today", "yesterday", "last night", "last month". */
export const relativeDay: DateRule = {
  id: 'date/relative-day',
  reads: [
    ['She resigned last night.', null],
    ['It was published yesterday.', null],
    ['They came last month.', null],
  ],
  leaves: ['at night', 'a month ago', 'in months', 'that night', 'that morning'],
  needs: 'T',
  shape: /T/g,
  read: tokens => {
    const words = first(tokens, 'T')?.text.toLowerCase() ?? ''
    const [day, month] = [DAYS[words], MONTHS[words]]
    if (day !== undefined) return readOpen(tokens, { kind: 'shift', unit: 'day', by: day }, 'day')
    if (month !== undefined) return readOpen(tokens, { kind: 'shift', unit: 'month', by: month }, 'month')
    return []
  },
}

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** Read "on Monday", "last Friday", "Friday of last week". */
export const weekday: DateRule = {
  id: 'date/weekday',
  reads: [
    ['It went online on Monday.', null],
    ['since last Friday', null],
    ['on Tuesday last week', null],
  ],
  leaves: ['on Mondays', 'the Sun', 'it sat', 'Wed in haste'],
  needs: 'W',
  shape: /L?W(?:,?o?K)?/g,
  read: tokens => {
    const name = first(tokens, 'W')
    if (!name || !/day$/i.test(name.text)) return []
    const week = WEEKS[whichOf(tokens, 'K') ?? ''] ?? null
    if (week === null && first(tokens, 'K')) return readOpen(tokens, { kind: 'vague' }, 'day')
    const which = whichOf(tokens, 'L') ?? 'nearest'
    return readOpen(tokens, { kind: 'weekday', weekday: name.value, which, week }, 'day')
  },
}
