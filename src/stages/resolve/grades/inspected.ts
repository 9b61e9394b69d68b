import type { DateMention } from '../../../model/dates.ts'
import { gather } from '../../../model/gather.ts'
import type { Provider } from '../../../model/providers.ts'
import { type Days, daysOf, isTooNew, monthsBefore } from './edtf-days.ts'
import type { Focus } from './focus.ts'
import type { ToldDate } from './inspection-dates.ts'
import type { Told } from './outlook.ts'
import { countBefore, spanAt } from './span-at.ts'
import type { InspectionLines, Outlook, Unit } from './unit.ts'

/** After so many months no inspection is the one reported. */
const LONGEST = 18
/** A label with a date stands within so many lines. */
const BESIDE = 4

/** Read the dates of a grade's own clause: of the inspection, and of the report. */
export function dateUnits(units: readonly Unit[], written: Days | null): void {
  for (const unit of units) {
    const { rule, start, reading } = unit.mention
    // "By June the home had left special measures": when it was lost, not when it was given
    const dates = reading.dates.filter(
      date => date.value !== null && (rule !== 'grade/lost' || date.start > start) && !isOfNews(date),
    )
    const report = dates.find(date => date.role === 'report-published')
    const inspection = dates.find(
      ({ role, value }) =>
        role === 'inspected' ||
        // "On Tuesday Ofsted told us that we are good": when the report came out
        (role === 'mentioned' && !(written && value && isTooNew(value, written.from))),
    )
    unit.inspected ??= inspection?.value ? beginOf(inspection.value, unit) : null
    unit.published ??= report?.value ?? null
  }
}

// "outstanding from 2013 until 2019": since 2013
const beginOf = (value: string, { mention: { reading } }: Unit): string =>
  reading.change === null && /^\d{4}\/\d{4}$/.test(value) ? value.slice(0, value.indexOf('/')) : value

// "was rated good on Monday": when that was told
const isOfNews = ({ open, role }: DateMention): boolean =>
  role !== 'report-published' &&
  open !== null &&
  (open.kind === 'weekday' || (open.kind === 'shift' && open.unit === 'day'))

/** Give grades in brackets the date right before them: "a notch below 2015 (Good)". */
export function dateBrackets(units: readonly Unit[], { dates }: Told, source: string): void {
  let byEnd: Map<number, ToldDate> | null = null
  for (const unit of units) {
    const { start, end } = unit.mention
    if (unit.inspected || source[end] !== ')') continue
    const from = Math.max(0, start - 1)
    const open = from + source.slice(from, end).lastIndexOf('(')
    if (open < from) continue
    byEnd ??= new Map(dates.map(told => [told.date.end, told]))
    const before = byEnd.get(open - 1) ?? byEnd.get(open)
    if (before && before.date.role !== 'report-published') unit.inspected = before.value
  }
}

/** Give grades of the inspection reported its date and that of its report, where their own clause has none. */
export function shareDates(
  units: readonly Unit[],
  { inspections, byLine, likely, previous, reports, published }: Outlook,
): void {
  // those whose old grade stands, as it says itself
  const standing = new Set(
    gather(units, unit =>
      unit.standing === 'current' &&
      unit.inspected !== null &&
      unit.inspected === inspections.get(unit.provider)
        ? [unit.provider]
        : [],
    ),
  )
  let paragraphs: ((unit: Unit) => string | null) | null = null
  for (const unit of units) {
    if (unit.standing !== 'current') {
      const before = previous.get(unit.provider)
      if (before && !unit.area && !units.some(other => isOfThen(other, unit, before)))
        if (!unit.inspected || isMoreExact(before, unit.inspected)) unit.inspected = before
      continue
    }
    const isNews = (date: string): boolean =>
      !published || daysOf(date).to >= monthsBefore(published.from, LONGEST) || standing.has(unit.provider)
    const told = inspections.get(unit.provider)
    const guess = likely.get(unit.provider)
    const reported =
      told && guess && isMoreExact(guess, told)
        ? guess
        : [told, guess].find(date => date !== undefined && isNews(date))
    if (!reported && !unit.inspected) {
      paragraphs ??= datesByParagraph(units, byLine())
      unit.inspected = paragraphs(unit)
    }
    if (reported && (!unit.inspected || isMoreExact(reported, unit.inspected))) unit.inspected = reported
    unit.published ??= reports.get(unit.provider) ?? null
  }
}

