import type { ArticleRecord } from '../../model/record.ts'
import { compareFields } from './compare-fields.ts'
import type { ArticleDifference, FactChange, FieldChange, KindDifference } from './difference.ts'
import { type FactKind, factKinds, placesOf } from './fact-kinds.ts'
import { pairFacts } from './pair-facts.ts'

/** A field that follows from another and is not told where that one is: an id from a name. */
const followers: Readonly<Record<string, string>> = { 'speaker.person': 'speaker.name' }
/** Fields that tell no more than that the source's bytes are others, or that the article stands elsewhere in it. */
const untold: readonly string[] = ['source.bytes', 'source.sha256', 'source.part.number']

/** Compare two records of one article, fact by fact. */
export const compareRecords = (before: ArticleRecord, after: ArticleRecord): ArticleDifference => ({
  id: after.id,
  record: 'kept',
  edited: before.source.sha256 !== after.source.sha256,
  fields: compareFields(restOf(before), restOf(after)).filter(({ field }) => !untold.includes(field)),
  kinds: factKinds.map(kind => compareKind(kind, before, after)).filter(differs),
  quarantine: null,
})

/** Tell of a record that stands on one side alone: all its facts are added, or gone. */
export const loneRecord = (record: ArticleRecord, state: 'added' | 'gone'): ArticleDifference => ({
  id: record.id,
  record: state,
  edited: false,
  fields: [],
  kinds: factKinds
    .map(kind => ({ kind, added: [], gone: [], changed: [], moved: 0, [state]: record[kind] }))
    .filter(differs),
  quarantine: null,
})

function compareKind<K extends FactKind>(
  kind: K,
  before: ArticleRecord,
  after: ArticleRecord,
): KindDifference {
  const oneSource = before.source.sha256 === after.source.sha256
  const factsOf = (record: ArticleRecord) => ({
    facts: record[kind],
    placesOf: (fact: ArticleRecord[K][number]) => (oneSource ? placesOf(fact, record) : []),
  })
  const { pairs, added, gone } = pairFacts(kind, factsOf(before), factsOf(after))
  const changed: FactChange[] = []
  let moved = 0
  for (const pair of pairs) {
    const fields = changesOf(pair)
    if (fields.length > 0) changed.push({ ...pair, fields })
    else if (!alike(placesOf(pair.before, before), placesOf(pair.after, after))) moved++
  }
  return { kind, added, gone, changed, moved }
}

/** List what differs between a fact's two states, apart from ids: they follow from what they name. */
function changesOf({ before, after }: Omit<FactChange, 'fields'>): FieldChange[] {
  const changes = compareFields({ ...before, id: null }, { ...after, id: null })
  const fields = new Set(changes.map(({ field }) => field))
  return changes.filter(({ field }) => !fields.has(followers[field] ?? ''))
}

/** Leave of a record what belongs to no fact. */
const restOf = (record: ArticleRecord): object =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => key !== 'positions' && !factKinds.some(kind => kind === key)),
  )
const differs = ({ added, gone, changed, moved }: KindDifference): boolean =>
  added.length + gone.length + changed.length + moved > 0
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
