import type { ArticleRecord } from '../../../model/record.ts'
import { daysOf } from './days.ts'

type Grade = ArticleRecord['grades'][number]

/** A grade of one provider in one area at one time, with the articles that tell of it. */
export interface GradeEvent {
  area: string
  grade: string
  /** EDTF. */
  date: string
  /** Days from 1970 to the middle of the date. */
  day: number
  /** Whose date it is: the article's stands in where it tells of no other. */
  dated: 'inspected' | 'reported' | 'article'
  /** The articles with the fact in each: id of the record, id of the fact. */
  articles: { record: ArticleRecord; fact: string }[]
}

/** All that a corpus tells of one provider's grades. */
export interface ProviderGrades {
  provider: Grade['provider']
  events: GradeEvent[]
  /** Grades that no date is known of. */
  undated: { area: string; grade: string; record: ArticleRecord; fact: string }[]
}

/** Gather the grades of each provider over the corpus, in order of time; the provider most is told of first. */
export function providerGrades(records: readonly ArticleRecord[]): ProviderGrades[] {
  const providers = new Map<string, ProviderGrades>()
  const known = new Map<string, GradeEvent>()
  for (const record of records)
    for (const grade of record.grades) {
      const { provider } = grade
      const key = provider.urn ?? provider.gssCode ?? `${provider.kind} ${provider.name.toLowerCase()}`
      const own = providers.get(key) ?? { provider, events: [], undated: [] }
      providers.set(key, own)
      const time = timeOf(grade, record)
      const entry = { record, fact: grade.id }
      if (!time) {
        own.undated.push({ area: grade.area, grade: grade.grade, ...entry })
        continue
      }
      const eventKey = JSON.stringify([key, grade.area, grade.grade, time.date])
      const event = known.get(eventKey)
      if (event) event.articles.push(entry)
      else {
        const made = { area: grade.area, grade: grade.grade, ...time, articles: [entry] }
        known.set(eventKey, made)
        own.events.push(made)
      }
    }
  for (const { events } of providers.values()) events.sort((a, b) => a.day - b.day)
  return [...providers.values()].sort(
    (a, b) => b.events.length - a.events.length || a.provider.name.localeCompare(b.provider.name, 'en'),
  )
}

function timeOf(grade: Grade, { article }: ArticleRecord): Pick<GradeEvent, 'date' | 'day' | 'dated'> | null {
  const current = grade.standing === 'current' ? (article.published?.value ?? null) : null
  for (const [dated, date] of [
    ['inspected', grade.inspected],
    ['reported', grade.published],
    ['article', current],
  ] as const)
    if (date) {
      const [first, last] = daysOf(date)
      return { dated, date, day: (first + last) / 2 }
    }
  return null
}
