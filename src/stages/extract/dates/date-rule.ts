import type { CalendarDate, MonthDay } from '../../../model/calendar.ts'
import { isReal, printDate, printInterval } from '../../../model/calendar.ts'
import type { DatePrecision, OpenDate, Which } from '../../../model/dates.ts'
import type { Token } from './tokens.ts'

/** What a rule made of some tokens. */
export interface Reading {
  /** The tokens that are the date. */
  tokens: readonly Token[]
  value: string | null
  open: OpenDate | null
  precision: DatePrecision
}

/** A form in which dates are written. */
export interface DateRule {
  id: string
  /** Sentences, with the value that it reads there; null where it reads a date and leaves its value open. */
  reads: readonly (readonly [sentence: string, value: string | null])[]
  /** Sentences that it must leave alone. */
  leaves: readonly string[]
  /** Letters of which one has to stand in `shape`: looked for first, as that is quicker. */
  needs: string
  /** Of the letters of tokens (see Token). */
  shape: RegExp
  read: (tokens: readonly Token[]) => Reading[]
}

const precisionOf = (date: Pick<CalendarDate, 'month' | 'day'>): DatePrecision =>
  date.day !== null ? 'day' : date.month !== null ? 'month' : 'year'

/** Read a date, or none where the calendar has no such day. */
export const readWhole = (tokens: readonly Token[], date: CalendarDate): Reading[] =>
  isReal(date.year, date.month, date.day)
    ? [{ tokens, value: printDate(date), open: null, precision: precisionOf(date) }]
    : []

/** Read an interval, or none where an end is no day or it would run backwards. */
export function readInterval(tokens: readonly Token[], from: CalendarDate, to: CalendarDate): Reading[] {
  const real = [from, to].every(({ year, month, day }) => isReal(year, month, day))
  const value = real ? printInterval(from, to) : null
  return value ? [{ tokens, value, open: null, precision: precisionOf(to) }] : []
}

/** Read a day or month whose year is open. */
export function readYearless(
  tokens: readonly Token[],
  from: MonthDay,
  to: MonthDay | null,
  which: Which = 'nearest',
): Reading[] {
  if (!isReal(null, from.month, from.day) || (to && !isReal(null, to.month, to.day))) return []
  const weekday = to ? null : (first(tokens, 'W')?.value ?? null)
  return [
    { tokens, value: null, open: { kind: 'year', from, to, which, weekday }, precision: precisionOf(from) },
  ]
}

/** Read what words leave open altogether. */
export const readOpen = (tokens: readonly Token[], open: OpenDate, precision: DatePrecision): Reading[] => [
  { tokens, value: null, open, precision },
]

/** Find the first token of one of these letters. */
export const first = (tokens: readonly Token[], letters: string): Token | undefined =>
  tokens.find(token => letters.includes(token.letter))

/** List the tokens of these letters. */
export const all = (tokens: readonly Token[], letters: string): Token[] =>
  tokens.filter(token => letters.includes(token.letter))

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  this: 'this',
  next: 'next',
  that: 'that',
  same: 'that',
}

/** Tell which year or week words like "last year" mean; undefined where they are not among the tokens. */
export function whichOf(tokens: readonly Token[], letters = 'R'): Which | undefined {
  const word = first(tokens, letters)?.text.split(' ')[0]?.toLowerCase()
  return word === undefined ? undefined : (WHICH[word] ?? 'other')
}

/** Tell which month is meant by a word right before its name: "last November", "next May". */
export function whichMonth(tokens: readonly Token[]): Which | undefined {
  const which = whichOf(tokens, 'L')
  return which === 'last' ? 'latest' : which === 'next' ? 'coming' : which
}

/** Tell whether nothing stands between the tokens, as in "22/03/2017". */
export const isTight = (tokens: readonly Token[]): boolean =>
  tokens.every((token, i) => i === 0 || token.start === tokens[i - 1]?.end)
