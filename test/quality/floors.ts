import type { Rated, Tallied } from '../../src/run/evaluate/scores.ts'

/** Articles with gold facts, and the per cent that no figure may fall under: two points under what was reached. */
export interface FloorSet {
  name: string
  gold: string
  texts: string
  floors: Partial<Record<Tallied | Rated, number>>
}

/** The sample corpus, three sets of articles like it, and two sets beside the project that are skipped where they are missing. */
export const floorSets: readonly FloorSet[] = [
  {
    name: 'the sample corpus',
    gold: 'fixtures/gold',
    texts: 'corpus',
    floors: {
      boilerplate: 98,
      grades: 94.4,
      dates: 98,
      people: 98,
      quotations: 98,
      attributed: 98,
      standing: 94.2,
      inspected: 90.9,
      published: 98,
      title: 98,
      roles: 96.7,
      speaker: 98,
    },
  },
  {
    name: 'articles that the rules have met',
    gold: 'fixtures/articles/met',
    texts: 'fixtures/articles/met',
    floors: {
      boilerplate: 98,
      grades: 89.7,
      dates: 97.4,
      people: 97.5,
      quotations: 97.8,
      attributed: 95.8,
      standing: 93.5,
      inspected: 89.2,
      published: 97.2,
      title: 97.2,
      roles: 93.6,
      speaker: 96,
    },
  },
  {
    name: 'articles that the rules have met since',
    gold: 'fixtures/articles/met-later',
    texts: 'fixtures/articles/met-later',
    floors: {
      boilerplate: 95.4,
      grades: 72.4,
      dates: 95.2,
      people: 94.6,
      quotations: 97.5,
      attributed: 91.3,
      standing: 90.5,
      inspected: 81.1,
      published: 94.7,
      title: 98,
      roles: 85.9,
      speaker: 91.8,
    },
  },
  {
    name: 'articles that no rule was written for',
    gold: 'fixtures/articles/apart',
    texts: 'fixtures/articles/apart',
    floors: {
      boilerplate: 93.9,
      grades: 77.6,
      dates: 98,
      people: 97.5,
      quotations: 97.8,
      attributed: 90.1,
      standing: 92.1,
      inspected: 88.9,
      published: 98,
      title: 98,
      roles: 94,
      speaker: 90.2,
    },
  },
  {
    name: 'the development articles (../shared)',
    gold: '../shared/gold/dev',
    texts: '../shared/gold/dev',
    floors: {
      boilerplate: 98,
      grades: 97.4,
      dates: 98,
      people: 98,
      quotations: 97.6,
      attributed: 97.6,
      standing: 98,
      inspected: 95.8,
      published: 98,
      title: 98,
      roles: 96.9,
      speaker: 98,
    },
  },
  {
    name: 'the five real articles (../shared)',
    gold: '../shared/gold/seeds',
    texts: '../shared/corpus',
    floors: {
      boilerplate: 98,
      grades: 98,
      dates: 98,
      people: 98,
      quotations: 98,
      attributed: 95.9,
      standing: 98,
      inspected: 98,
      published: 98,
      title: 98,
      roles: 90.9,
      speaker: 95.9,
    },
  },
]
