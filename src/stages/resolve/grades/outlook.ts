import { type Article, findLine } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Facts, Mentions } from '../../../model/file-data.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider } from '../../../model/providers.ts'
import { bySpan } from '../../../model/span.ts'
import { datesByProvider, datesOfAll, linesByProvider, rowsAbove } from './date-holders.ts'
import { daysOf, isTooNew, monthsBefore, yearOf } from './edtf-days.ts'
import type { Focus } from './focus.ts'
import { type ToldDate, tellDate } from './inspection-dates.ts'
import type { Outlook, Unit } from './unit.ts'

const UNGRADED =
  /\b(?:monitoring (?:visit|inspection|letter)|focused visit|progress review|review of (?:its |their )?progress|(?:second|first|third|latest) (?:monitoring |progress )?visit since)\b/i

const INSPECTORS = /\bofsted\b|\binspectors?\b|\bhmis?\b/i
/** A visit is news for so many months. */
const MONITORED = 4

/** What an article tells, whatever its grades are. */
export interface Told {
  dates: readonly ToldDate[]
  /** Whether its lead speaks of a visit that gives no grades, and whether its first lines speak of inspectors. */
  isUngraded: boolean
  inspectorsLead: boolean
}

/** Read what an article tells of inspections. */
export function readTold(article: Article, mentions: Mentions, focus: Focus): Told {
  const dated = standing(mentions.dates).filter(date => date.value !== null)
  const ordered = [...dated].sort(bySpan)
  return {
    dates: collect(dated, date => tellDate(date, findLine(article.children, date.line), focus, ordered)),
    isUngraded: UNGRADED.test(article.source.slice(0, focus.lead)),
    inspectorsLead: INSPECTORS.test(article.source.slice(0, focus.opening)),
  }
}

/** When an article was written, and the last year before that of which it tells. */
export type Written = Pick<Outlook, 'published' | 'latestYear'>

/** Tell when an article was written, as far as it says. */
export const writtenOf = ({ dates }: Told, facts: Facts): Written => ({
  published: facts.published ? daysOf(facts.published.value) : null,
  latestYear: latestYearOf(
    collect(
      dates.filter(({ isToCome }) => !isToCome),
      ({ value }) => yearOf(value),
    ),
    facts,
  ),
})

/** Look at an article as a whole: when it was written, and what inspection of whom it reports. */
export function lookOut(
  told: Told,
  facts: Facts,
  written: Written,
  focus: Focus,
  units: readonly Unit[],
): Outlook {
  const { dates } = told
  const taken = new Set(
    gather(units, ({ standing: stands, inspected, mention }) =>
      stands === 'current' || !inspected
        ? []
        : mention.reading.dates.slice(0, 1).filter(({ value }) => value?.startsWith(inspected)),
    ),
  )
  const past = dates.filter(
    ({ date, value }) =>
      date.role !== 'article-published' &&
      !taken.has(date) &&
      !isAfter(value, facts) &&
      !isNews(date, value, facts),
  )
  const inspected = past.filter(({ date, isInspection }) => isInspection && date.role !== 'report-published')
  const likely = past.filter(
    told =>
      told.isLikely && !told.isPrevious && !told.isToCome && !told.isMonitoring && isRecent(told, facts),
  )
  const reported = dates.filter(({ date, isPrevious }) => date.role === 'report-published' && !isPrevious)
  const graded = new Set(
    collect(
      units.filter(unit => !isEarlier(unit)),
      unit => unit.provider,
    ),
  )
  const ofProgress = new Set(units.filter(isProgress).map(unit => unit.provider))
  const rowAbove = rowsAbove(units)
  const visits = collect(
    dates.filter(({ isInspection, isLikely }) => isInspection || isLikely),
    ({ date }) => date,
  ).sort(bySpan)
  const holding = { focus, graded, ofProgress, rowAbove, visits, published: written.published?.from ?? null }
  const latest = inspected.filter(({ isPrevious }) => !isPrevious)
  const clauses = inClauses(units)
  const ofAll = new Map(datesOfAll(latest, holding))
  const visited = newsOf(datesByProvider(latest, holding), clauses, written.published)
  return {
    main: focus.main,
    ungraded: told.isUngraded || isMonitored(inspected, facts, focus, units),
    inspectorsLead: told.inspectorsLead,
    ...written,
    inspections: new Map([
      ...laterOf([...clauses, ...ofAll]),
      ...[...visited].filter(([provider, value]) => !isVague(value, ofAll.get(provider))),
      ...inColumns(units, visited),
    ]),
    byLine: () => linesByProvider(latest, holding),
    likely: new Map([...datesOfAll(likely, holding), ...datesByProvider(likely, holding)]),
    previous: datesByProvider(
      past.filter(
        told =>
          (told.isPrevious && told.isInspection && told.date.role !== 'report-published') ||
          (isLongAgo(told, facts) && told.isFronted()),
      ),
      { ...holding, published: null },
    ),
    reports: datesByProvider(reported, holding),
  }
}

