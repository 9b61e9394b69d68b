import type { Line } from '../../../model/article.ts'
import { bareTerms } from './bare-terms.ts'
import type { Claim, Context } from './claim.ts'
import { findClaims } from './find-claims.ts'
import { gradeRefiners } from './grade-refiners.ts'
import { gradeRules } from './grade-rules.ts'
import { splitAsides } from './streams.ts'
import type { Term } from './term.ts'

/** Why a grade is read once more: its words may only stand too far apart. */
const LOST = /^grade\/(?:no-claim|nobody)$/

/** Read the grades of a sentence that nothing was made of once more, in its bare words; gives the claims that hold then, by the terms of their grades. */
export function readBare(
  terms: readonly Term[],
  claims: readonly Claim[],
  line: Line,
  context: Context,
): Map<Term, Claim> {
  const lost = new Set(claims.filter(isLost).map(gradeOf))
  const held = new Map<Term, Claim>()
  const bare = lost.size > 0 ? bareTerms(terms) : terms
  if (bare.length === terms.length) return held
  const own = { ...context }
  for (const stream of splitAsides(bare)) {
    const found = findClaims(stream, line, gradeRules, own)
    for (const refine of gradeRefiners) refine(found)
    for (const claim of found) {
      const grade = gradeOf(claim)
      if (!claim.mention.rejected && lost.has(grade)) held.set(grade, claim)
    }
  }
  return held
}

const isLost = ({ mention: { rejected } }: Claim): boolean =>
  rejected !== undefined && LOST.test(rejected.rule)

/** The term of a claim's grade. */
export const gradeOf = ({ stream, grade }: Claim): Term => stream.terms[grade] as Term
