import { hasNews } from './compare-sides.ts'
import type { Difference } from './difference.ts'

/** A difference in numbers. */
export interface DifferenceCounts {
  /** Articles that differ in more than where their facts stand. */
  articles: number
  records: { added: number; gone: number; same: number }
  /** Entries that are new or say something else, and entries that are gone. */
  quarantine: { held: number; released: number }
  facts: { added: number; gone: number; changed: number; moved: number }
  /** Fields that belong to no fact: `article.title`. */
  fields: number
}

/** Count what differs. */
export function countDifference({ articles, same }: Difference): DifferenceCounts {
  const kinds = articles.flatMap(article => article.kinds)
  const entries = articles.flatMap(({ quarantine }) => quarantine ?? [])
  return {
    articles: articles.filter(hasNews).length,
    records: {
      added: articles.filter(({ record }) => record === 'added').length,
      gone: articles.filter(({ record }) => record === 'gone').length,
      same,
    },
    quarantine: {
      held: entries.filter(({ to }) => to).length,
      released: entries.filter(({ to }) => !to).length,
    },
    facts: {
      added: sum(kinds.map(({ added }) => added.length)),
      gone: sum(kinds.map(({ gone }) => gone.length)),
      changed: sum(kinds.map(({ changed }) => changed.length)),
      moved: sum(kinds.map(({ moved }) => moved)),
    },
    fields: sum(articles.map(({ fields }) => fields.length)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