/** "2021" tells less than "2023-04", which is told of all. */
const isVague = (value: string, ofAll: string | undefined): boolean =>
  value.length === YEAR && (ofAll?.length ?? 0) > YEAR
const YEAR = 4

const isAfter = (value: string, { published }: Facts): boolean =>
  published !== null && daysOf(value).from > daysOf(published.value).to

const isNews = ({ role, open }: DateMention, value: string, { published }: Facts): boolean =>
  (role === 'mentioned' || open?.kind === 'weekday' || open?.kind === 'shift') &&
  published !== null &&
  isTooNew(value, daysOf(published.value).from)

/** After so many months no visit is news. */
const RECENT = 9

const isRecent = ({ value }: ToldDate, { published }: Facts): boolean =>
  published !== null && daysOf(value).from >= monthsBefore(daysOf(published.value).from, RECENT)

/** An inspection so many months ago is not the one reported. */
const LONG_AGO = 18

const isLongAgo = ({ value }: ToldDate, { published }: Facts): boolean =>
  published !== null &&
  value.slice(0, 4) < published.value.slice(0, 4) &&
  daysOf(value).to < monthsBefore(daysOf(published.value).from, LONG_AGO)

// "A monitoring visit in May found": the last thing that happened to whom the article is about
function isMonitored(
  inspected: readonly ToldDate[],
  { published }: Facts,
  { main }: Focus,
  units: readonly Unit[],
): boolean {
  const visits = inspected.filter(told => told.isMonitoring && !told.isPrevious && !told.isToCome)
  const end = (told: ToldDate): string => daysOf(told.value).to
  const latest = collect(visits, end).sort().at(-1)
  const recent = published ? monthsBefore(daysOf(published.value).from, MONITORED) : ''
  if (!latest || !published || latest < recent) return false
  if (units.some(unit => unit.provider === main && unit.inspected && daysOf(unit.inspected).to >= latest))
    return false
  // an inspection as new that is told before the visit is the news
  const first = Math.min(...visits.map(({ date }) => date.start))
  if (
    inspected.some(
      told =>
        !told.isMonitoring &&
        !told.isPrevious &&
        !told.isToCome &&
        end(told) >= recent &&
        told.date.start < first,
    )
  )
    return false
  return inspected.every(told => told.isMonitoring || told.isPrevious || end(told) < latest)
}

function latestYearOf(years: readonly number[], { published }: Facts): number | null {
  const last = published ? yearOf(published.value) : 2100
  const past = years.filter(year => year <= last)
  return past.length > 0 ? past.reduce((a, b) => Math.max(a, b)) : null
}

// the date that the clause of a grade gives holds for the other grades of the inspection
const inClauses = (units: readonly Unit[]): [Provider, string][] =>
  gather(
    [...units].sort((a, b) => Number(a.area === null) - Number(b.area === null)),
    ({ provider, inspected, standing: stands }): [Provider, string][] =>
      inspected && stands === 'current' ? [[provider, inspected]] : [],
  )

// "Visits resumed in autumn 2021. In May it was told that it is good": the date of a clause, long after all visits told
function newsOf(
  told: Map<Provider, string>,
  clauses: readonly [Provider, string][],
  published: Outlook['published'],
): Map<Provider, string> {
  if (!published) return told
  for (const [provider, value] of clauses) {
    const { from } = daysOf(value)
    const before = told.get(provider)
    if (
      before &&
      daysOf(before).to < monthsBefore(from, APART) &&
      from >= monthsBefore(published.from, RECENT)
    )
      told.delete(provider)
  }
  return told
}
/** No report comes so many months after the inspection. */
const APART = 6

// "Both were inspected in May", after "inadequate since 2023": the later
function laterOf(dated: readonly [Provider, string][]): Map<Provider, string> {
  const found = new Map<Provider, string>()
  for (const [provider, value] of dated) {
    const before = found.get(provider)
    if (before === undefined || daysOf(before).from <= daysOf(value).from) found.set(provider, value)
  }
  return found
}

// a column has the last day of what a story tells in full
const inColumns = (units: readonly Unit[], told: ReadonlyMap<Provider, string>): [Provider, string][] =>
  gather(units, ({ provider, mention: { rule, inspected } }): [Provider, string][] =>
    rule === 'grade/table-columns' && inspected && !told.get(provider)?.endsWith(`/${inspected}`)
      ? [[provider, inspected]]
      : [],
  )

const isEarlier = ({ mention: { reading } }: Unit): boolean =>
  reading.change === 'from' || (reading.earlier.length > 0 && reading.current.length === 0)

// "reasonable progress": what visits between inspections judge
const isProgress = (unit: Unit): boolean => {
  const { wording } = unit.mention.reading
  return !isEarlier(unit) && wording.kind === 'named' && wording.grade.endsWith('-progress')
}
