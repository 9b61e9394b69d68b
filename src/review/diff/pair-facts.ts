import { type FactKind, type FactOf, idOf, type Place } from './fact-kinds.ts'
import { signs } from './signs.ts'

/** The facts of one kind on one side, with where they stand in a source that the other side has too. */
export interface Facts<F> {
  facts: readonly F[]
  placesOf: (fact: F) => readonly Place[]
}

/** Facts of both sides, each once, in the order of the side after, then of what is gone. */
export interface Pairing<F> {
  pairs: { before: F; after: F }[]
  added: F[]
  gone: F[]
}

/** Pair the facts of one kind: by id, then what is left by what it shares, by the surest sign first. */
export function pairFacts<K extends FactKind>(
  kind: K,
  before: Facts<FactOf<K>>,
  after: Facts<FactOf<K>>,
): Pairing<FactOf<K>> {
  const partners = new Map<FactOf<K>, FactOf<K>>()
  const gone = new Set(before.facts)
  const byId = { name: 'id', keys: (fact: FactOf<K>) => [idOf(fact)] }
  for (const { keys } of [byId, ...signs[kind]]) {
    const left = after.facts.filter(fact => !partners.has(fact))
    if (gone.size === 0 || left.length === 0) break
    const known = index([...gone], fact => keys(fact, before.placesOf(fact)))
    for (const fact of left) {
      const partner = take(known, keys(fact, after.placesOf(fact)), gone)
      if (partner) partners.set(fact, partner)
    }
  }
  const pairs = [...partners].map(([after, before]) => ({ before, after }))
  const order = new Map(after.facts.map((fact, at) => [fact, at]))
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0))
  return { pairs, added: after.facts.filter(fact => !partners.has(fact)), gone: [...gone] }
}

/** List the facts under each of their keys, the last first. */
function index<F>(facts: readonly F[], keysOf: (fact: F) => readonly string[]): Map<string, F[]> {
  const known = new Map<string, F[]>()
  for (const fact of facts.toReversed())
    for (const key of new Set(keysOf(fact))) {
      const list = known.get(key)
      if (list) list.push(fact)
      else known.set(key, [fact])
    }
  return known
}

/** Take the first fact under one of the keys that is still free. */
function take<F>(known: Map<string, F[]>, keys: readonly string[], free: Set<F>): F | undefined {
  for (const key of keys) {
    const list = known.get(key) ?? []
    for (let fact = list.pop(); fact; fact = list.pop()) if (free.delete(fact)) return fact
  }
  return undefined
}
