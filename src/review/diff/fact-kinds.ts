import { z } from 'zod'
import { type ArticleRecord, recordSchema } from '../../model/record.ts'

/** A list of facts in a record: `grades`, `people`, … */
export type FactKind = {
  [K in keyof ArticleRecord]: ArticleRecord[K] extends readonly object[] ? K : never
}[keyof ArticleRecord]

/** A fact of one kind. */
export type FactOf<K extends FactKind> = ArticleRecord[K][number]
/** A fact of any kind. */
export type Fact = FactOf<FactKind>
/** Where a mention stands: `[start, end, line]`. */
export type Place = ArticleRecord['positions'][string][number]

const { shape } = recordSchema

/** The lists of facts, in the order of the record. */
export const factKinds = (Object.keys(shape) as (keyof ArticleRecord)[]).filter(
  (key): key is FactKind => shape[key] instanceof z.ZodArray,
)

/** Tell a fact's id; a fact without one is known by all that it says. */
export const idOf = (fact: Fact): string => ('id' in fact ? fact.id : JSON.stringify(fact))

/** Tell where a fact stands in its record. */
export const placesOf = (fact: Fact, { positions }: ArticleRecord): readonly Place[] =>
  ('id' in fact && positions[fact.id]) || []
