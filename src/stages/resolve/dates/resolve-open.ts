import type { Line } from '../../../model/article.ts'
import { dayNumber, lastDayNumber, readEdtf } from '../../../model/calendar.ts'
import type { DateMention, OpenDate } from '../../../model/dates.ts'
import type { Reference } from './after-reports.ts'
import { type Direction, directionOf } from './direction.ts'
import { sentenceAt } from './sentence-at.ts'
import { shiftFrom } from './shift-from.ts'
import { weekdayFrom } from './weekday-from.ts'
import { yearFrom } from './year-from.ts'

const OF_ANOTHER_YEAR =
  /^,? (?:of )?(?:(?:the )?(?:previous|following|next|same|preceding) (?:year|month)|that (?:year|month)|a (?:year|month) (?:later|earlier|before))\b/i
/** An entry of a chronicle, which begins with its year: "2010 A new head comes. In October". */
const ENTRY = /^\W{0,3}((?:19|20)\d\d)(?::| [-–—] | (?=["'(]?\p{Lu}))/u
/** What reports that came out tell of is past. */
const PAST: Direction = { way: 'past', because: 'told with its report' }
/** A sentence that speaks of days this far from those of publication tells of another time. */
const ANOTHER_TIME_DAYS = 400
/** How many dates to look back at. */
const MOST_BEFORE = 8
/** A date told so many code units before is not the one spoken of. */
const FAR = 900

/**
 * Work out what a mention leaves open against the day of publication; leave its value null where not certain.
 * `before` are the dates that stand before it in the article.
 */
export function resolveOpen(
  mention: DateMention,
  line: Line,
  published: Reference | null,
  before: readonly DateMention[],
): void {
  const { open } = mention
  if (open === null || open.kind === 'vague') return
  const stated = statedBefore(mention, line, before)
  if (open.kind === 'year' && open.which === 'that') {
    const spokenOf = stated[0] ?? spokenOfBefore(mention, before)
    if (!spokenOf?.value) return
    settle(
      mention,
      yearFrom({ ...open, which: 'this' }, lastDay(spokenOf.value), null),
      `the year of “${spokenOf.words}”`,
    )
    return
  }
  if (open.kind === 'year' && open.which === 'after') {
    const spokenOf = stated[0] ?? spokenOfBefore(mention, before)
    if (!spokenOf?.value || spokenOf.precision === 'year') return
    settle(
      mention,
      yearFrom({ ...open, which: 'coming' }, lastDay(spokenOf.value), null),
      `the first after “${spokenOf.words}”`,
    )
    return
  }
  const inEntry = open.kind === 'year' && open.which === 'nearest' ? valueInEntry(open, line) : null
  if (inEntry && !before.some(other => other.line === line.number && isLater(other, inEntry)))
    if (!published || firstDay(inEntry.value) <= lastDay(published.value)) {
      settle(mention, inEntry.value, `in the entry for ${inEntry.year}`)
      return
    }
  if (!published || isOfAnotherYear(mention, line)) return
  const [first, last] = [firstDay(published.value), lastDay(published.value)]
  const direction = published.from === 'reports' ? PAST : directionOf(mention, line)
  const value = valueAt(open, first, direction)
  if (value === null || value !== valueAt(open, last, direction)) return
  const strays = stated.some(
    ({ value: other, precision }) =>
      precision !== 'year' &&
      other !== null &&
      Math.abs(firstDay(other) - firstDay(value)) > ANOTHER_TIME_DAYS,
  )
  if (
    strays &&
    !isOfNews(mention, line, stated[0]) &&
    direction?.way !== 'future' &&
    open.kind === 'year' &&
    open.which === 'nearest' &&
    open.weekday === null
  )
    return
  settle(
    mention,
    value,
    [
      `${published.from === 'reports' ? 'reports ' : ''}published ${published.value}`,
      ...(direction ? [direction.because] : []),
    ].join(', '),
  )
}

/** "following an inspection in", right before its month. */
const AFTER_VISIT =
  /\b(?:after|at|following|in) (?:an?|its|the|their) (?:[a-z-]+ ){0,3}?(?:inspection|visit),? (?:in|on) (?:early |late |mid[ -])?$/i
/** What is so now: "has been found inadequate", "is now". */
const NOW = /\b(?:has|have) (?:[a-z]+ )?[a-z]+(?:d|en|n)\b|\bnow\b/i

// "Rated good in 2015, the council has been found inadequate after an inspection in January": the last one
function isOfNews(mention: DateMention, { plain, start }: Line, other: DateMention | undefined): boolean {
  const before = plain.slice((other?.end ?? start) - start, mention.start - start)
  return AFTER_VISIT.test(before) && NOW.test(before)
}

// "2025: Inspectors call in November. The report, published in January": of the year after
const isLater = ({ value, precision }: DateMention, { value: own }: { value: string }): boolean =>
  value !== null && precision !== 'year' && firstDay(value) > firstDay(own)

// the day or month in the year that its line begins with
function valueInEntry(
  open: Extract<OpenDate, { kind: 'year' }>,
  line: Line,
): { value: string; year: string } | null {
  const year = ENTRY.exec(line.plain)?.[1]
  if (!year) return null
  const value = yearFrom(
    { ...open, which: 'this' },
    dayNumber({ year: Number(year), month: 1, day: 1 }),
    null,
  )
  return value === null ? null : { value, year }
}

const firstDay = (value: string): number => dayNumber(readEdtf(value)[0])
const lastDay = (value: string): number => lastDayNumber(readEdtf(value)[1])

function valueAt(open: OpenDate, day: number, direction: Direction | null): string | null {
  if (open.kind === 'shift') return shiftFrom(open, day)
  if (open.kind === 'weekday') return weekdayFrom(open, day, direction)
  return open.kind === 'year' ? yearFrom(open, day, direction) : null
}

function settle(mention: DateMention, value: string | null, because: string) {
  mention.value = value
  mention.relative = value !== null
  if (value !== null) mention.because = [...(mention.because ?? []), because]
}

// "It closed in 2021, and in August of that year"
function statedBefore(mention: DateMention, line: Line, before: readonly DateMention[]): DateMention[] {
  const { start } = sentenceAt(line, mention.start)
  const found: DateMention[] = []
  for (const other of before.slice(-MOST_BEFORE).reverse()) {
    if (other.start < start) break
    if (other.value !== null && !other.relative) found.push(other)
  }
  return found
}

// "It closed on 12 May 2012. … when inspectors had called that February": the date told last, some sentences before
function spokenOfBefore(mention: DateMention, before: readonly DateMention[]): DateMention | undefined {
  const last = before
    .slice(-MOST_BEFORE)
    .findLast(({ value, role }) => value !== null && role !== 'article-published')
  return last && mention.start - last.end < FAR ? last : undefined
}

const isOfAnotherYear = (mention: DateMention, { plain, start }: Line): boolean =>
  OF_ANOTHER_YEAR.test(plain.slice(mention.end - start, mention.end - start + 32))
