import type { Line } from '../../../model/article.ts'
import { type Claim, type Context, mentionAt } from './claim.ts'
import { dateMoves, shareAreas, shareDates, shareTime, splitSince } from './claim-pairs.ts'
import { againIn } from './dates-again.ts'
import type { TriedRule } from './grade-rule.ts'
import { claimOf } from './make-claim.ts'
import type { Stream, Term } from './term.ts'
import { shareFrontedTime } from './time-of-clauses.ts'

/** Find the claims of a stream: each grade with the first rule that fits it, or with none. */
export function findClaims(
  stream: Stream,
  line: Line,
  rules: readonly TriedRule[],
  context: Context,
): Claim[] {
  const claims: Claim[] = []
  for (let grade = stream.shape.indexOf('G'); grade >= 0; grade = stream.shape.indexOf('G', grade + 1)) {
    const claim = readGrade(stream, grade, line, rules, claims, context)
    claims.push(claim)
    if (!claim.mention.rejected) context.last = claim
  }
  shareDates(claims)
  dateMoves(claims)
  shareTime(claims)
  shareFrontedTime(claims)
  splitSince(claims)
  shareAreas(claims)
  for (let at = 0, own = claims.length; at < own; at++) claims.push(...againIn(claims[at] as Claim))
  return claims
}

function readGrade(
  stream: Stream,
  grade: number,
  line: Line,
  rules: readonly TriedRule[],
  before: readonly Claim[],
  context: Context,
): Claim {
  const term = stream.terms[grade] as Term
  const [left, right] = [stream.shape.slice(0, grade), stream.shape.slice(grade + 1)]
  const last = left.charAt(grade - 1)
  for (const rule of rules) {
    if (rule.follows !== null && !rule.follows.includes(last)) continue
    if (rule.needs && !hasAny(left, rule.needs)) continue
    if (rule.after && !rule.after.test(right)) continue
    const verb = left.search(rule.before)
    if (verb < 0 || !(rule.holds?.(stream, grade) ?? true)) continue
    return claimOf(stream, grade, verb, rule, line, before, context)
  }
  const mention = mentionAt(term, term, line, 'grade/word', term.wording as NonNullable<Term['wording']>)
  mention.rejected = { rule: 'grade/no-claim', reason: 'nothing says that it was given to anyone' }
  const rule = { id: 'grade/word', holder: 'before', change: null } as const
  return {
    stream,
    grade,
    verb: grade,
    scope: grade,
    rule,
    mention,
    nobody: true,
    counts: false,
    near: false,
    later: false,
    told: false,
    elsewhere: false,
    isSevenPoint: context.isSevenPoint,
  }
}

function hasAny(shape: string, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (shape.includes(letters[i] as string)) return true
  return false
}
