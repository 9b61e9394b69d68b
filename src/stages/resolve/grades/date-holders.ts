import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Provider } from '../../../model/providers.ts'
import type { Span } from '../../../model/span.ts'
import { daysOf, monthsBefore } from './edtf-days.ts'
import type { Focus, Place } from './focus.ts'
import type { ToldDate } from './inspection-dates.ts'
import { isOfAll } from './of-all.ts'
import { countBefore, spanAt } from './span-at.ts'
import type { Unit } from './unit.ts'

/** Whose dates are, as far as the article as a whole says. */
interface Holding {
  /** First day on which the article can have been published. */
  published: string | null
  /** Dates that inspectors came, in order. */
  visits: readonly Span[]
  focus: Focus
  /** Those that are graded anew, and of these those whose progress is judged. */
  graded: ReadonlySet<Provider>
  ofProgress: ReadonlySet<Provider>
  rowAbove: RowAbove
}

/** Give dates to the providers named in the sentence, else to the one graded anew, else to the one spoken of; not those of all. */
export function datesByProvider(dates: readonly ToldDate[], holding: Holding): Map<Provider, string> {
  const found = new Map<Provider, ToldDate[]>()
  for (const told of dates)
    for (const provider of holdersOf(told, holding)) {
      const own = found.get(provider)
      if (own) own.push(told)
      else found.set(provider, [told])
    }
  return new Map(collect([...found], ([provider, own]) => [provider, likeliestOf(own, holding)]))
}

// a label says more than a story, and a story more than somebody quoted
function likeliestOf(own: readonly ToldDate[], { published }: Holding): string {
  if (own.length === 1) return (own[0] as ToldDate).value
  const news = published ? own.filter(({ value }) => daysOf(value).to >= monthsBefore(published, NEWS)) : own
  const of = (cue: (told: ToldDate) => boolean): ToldDate[] | null =>
    news.some(cue) ? news.filter(cue) : null
  const likely = of(({ isLabelled }) => isLabelled) ?? of(({ isSaid }) => !isSaid()) ?? own
  const latest = latestOf(collect(likely, ({ value }) => value))
  // "Inspected 2026" in a table, and "in March 2026" in the story
  return own.find(({ value }) => value.startsWith(`${latest}-`))?.value ?? latest
}
/** A visit is news for so many months. */
const NEWS = 12

/** Give to all that are graded anew the dates that the words before them say are of all. */
export function datesOfAll(dates: readonly ToldDate[], holding: Holding): [Provider, string][] {
  const values = collect(
    dates.filter(told => !told.isPrevious && !told.isOther && isOfAllGraded(told.date, holding)),
    ({ value }) => value,
  )
  return values.length === 0 ? [] : collect([...holding.graded], provider => [provider, latestOf(values)])
}

// "Both were inspected in May", with none of the graded named
function isOfAllGraded(
  { start }: DateMention,
  { focus: { places, sentences, lines, source }, graded }: Holding,
): boolean {
  if (graded.size < 2) return false
  const sentence = spanAt(sentences, start) ?? spanAt(lines, start)
  if (!sentence || !isOfAll(source.slice(sentence.start, start))) return false
  return !places
    .slice(countBefore(places, sentence.start), countBefore(places, sentence.end))
    .some(({ provider }) => graded.has(provider))
}

/** Give dates likewise, each with its line. */
export function linesByProvider(
  dates: readonly ToldDate[],
  holding: Holding,
): Map<Provider, Map<number, { value: string; isLabelled: boolean }>> {
  const found = new Map<Provider, Map<number, { value: string; isLabelled: boolean }>>()
  for (const told of dates) {
    if (told.isPrevious) continue
    const { date, value, isLabelled } = told
    for (const provider of holdersOf(told, holding))
      found.set(provider, (found.get(provider) ?? new Map()).set(date.line, { value, isLabelled }))
  }
  return found
}

function holdersOf(told: ToldDate, holding: Holding): Provider[] {
  const { isPrevious, isMonitoring, isOther, isOtherwise } = told
  const { graded, ofProgress } = holding
  const isNeither = isOther && !isPrevious && !(isMonitoring && graded.size === 0)
  if (isNeither && (!isMonitoring || isOtherwise || ofProgress.size === 0)) return []
  return [...new Set(whoseOf(told, holding))].filter(provider => !isNeither || ofProgress.has(provider))
}

