import type { Article, Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Facts, Mentions } from '../../../model/file-data.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider } from '../../../model/providers.ts'
import { daysOf, yearOf } from './edtf-days.ts'
import type { Focus } from './focus.ts'
import type { Outlook, Unit } from './unit.ts'

const NOT_THIS_ONE =
  /\b(?:last|previous|previously|earlier|former|focused visit|follow-up|monitoring|since|until|before|next|will|due|expected|ago)\b/i
const PREVIOUS = /\b(?:last|previous|previously|earlier)\b[^.;]{0,60}$/i
const MONITORING = /\b(?:monitoring|focused|follow-up|progress review|second visit|return)\b/i
const INSPECTION =
  /\b(?:(?:re-?)?inspect(?:ed|ions?|ing|ors?)?|fieldwork|visit(?:ed|s)?|spent (?:[\w-]+ ){1,3}(?:days?|weeks?|fortnight)|carried out|took place|called)\b/gi
const PUBLICATION =
  /\b(?:publi(?:shed|cation|shes)|releas(?:ed|e)|issued|went online|reports? (?:out|of|from|dated|in|on))\b/gi

/** Look at an article as a whole: when it was written, and what inspection of whom it reports. */
export function lookOut(
  article: Article,
  facts: Facts,
  mentions: Mentions,
  focus: Focus,
  units: readonly Unit[],
): Outlook {
  const lines = new Map(article.children.map(line => [line.number, line]))
  const dates = standing(mentions.dates).filter(date => date.value !== null)
  const taken = new Set(
    units.filter(unit => unit.standing !== 'current').flatMap(unit => unit.mention.reading.dates),
  )
  const told = (date: DateMention) => beforeDate(date, lines, focus)
  const years = dates
    .filter(date => !/\b(?:next|will|due|expected|until|runs?|planned)\b/i.test(told(date)))
    .map(date => yearOf(date.value as string))
    .filter(year => year < 2100)
  const inspected = dates.filter(
    date => date.role !== 'article-published' && !taken.has(date) && isInspection(told(date)),
  )
  const [previous, latest] = [
    inspected.filter(date => isPrevious(told(date))),
    inspected.filter(date => !isPrevious(told(date))),
  ]
  const reported = dates.filter(date => date.role === 'report-published')
  return {
    main: focus.main,
    published: facts.published ? daysOf(facts.published.value) : null,
    latestYear:
      years.length > 0 ? Math.max(...years.filter(year => year <= publishedYear(facts, year))) : null,
    inspections: new Map([
      ...[...byProvider(latest, lines, focus, units)].flatMap(([provider, values]) =>
        single(provider, values),
      ),
      ...inColumns(units),
    ]),
    previous: new Map(
      [...byProvider(previous, lines, focus, units)].flatMap(([provider, values]) =>
        single(provider, values),
      ),
    ),
    reports: new Map(
      [...byProvider(reported, lines, focus, units)].flatMap(([provider, values]) =>
        single(provider, values),
      ),
    ),
  }
}

// the words of the sentence before a date, as far as they may say what it is of
function beforeDate(date: DateMention, lines: ReadonlyMap<number, Line>, focus: Focus): string {
  const sentence = focus.sentences.find(({ start, end }) => start <= date.start && date.start < end)
  const line = lines.get(date.line)
  if (!sentence || !line) return ''
  const from = Math.max(sentence.start, date.start - 110) - line.start
  return (
    line.plain
      .slice(from, date.start - line.start)
      .split(/[;:]|, (?:and|but|while) /)
      .at(-1) ?? ''
  )
}

const isPrevious = (before: string): boolean => PREVIOUS.test(before)
const isInspection = (before: string): boolean => lastOf(before, INSPECTION) > lastOf(before, PUBLICATION)
function lastOf(text: string, cue: RegExp): number {
  let last = -1
  for (const { index } of text.matchAll(cue)) last = index
  return last
}

const inColumns = (units: readonly Unit[]): [Provider, string][] =>
  units.flatMap(({ provider, mention: { rule, inspected } }): [Provider, string][] =>
    rule === 'grade/table-columns' && inspected ? [[provider, inspected]] : [],
  )

const publishedYear = ({ published }: Facts, year: number): number =>
  published ? yearOf(published.value) : year
const isEarlier = ({ mention: { reading } }: Unit): boolean =>
  reading.change === 'from' || (reading.earlier.length > 0 && reading.current.length === 0)

// the inspection of the providers named in the sentence, else of the one spoken of, else of all that the article grades anew
function byProvider(
  dates: readonly DateMention[],
  lines: ReadonlyMap<number, Line>,
  focus: Focus,
  units: readonly Unit[],
): Map<Provider, string[]> {
  const found = new Map<Provider, string[]>()
  const graded = new Set(units.filter(unit => !isEarlier(unit)).map(unit => unit.provider))
  for (const date of dates) {
    const sentence = focus.sentences.find(({ start, end }) => start <= date.start && date.start < end)
    const before = beforeDate(date, lines, focus)
    if (
      !sentence ||
      (NOT_THIS_ONE.test(before) && !isPrevious(before) && !(MONITORING.test(before) && graded.size === 0))
    )
      continue
    const named = focus.places.filter(({ start }) => start >= sentence.start && start < sentence.end)
    const spoken = focus.places.findLast(({ start }) => start < date.start)
    const providers =
      named.length > 0
        ? named.map(place => place.provider)
        : graded.size === 1
          ? [...graded]
          : [spoken?.provider ?? focus.main]
    for (const provider of new Set(providers))
      if (provider) found.set(provider, [...(found.get(provider) ?? []), date.value as string])
  }
  return found
}

// of several dates the one that makes the others more exact; else the latest
function single(provider: Provider, values: readonly string[]): [Provider, string][] {
  const sorted = [...new Set(values)].sort(
    (a, b) => daysOf(a).from.localeCompare(daysOf(b).from) || a.length - b.length,
  )
  const last = sorted.at(-1)
  return last ? [[provider, last]] : []
}
