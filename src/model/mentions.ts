import type { Span } from './span.ts'

/** Why a refiner put a candidate aside; shown by `pressmark explain`. */
export interface Rejection {
  readonly rule: string
  readonly reason: string
}

/** A stretch of the source that a rule took for something; refiners may reject it, none removes it. */
export interface Candidate extends Span {
  /** Line number, from 1. */
  line: number
  /** `source.slice(start, end)`. */
  words: string
  /** The rule that read it: `date/month-year`. */
  rule: string
  /** The signs that spoke for it, for people to read. */
  because?: string[]
  rejected?: Rejection
}

/** List the candidates that no refiner rejected. */
export const standing = <T extends Candidate>(candidates: readonly T[]): T[] =>
  candidates.filter(candidate => !candidate.rejected)

/** Put a candidate aside, keeping the first reason given. */
export function reject(candidate: Candidate, rule: string, reason: string): void {
  candidate.rejected ??= { rule, reason }
}
