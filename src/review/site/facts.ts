import type { ArticleRecord } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Content, FactKind } from '../verdicts/verdict.ts'

/** A fact of a record as the site shows it. */
export interface Fact {
  /** Its number on the page, from 0: grades first, then people, quotations, dates and what was set aside. */
  index: number
  kind: FactKind
  id: string
  rule: string
  /** What it says, in the fields of gold facts. */
  content: Content
  /** Its places in the decoded source file. */
  at: readonly Span[]
}

/** List the facts of a record in the order in which the page shows them. */
export function factsOf(record: ArticleRecord): Fact[] {
  const facts: Omit<Fact, 'index' | 'at'>[] = [
    ...record.grades.map(fact => ({
      kind: 'grade' as const,
      id: fact.id,
      rule: fact.rule,
      content: {
        provider: fact.provider.name,
        area: fact.area,
        grade: fact.grade,
        standing: fact.standing,
        inspected: fact.inspected ?? '',
      },
    })),
    ...record.people.map(({ id, rule, name, roles }) => ({
      kind: 'person' as const,
      id,
      rule,
      content: {
        name,
        roles: roles.map(({ title }) => title).join('; '),
        organisation: roles.find(({ organisation }) => organisation)?.organisation ?? '',
      },
    })),
    ...record.quotations.map(({ id, rule, speaker }) => ({
      kind: 'quotation' as const,
      id,
      rule,
      content: { speaker: speaker.name ?? '' },
    })),
    ...record.dates.map(({ id, rule, value }) => ({ kind: 'date' as const, id, rule, content: { value } })),
    ...record.boilerplate.map(({ id, rule }) => ({ kind: 'boilerplate' as const, id, rule, content: {} })),
  ]
  return facts.map((fact, index) => ({
    ...fact,
    index,
    at: (record.positions[fact.id] ?? []).map(([start, end]) => ({ start, end })),
  }))
}
