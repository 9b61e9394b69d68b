import type { NameCandidate } from '../name-spot.ts'

/** A sign that words name no person, whatever speaks for them. */
export interface Objection {
  /** `person/…`: the rule given for the rejection. */
  readonly id: string
  /** Sentences of which it rejects at least one candidate. */
  readonly reads: readonly string[]
  /** Sentences of which it rejects none. */
  readonly leaves: readonly string[]
  /** Why the candidate is no person, or null. */
  readonly against: (candidate: NameCandidate) => string | null
}
