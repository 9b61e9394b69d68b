import type { Rated, Tallied } from '../../src/run/evaluate/scores.ts'

/** Articles with gold facts, and the per cent that no figure may fall under: two points under what was reached. */
export interface FloorSet {
  name: string
  gold: string
  texts: string
  floors: Partial<Record<Tallied | Rated, number>>
}

/** The sample corpus, and two sets beside the project that are skipped where they are missing. */
export const floorSets: readonly FloorSet[] = [
  { name: 'the sample corpus', gold: 'fixtures/gold', texts: 'corpus', floors: {} },
  {
    name: 'the development articles (../shared)',
    gold: '../shared/gold/dev',
    texts: '../shared/gold/dev',
    floors: {},
  },
  {
    name: 'the five real articles (../shared)',
    gold: '../shared/gold/seeds',
    texts: '../shared/corpus',
    floors: {},
  },
]
