import type { ArticleRecord } from '../../model/record.ts'
import type { FactKind } from '../verdicts/verdict.ts'
import { wordsAt } from './exact-words.ts'
import type { GoldFact } from './gold-facts.ts'

/** One article to write gold facts of. */
export interface Annotated {
  /** Name of the text's file. */
  file: string
  /** The decoded source. */
  text: string
  record: ArticleRecord
  facts: readonly GoldFact[]
}

const lists = { grade: 'grades', date: 'dates', person: 'people', quotation: 'quotations' } as const

/** Write an annotation as a person would, with exact words: `NAME.annotation.json`. */
export function annotationOf({ text, record, facts }: Annotated) {
  return {
    article: articleOf(record),
    ...boilerplateOf(facts, at => wordsAt(text, at)),
    ...listsOf(facts, at => wordsAt(text, at)),
  }
}

/** Write gold facts with their places: `NAME.gold.json`. */
export function goldOf({ file, text, record, facts }: Annotated, sha256: string) {
  return {
    text: { file, sha256, chars: text.length },
    article: articleOf(record),
    ...boilerplateOf(facts, at => [...at]),
    ...listsOf(facts, at => [...at]),
  }
}

type Places<T> = (at: GoldFact['at']) => T[]

const articleOf = ({ article: { title, published, bylines, publisher } }: ArticleRecord) => ({
  title,
  published: published?.value ?? null,
  bylines,
  publisher,
})

/** What was accepted as boilerplate counts; what nobody judged is not scored. */
function boilerplateOf<T>(facts: readonly GoldFact[], places: Places<T>) {
  const own = facts.filter(({ kind }) => kind === 'boilerplate')
  const of = (optional: boolean) =>
    own.filter(({ fields }) => (fields.optional === true) === optional).flatMap(({ at }) => places(at))
  return { boilerplate: of(false), unscored: of(true) }
}

function listsOf<T>(facts: readonly GoldFact[], places: Places<T>) {
  return Object.fromEntries(
    Object.entries(lists).map(([kind, list]) => [
      list,
      facts
        .filter(fact => fact.kind === (kind as FactKind))
        .map(({ fields, at }) => ({ ...fields, at: places(at) })),
    ]),
  )
}