/** Give grades of which the first day of a visit is told, as a table tells it, all its days where the article tells them: "2019-10-01" → "2019-10-01/2019-10-04". */
export function spanVisits(units: readonly Unit[], { dates }: Told): void {
  const stays = new Map(
    gather(dates, ({ value }): [string, string][] => (STAY.test(value) ? [[value.slice(0, 10), value]] : [])),
  )
  if (stays.size === 0) return
  const holders = new Map<string, Set<Provider>>()
  for (const { inspected, provider } of units)
    if (inspected && stays.has(inspected))
      holders.set(inspected, (holders.get(inspected) ?? new Set()).add(provider))
  // of several who were seen from that day on, nobody can tell whose days they are
  for (const unit of units)
    if (holders.get(unit.inspected ?? '')?.size === 1)
      unit.inspected = stays.get(unit.inspected ?? '') ?? null
}

/** Give grades of which only the year is told its month or day, where their line tells one of that year, "2008: Ofsted comes in June", or the story one of an inspection of whoever it is about, with nobody else seen that year. */
export function fillYears(units: readonly Unit[], { dates }: Told, { main, places, sentences }: Focus): void {
  const holders = setsOf(units, ({ inspected, provider }) => [yearOf(inspected ?? ''), provider])
  const exact = dates.filter(({ date, value }) => date.role !== 'report-published' && value[YEAR] === '-')
  const inLine = setsOf(exact, ({ date, value }) => [`${date.line} ${yearOf(value)}`, value])
  const isOfMain = ({ date }: ToldDate): boolean => {
    const sentence = spanAt(sentences, date.start)
    return (
      !!sentence &&
      places
        .slice(countBefore(places, sentence.start), countBefore(places, sentence.end))
        .every(({ provider }) => provider === main)
    )
  }
  const visits = setsOf(
    exact.filter(told => isFullVisit(told) && isOfMain(told)),
    ({ value }) => [yearOf(value), value],
  )
  for (const unit of units) {
    const year = unit.inspected
    if (year?.length !== YEAR) continue
    const own = inLine.get(`${unit.mention.line} ${year}`)
    const isOnly = !own && unit.provider === main && holders.get(year)?.size === 1
    const told = own ?? (isOnly ? visits.get(year) : undefined)
    if (told?.size === 1) unit.inspected = [...told][0] ?? year
  }
}
const YEAR = 4
const yearOf = (value: string): string => value.slice(0, YEAR)
const isFullVisit = ({ isVisit, isToCome, isMonitoring }: ToldDate): boolean =>
  isVisit && !isToCome && !isMonitoring

// what goes with each key
function setsOf<T, V>(
  items: readonly T[],
  entryOf: (item: T) => [key: string, value: V],
): Map<string, Set<V>> {
  const sets = new Map<string, Set<V>>()
  for (const item of items) {
    const [key, value] = entryOf(item)
    const own = sets.get(key)
    if (own) own.add(value)
    else sets.set(key, new Set([value]))
  }
  return sets
}

const STAY = /^\d{4}-\d\d-\d\d\//

// "It went to the prison in May 2021. Behaviour was outstanding": of one paragraph
function datesByParagraph(
  units: readonly Unit[],
  byLine: ReadonlyMap<Provider, InspectionLines>,
): (unit: Unit) => string | null {
  const told = new Map(
    gather(units, (unit): [string, string][] =>
      unit.inspected && unit.standing === 'current' ? [[placeOf(unit), unit.inspected]] : [],
    ),
  )
  return unit => told.get(placeOf(unit)) ?? besideOf(unit, byLine.get(unit.provider)) ?? null
}

// "It is rated good. Inspectors went there in May 2016", "Rating: Good / Inspected: May 2016"
function besideOf({ mention: { line } }: Unit, told: InspectionLines | undefined): string | undefined {
  if (!told) return undefined
  for (let below = line - BESIDE; below <= line + BESIDE; below++) {
    const found = told.get(below)
    if (found && (below === line || found.isLabelled)) return found.value
  }
  return undefined
}

const placeOf = ({ provider, mention }: Unit): string => `${mention.line} ${provider.name}`

// another grade that has the date of the inspection before, or a later one
const isOfThen = (other: Unit, unit: Unit, before: string): boolean =>
  other !== unit &&
  other.provider === unit.provider &&
  other.standing === 'earlier' &&
  !other.area &&
  other.inspected !== null &&
  daysOf(other.inspected).to >= daysOf(before).from &&
  JSON.stringify(other.mention.reading.wording) !== JSON.stringify(unit.mention.reading.wording)

// "2018-11-12/2018-11-23" for "2018-11"
const isMoreExact = (value: string, than: string): boolean =>
  value.length > than.length && value.startsWith(than)
