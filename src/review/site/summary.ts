import type { ArticleRecord } from '../../model/record.ts'
import { type Fact, factsOf } from './facts.ts'

/** One thing about an article that wants a reviewer's eyes. */
export interface Reason {
  words: string
  /** The higher, the sooner it is looked at. */
  weight: number
}

/** What the site knows of an article besides its record. */
export interface Summary {
  record: ArticleRecord
  facts: readonly Fact[]
  reasons: readonly Reason[]
  /** How many facts came, went or changed since the revision asked for; null where none was, or the article is as it was. */
  changed: number | null
}

/** Sum up an article for the reviewer: what in it needs eyes, and how much. */
export function summaryOf(record: ArticleRecord, changed: number | null): Summary {
  const odd = record.notices.filter(({ rule }) => rule.startsWith('grade/')).length
  const notices = record.notices.length - odd
  const unknown = record.quotations.filter(({ speaker }) => speaker.kind === 'unknown').length
  const undated = record.article.published === null
  const reasons = [
    odd > 0 && { words: odd === 1 ? '1 odd grade' : `${odd} odd grades`, weight: 4 * odd },
    changed !== null && { words: changed === 1 ? '1 change' : `${changed} changes`, weight: 3 * changed },
    notices > 0 && { words: notices === 1 ? '1 notice' : `${notices} notices`, weight: 3 * notices },
    unknown > 0 && {
      words: unknown === 1 ? '1 unknown speaker' : `${unknown} unknown speakers`,
      weight: 2 * unknown,
    },
    undated && { words: 'no date', weight: 1 },
  ]
  return { record, facts: factsOf(record), reasons: reasons.filter(reason => reason !== false), changed }
}

/** How much an article needs eyes. */
export const weightOf = ({ reasons }: Summary): number => reasons.reduce((sum, { weight }) => sum + weight, 0)

/** Name an article: its headline, or else its id. */
export const nameOf = ({ article, id }: ArticleRecord): string =>
  article.title ?? (id.split('/').at(-1) as string)
