import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../../src/model/record.ts'
import { compareSides } from '../../../src/review/diff/compare-sides.ts'
import { factKinds, idOf } from '../../../src/review/diff/fact-kinds.ts'
import { baseRecord, editedRecord, sideOf } from './record.ts'

const base = baseRecord()
const paths = [
  ...factKinds.flatMap(kind => base[kind].map((_, at) => `${kind}.${at}.id`)),
  ...['grades.0.standing', 'grades.1.grade', 'dates.1.value', 'dates.0.role', 'people.0.name'],
  ...['quotations.0.text', 'quotations.1.cue', 'boilerplate.0.words', 'article.title', 'source.sha256'],
]
const values: Record<string, readonly unknown[]> = {
  standing: ['current', 'earlier'],
  value: ['2020', '2019-03', '2016'],
  role: ['mentioned', 'inspected'],
  sha256: ['0'.repeat(64), base.source.sha256],
}
const texts = [
  'good',
  'Tamsin Orr-Lloyd',
  'know their children',
  'We listened to families, and they told us.',
]
const lastKey = (path: string) => path.split('.').at(-1) as string
const kindOf = (path: string) => (base[path.split('.')[0] as 'grades'][0]?.id ?? '').split('-')[0]

/** Any record that some edits make of the base, whether or not its ids follow from its facts. */
const anyRecord: fc.Arbitrary<ArticleRecord> = fc
  .uniqueArray(
    fc.constantFrom(...paths).chain(path => {
      const ids = fc.nat(20).map(number => `${kindOf(path)}-x${number}`)
      const value = lastKey(path) === 'id' ? ids : fc.constantFrom(...(values[lastKey(path)] ?? texts))
      return value.map(value => [path, value] as const)
    }),
    { selector: ([path]) => path, maxLength: 8 },
  )
  .map(edits => editedRecord(...edits))
  .chain(record =>
    fc
      .record(
        Object.fromEntries(
          factKinds.map(kind => [kind, fc.shuffledSubarray<unknown>(record[kind])]),
        ) as never,
      )
      .map(lists => ({ ...record, ...(lists as Partial<ArticleRecord>) })),
  )

const differenceOf = (before: ArticleRecord, after: ArticleRecord) =>
  compareSides(sideOf(before), sideOf(after))

describe('the laws of comparing', () => {
  it('a record does not differ from itself', () => {
    fc.assert(
      fc.property(anyRecord, record => {
        expect(differenceOf(record, structuredClone(record)).articles).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('every fact is told of once: added, gone, changed, or still there', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        const kinds = differenceOf(before, after).articles.flatMap(article => article.kinds)
        for (const { kind, added, gone, changed } of kinds) {
          const [old, now] = [changed.map(pair => pair.before), changed.map(pair => pair.after)]
          const [kept, keptNow] = [
            without(before[kind], [...gone, ...old]),
            without(after[kind], [...added, ...now]),
          ]
          expect(kept.map(plain).sort()).toEqual(keptNow.map(plain).sort())
        }
      }),
      { numRuns: 100 },
    )
  })

  it('a fact whose id stands on both sides is neither added nor gone', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        const kinds = differenceOf(before, after).articles.flatMap(article => article.kinds)
        for (const { kind, added, gone } of kinds) {
          const [old, now] = [before, after].map(record => new Set<string>(record[kind].map(idOf)))
          expect(added.map(idOf).filter(id => old?.has(id))).toEqual([])
          expect(gone.map(idOf).filter(id => now?.has(id))).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })
})

/** Take facts out of a list, each of which must be in it. */
function without(list: readonly object[], facts: readonly object[]): object[] {
  for (const fact of facts) expect(list).toContain(fact)
  return list.filter(fact => !facts.includes(fact))
}

const plain = (fact: object): string => JSON.stringify({ ...fact, id: null })
