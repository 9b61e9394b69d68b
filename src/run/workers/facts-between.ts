import type { ArticleRecord } from '../../model/record.ts'

/** How many facts are in one record and not in the other, by their ids. */
export interface FactCounts {
  added: number
  gone: number
}

type Facts = Pick<ArticleRecord, 'people' | 'dates' | 'grades' | 'quotations'>

/** Count the facts that a record adds and loses beside the one before; null is no record. */
export function factsBetween(before: Facts | null, after: Facts | null): FactCounts {
  const [old, now] = [idsOf(before), idsOf(after)]
  return {
    added: [...now].filter(id => !old.has(id)).length,
    gone: [...old].filter(id => !now.has(id)).length,
  }
}

/** Read the facts of a record's text; null where it is none. */
export function factsOf(text: string | null): Facts | null {
  if (text === null) return null
  try {
    const record = JSON.parse(text) as Partial<Facts>
    const { people = [], dates = [], grades = [], quotations = [] } = record
    return { people, dates, grades, quotations }
  } catch {
    return null
  }
}

const idsOf = (facts: Facts | null): Set<string> =>
  new Set(facts ? [facts.people, facts.dates, facts.grades, facts.quotations].flat().map(({ id }) => id) : [])
