import { reject } from '../../../../model/mentions.ts'
import type { Claim } from '../claim.ts'

/** A refiner of grades: sees all claims of a sentence and puts aside what is none. */
export type GradeRefiner = (claims: readonly Claim[]) => void

/** Make a refiner that rejects each claim of which something holds. */
export const rejectWhere =
  (rule: string, reason: string, holds: (claim: Claim, claims: readonly Claim[]) => boolean): GradeRefiner =>
  claims => {
    for (const claim of claims)
      if (!claim.mention.rejected && holds(claim, claims)) reject(claim.mention, rule, reason)
  }
