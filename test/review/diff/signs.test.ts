import { describe, expect, it } from 'vitest'
import type { FactKind, Place } from '../../../src/review/diff/fact-kinds.ts'
import { pairFacts } from '../../../src/review/diff/pair-facts.ts'
import { type Sign, signs } from '../../../src/review/diff/signs.ts'
import { baseRecord } from './record.ts'
import { signCases } from './sign-cases.ts'

type Fields = Record<string, unknown>

/** Find the first sign by which a fact and the same with other fields are one; places are of both sides. */
function signOf(kind: FactKind, before: Fields, after: Fields, places: readonly Place[][]): string | null {
  const list: readonly Sign<never>[] = signs[kind]
  const [from, to] = [before, after].map(fields => ({ ...example(kind), ...fields }) as never) as [
    never,
    never,
  ]
  const found = list.find(({ keys }) => {
    const known = new Set(keys(from, places[0] ?? []))
    return keys(to, places[1] ?? []).some(key => known.has(key))
  })
  return found?.name ?? null
}

const example = (kind: FactKind): object =>
  kind === 'notices' ? { rule: 'a/b', message: 'm', words: 'w' } : (baseRecord()[kind][0] as object)

describe('the signs by which a changed fact is known again', () => {
  for (const [kind, cases] of Object.entries(signCases))
    for (const { sign, before = {}, after, leaves, places = [[], []], leavesPlaces = places } of cases) {
      it(`${kind} pair by ${sign}`, () => {
        expect(signOf(kind as FactKind, before, after, places)).toBe(sign)
        expect(signOf(kind as FactKind, before, leaves, leavesPlaces)).toBeNull()
      })
    }

  it('each has a case', () => {
    for (const [kind, list] of Object.entries(signs))
      expect(signCases[kind as FactKind].map(({ sign }) => sign)).toEqual(list.map(({ name }) => name))
  })
})

describe('pairing', () => {
  const [first] = baseRecord().quotations
  const quoted = (id: string, text: string) => ({ ...first, id, text }) as NonNullable<typeof first>
  const facts = (...list: readonly NonNullable<typeof first>[]) => ({ facts: list, placesOf: () => [] })
  const idsOf = (pairs: readonly { before: { id: string }; after: { id: string } }[]) =>
    pairs.map(({ before, after }) => [before.id, after.id])

  it('goes by id before anything else', () => {
    const before = facts(quoted('quotation-a', 'One two three four.'), quoted('quotation-b', 'Other words.'))
    const after = facts(
      quoted('quotation-b', 'One two three four.'),
      quoted('quotation-a', 'New words here.'),
    )
    expect(idsOf(pairFacts('quotations', before, after).pairs)).toEqual([
      ['quotation-b', 'quotation-b'],
      ['quotation-a', 'quotation-a'],
    ])
  })

  it('gives each fact one partner, in order', () => {
    const before = facts(quoted('quotation-a', 'Same words.'), quoted('quotation-b', 'Same words.'))
    const after = facts(
      quoted('quotation-c', '‘Same words’'),
      quoted('quotation-d', 'same words'),
      quoted('quotation-e', 'Same words!'),
    )
    const { pairs, added, gone } = pairFacts('quotations', before, after)
    expect(idsOf(pairs)).toEqual([
      ['quotation-a', 'quotation-c'],
      ['quotation-b', 'quotation-d'],
    ])
    expect(added.map(({ id }) => id)).toEqual(['quotation-e'])
    expect(gone).toEqual([])
  })
})
