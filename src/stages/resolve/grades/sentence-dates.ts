import { bySpan, type Span } from '../../../model/span.ts'
import { daysOf, isTooNew, monthsBefore } from './edtf-days.ts'
import type { Focus } from './focus.ts'
import { SINCE, type ToldDate } from './inspection-dates.ts'
import { NEWS } from './news-dates.ts'
import { countBefore, spanAt } from './span-at.ts'
import type { Outlook, Unit } from './unit.ts'

/** Give grades without a date the nearest of their sentence that is of nothing else: "slipped to good, inspectors deciding in May". */
export function dateBySentences(
  units: readonly Unit[],
  dates: readonly ToldDate[],
  { published, inspections, likely, previous }: Outlook,
  { sentences, places, source }: Focus,
): void {
  if (!published) return
  const { from } = published
  let ordered: ToldDate[] | null = null
  let spans: Span[] | null = null
  let graded: Span[] | null = null
  for (const unit of units) {
    if (unit.inspected || !unit.standing) continue
    const isNews = unit.standing === 'current'
    if (isNews ? inspections.has(unit.provider) || likely.has(unit.provider) : previous.has(unit.provider))
      continue
    const { start, end } = unit.mention
    const sentence = spanAt(sentences, start)
    if (!sentence) continue
    ordered ??= [...dates].sort((a, b) => a.date.start - b.date.start)
    spans ??= ordered.map(({ date }) => date)
    const own = ordered
      .slice(countBefore(spans, sentence.start), countBefore(spans, sentence.end))
      .filter(told => (isNews ? isRecent(told.value, from) : isPast(told.value, from)) && told.isLoose())
    const found =
      own.find(({ date }) => date.start >= end) ??
      own.findLast(
        ({ date }) =>
          // "It had led the town since 2011 and was rated good": not from then on
          date.end <= start && !SINCE.test(source.slice(Math.max(0, date.start - 10), date.start)),
      )
    graded ??= units.map(({ mention }) => mention).sort(bySpan)
    if (found && !isParted(unit, found.date, graded, places)) unit.inspected = found.value
  }
}

// whether another grade or another's name stands between
function isParted(
  { mention, provider }: Unit,
  date: Span,
  graded: readonly Span[],
  places: Focus['places'],
): boolean {
  const from = Math.min(mention.end, date.end)
  const to = Math.max(mention.start, date.start)
  return (
    graded.slice(countBefore(graded, from), countBefore(graded, to)).some(other => other.end <= to) ||
    places
      .slice(countBefore(places, from), countBefore(places, to))
      .some(place => place.provider !== provider)
  )
}

const isRecent = (value: string, published: string): boolean =>
  value.length > 4 &&
  !isTooNew(value, published) &&
  daysOf(value).from >= monthsBefore(published, NEWS) &&
  daysOf(value).from <= published

const isPast = (value: string, published: string): boolean =>
  !YEARS.test(value) && daysOf(value).to < monthsBefore(published, NEWS)
const YEARS = /^\d{4}\/\d{4}$/
