import type { FactKind, Verdict } from '../verdicts/verdict.ts'

/** A fact as gold files hold it, with its places in the decoded source. */
export interface GoldFact {
  kind: FactKind
  fields: Readonly<Record<string, unknown>>
  at: readonly (readonly [number, number])[]
}

/** A fact nobody judged: it never counts, found or not. */
export const unjudged = (fact: Pick<Verdict, 'kind' | 'content' | 'at'>): GoldFact => {
  const gold = goldFact(fact)
  return { ...gold, fields: { ...gold.fields, optional: true } }
}

/** Write a fact in the fields of gold facts. */
export function goldFact({ kind, content, at }: Pick<Verdict, 'kind' | 'content' | 'at'>): GoldFact {
  return { kind, at, fields: fieldsOf(kind, content) }
}

function fieldsOf(kind: FactKind, content: Verdict['content']): Record<string, unknown> {
  const { provider, area, grade, standing, inspected, name, roles, organisation, speaker, value } = content
  switch (kind) {
    case 'grade':
      return { provider, area, grade, standing: standing || null, inspected: inspected || null }
    case 'person':
      return { name, roles: listOf(roles), ...(organisation ? { organisation } : {}) }
    case 'quotation':
      return { speaker: speaker || null }
    case 'date':
      return { value: value || null }
    case 'boilerplate':
      return {}
  }
}

const listOf = (words = ''): string[] =>
  words
    .split(';')
    .map(word => word.trim())
    .filter(Boolean)
