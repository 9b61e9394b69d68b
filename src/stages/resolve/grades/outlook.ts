import type { Article } from '../../../model/article.ts'
import type { Facts, Mentions } from '../../../model/file-data.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider } from '../../../model/providers.ts'
import { daysOf, yearOf } from './edtf-days.ts'
import type { Focus } from './focus.ts'
import { datesByProvider, isInspection, isPrevious, isToCome, tellDate } from './inspection-dates.ts'
import type { Outlook, Unit } from './unit.ts'

const UNGRADED =
  /\b(?:monitoring (?:visit|inspection|letter)|focused visit|progress review|(?:second|first|third|latest) (?:monitoring |progress )?visit since)\b/i

/** Look at an article as a whole: when it was written, and what inspection of whom it reports. */
export function lookOut(
  article: Article,
  facts: Facts,
  mentions: Mentions,
  focus: Focus,
  units: readonly Unit[],
): Outlook {
  const lines = new Map(article.children.map(line => [line.number, line]))
  const dates = standing(mentions.dates)
    .filter(date => date.value !== null)
    .map(date => tellDate(date, lines.get(date.line), focus))
  const taken = new Set(
    units.filter(unit => unit.standing !== 'current').flatMap(unit => unit.mention.reading.dates),
  )
  const inspected = dates.filter(
    told => told.date.role !== 'article-published' && !taken.has(told.date) && isInspection(told),
  )
  const reported = dates.filter(told => told.date.role === 'report-published' && !isPrevious(told))
  const graded = new Set(units.filter(unit => !isEarlier(unit)).map(unit => unit.provider))
  const latest = inspected.filter(told => !isPrevious(told))
  return {
    main: focus.main,
    ungraded: UNGRADED.test(article.source.slice(0, focus.lead)),
    published: facts.published ? daysOf(facts.published.value) : null,
    latestYear: latestYearOf(
      dates.filter(told => !isToCome(told)).map(told => yearOf(told.value)),
      facts,
    ),
    inspections: new Map([
      ...inClauses(units),
      ...datesByProvider(latest, focus, graded),
      ...inColumns(units),
    ]),
    previous: datesByProvider(inspected.filter(isPrevious), focus, graded),
    reports: datesByProvider(reported, focus, graded),
  }
}

function latestYearOf(years: readonly number[], { published }: Facts): number | null {
  const last = published ? yearOf(published.value) : 2100
  const past = years.filter(year => year <= last)
  return past.length > 0 ? past.reduce((a, b) => Math.max(a, b)) : null
}

// the date that the clause of a grade gives holds for the other grades of the inspection
const inClauses = (units: readonly Unit[]): [Provider, string][] =>
  units.flatMap(({ provider, inspected, standing: stands, area }): [Provider, string][] =>
    inspected && stands === 'current' && !area ? [[provider, inspected]] : [],
  )

const inColumns = (units: readonly Unit[]): [Provider, string][] =>
  units.flatMap(({ provider, mention: { rule, inspected } }): [Provider, string][] =>
    rule === 'grade/table-columns' && inspected ? [[provider, inspected]] : [],
  )

const isEarlier = ({ mention: { reading } }: Unit): boolean =>
  reading.change === 'from' || (reading.earlier.length > 0 && reading.current.length === 0)