function whoseOf({ date, isPrevious }: ToldDate, holding: Holding): Provider[] {
  const { start } = date
  const { focus, graded, rowAbove } = holding
  const { places, sentences, lines, main, source } = focus
  if (isOfAllGraded(date, holding)) return []
  const sentence = spanAt(sentences, start) ?? spanAt(lines, start)
  if (!sentence) return []
  const all = places.slice(countBefore(places, sentence.start), countBefore(places, sentence.end))
  const named =
    all.length > 1 ? all.filter(({ start: at, end }) => !RIVAL.test(source.slice(at, end + BESIDE))) : all
  if (named.length > 0)
    return collect(nearestOf(named, date, sentence, holding.visits), place => place.provider)
  if (graded.size === 1) return [...graded]
  const above = BELOW.test(source.slice(sentence.start, start))
    ? rowAbove(start, places[countBefore(places, start) - 1]?.start ?? 0)
    : undefined
  if (above) return [above]
  const listed = isPrevious ? [] : listedOf(start, sentence, holding)
  if (listed.length > 1) return listed
  const whose = spokenOf(start, holding) ?? main
  return whose ? [whose] : []
}

/** Behind the name of one beside whom another is told of: "Alder School's great rival, Birch School, was". */
const RIVAL = /['’]s? (?:[a-z-]+ ){0,2}(?:counterpart|neighbour|partner|rival|sister school|twin), \p{Lu}/u
/** So far behind the name that may stand, in code units. */
const BESIDE = 40

// "New reports on three schools are out. Inspectors came in May", "Elm is good and Ash outstanding. Inspectors came in May"
function listedOf(start: number, sentence: Span, { focus, graded }: Holding): Provider[] {
  const { places, sentences, source } = focus
  if (graded.size < 2 || ONE.test(source.slice(sentence.start, start))) return []
  const at = countBefore(places, start)
  const last = places[at - 1]
  if (!last) return [...graded]
  const from = spanAt(sentences, last.start)?.start ?? last.start
  const named = places.slice(countBefore(places, from), at).filter(({ provider }) => graded.has(provider))
  return [...new Set(collect(named, ({ provider }) => provider))]
}
/** What speaks of one, not of several. */
const ONE =
  /\b(?:its?|he|she|his|her|there|(?:an?|one|the|this|that) (?:[\w-]+ ){0,3}?(?:school|college|nursery|home|council|borough|county|city|academy|primary|centre|agency|setting|prison|firm|provider))\b/i

// the last one named before; one graded rather than another of the same sentence
function spokenOf(start: number, { focus: { places, sentences }, graded }: Holding): Provider | undefined {
  const last = places[countBefore(places, start) - 1]
  if (!last || graded.has(last.provider)) return last?.provider
  const from = spanAt(sentences, last.start)?.start ?? last.start
  return (
    places
      .slice(countBefore(places, from), countBefore(places, start))
      .findLast(({ provider }) => graded.has(provider))?.provider ?? last.provider
  )
}

// "Elm was seen on 6 March and Ash on 13 March": those named since the visit before it
function nearestOf(
  named: readonly Place[],
  { start }: DateMention,
  sentence: Span,
  visits: readonly Span[],
): readonly Place[] {
  const from = countBefore(visits, sentence.start)
  const to = countBefore(visits, sentence.end)
  if (to - from < 2) return named
  const at = countBefore(visits, start)
  const after = at > from ? (visits[at - 1] as Span).end : sentence.start
  const own = named.filter(place => place.start >= after && place.start < start)
  if (own.length > 0) return own
  const next = visits[at + 1]?.start ?? sentence.end
  const behind = named.filter(place => place.start > start && place.start < next)
  return behind.length > 0 ? behind : named.filter(place => place.start < start)
}

/** "Inspected on 3 October" below rows of grades. */
const BELOW = /^\W*(?:date of )?(?:(?:last|latest|full) )?(?:inspect(?:ed|ion)|visit(?:ed)?)\b[^.]{0,16}$/i
/** A row stands so near above, in code units. */
const NEAR = 400

/** Find who has the row of a table right above an offset, unless a name stands between. */
export function rowsAbove(units: readonly Unit[]): RowAbove {
  let spans: Span[] | null = null
  return (start, named) => {
    spans ??= collect(units, ({ mention }) => mention)
    const row = units[countBefore(spans, start) - 1]
    return row && row.mention.end > Math.max(start - NEAR, named) && ROW.test(row.mention.rule)
      ? row.provider
      : undefined
  }
}
/** Gives none where another is named behind the row. */
type RowAbove = (start: number, named: number) => Provider | undefined
const ROW = /^grade\/(?:table|verdict)/

// the latest; of two that begin together the more exact
const latestOf = (values: readonly string[]): string =>
  [...values]
    .sort((a, b) => daysOf(a).from.localeCompare(daysOf(b).from) || a.length - b.length)
    .at(-1) as string
