import type { NameSpot } from '../name-spot.ts'

/** A sign that words name a person. */
export interface Sign {
  /** `person/…`: the rule of a fact that owes most to it. */
  readonly id: string
  /** Two points make a person. */
  readonly points: 1 | 2 | 3
  /** Sentences of which at least one spot shows it. */
  readonly reads: readonly string[]
  /** Sentences of which no spot shows it. */
  readonly leaves: readonly string[]
  readonly shows: (spot: NameSpot) => boolean
}
