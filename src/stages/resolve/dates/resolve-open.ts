import type { Line } from '../../../model/article.ts'
import { dayNumber, lastDayNumber, readEdtf } from '../../../model/calendar.ts'
import type { DateMention, OpenDate, Published } from '../../../model/dates.ts'
import { type Direction, directionOf } from './direction.ts'
import { shiftFrom } from './shift-from.ts'
import { weekdayFrom } from './weekday-from.ts'
import { yearFrom } from './year-from.ts'

const OF_ANOTHER_YEAR =
  /^,? (?:of )?(?:(?:the )?(?:previous|following|next|same|preceding) (?:year|month)|that (?:year|month)|a (?:year|month) (?:later|earlier|before))\b/i
/** A sentence that speaks of days this far from those of publication tells of another time. */
const ANOTHER_TIME_DAYS = 400

/** Work out what a mention leaves open against the day of publication; leave its value null where not certain. */
export function resolveOpen(
  mention: DateMention,
  line: Line,
  published: Published | null,
  all: readonly DateMention[],
): void {
  const { open } = mention
  if (open === null || open.kind === 'vague') return
  const earlier = earlierInSentence(mention, line, all)
  if (open.kind === 'year' && open.which === 'that') {
    const spokenOf = earlier.at(-1)?.value
    if (!spokenOf) return
    settle(
      mention,
      yearFrom({ ...open, which: 'this' }, lastDay(spokenOf), null),
      `the year of “${earlier.at(-1)?.words}”`,
    )
    return
  }
  if (!published || isOfAnotherYear(mention, line)) return
  const [first, last] = [firstDay(published.value), lastDay(published.value)]
  const direction = directionOf(mention, line)
  const value = valueAt(open, first, direction)
  if (value === null || value !== valueAt(open, last, direction)) return
  const strays = earlier.some(
    ({ value: stated, precision }) =>
      precision !== 'year' &&
      stated !== null &&
      Math.abs(firstDay(stated) - firstDay(value)) > ANOTHER_TIME_DAYS,
  )
  if (strays && open.kind === 'year' && open.which === 'nearest' && open.weekday === null) return
  settle(
    mention,
    value,
    [`published ${published.value}`, ...(direction ? [direction.because] : [])].join(', '),
  )
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
function earlierInSentence(mention: DateMention, line: Line, all: readonly DateMention[]): DateMention[] {
  const sentence =
    line.children.find(child => child.start <= mention.start && mention.start < child.end) ?? line
  return all.filter(
    ({ start, end, value, relative }) =>
      sentence.start <= start && end <= mention.start && value !== null && !relative,
  )
}

const isOfAnotherYear = (mention: DateMention, { plain, start }: Line): boolean =>
  OF_ANOTHER_YEAR.test(plain.slice(mention.end - start, mention.end - start + 32))
