import type { ArticleRecord } from '../../model/record.ts'
import type { Fact, FactKind } from './fact-kinds.ts'
import type { Quarantined } from './quarantined.ts'

/** A field that differs: its path in dots, and its two values; of lists, what only one of the two holds. */
export interface FieldChange {
  field: string
  from: unknown
  to: unknown
}

/** One fact as it was and as it is. */
export interface FactChange {
  before: Fact
  after: Fact
  fields: FieldChange[]
}

/** How the facts of one kind differ in one article. */
export interface KindDifference {
  kind: FactKind
  added: Fact[]
  gone: Fact[]
  changed: FactChange[]
  /** Facts that only stand elsewhere. */
  moved: number
}

/** How one article's record and quarantine entry differ. */
export interface ArticleDifference {
  /** The record's id, as it is; where the record is gone, as it was. */
  id: string
  record: 'added' | 'gone' | 'kept' | 'none'
  /** Whether the source's bytes are others. */
  edited: boolean
  /** Fields of the record that belong to no fact: `article.title`, `source.url`. */
  fields: FieldChange[]
  kinds: KindDifference[]
  /** The entry in quarantine where it is another than it was. */
  quarantine: { from: Quarantined | null; to: Quarantined | null } | null
}

/** What is held against each other: records and quarantine entries by their names in the out folder. */
export interface Side {
  records: ReadonlyMap<string, ArticleRecord>
  quarantine: ReadonlyMap<string, Quarantined>
}

/** How two sides differ: the articles that do, sorted by id, those with moved facts alone included. */
export interface Difference {
  articles: ArticleDifference[]
  /** Records that are the same on both sides. */
  same: number
}
