import type { GradeChange } from '../../../model/grades.ts'
import { endsOf } from './pattern-ends.ts'
import type { Stream } from './term.ts'

/** A way in which words give a grade. Patterns run over the letters of terms (see Term): before the grade, and after it. */
export interface GradeRule {
  id: string
  /** Sentences, with provider, area and grade read there: "Alder School: overall-effectiveness = good". */
  reads: readonly (readonly [sentence: string, ...facts: string[]])[]
  /** Sentences that it must leave alone. */
  leaves: readonly string[]
  /** Letters of which one has to stand somewhere before the grade, if `before` asks for any: looked for first, as that is quicker. */
  needs?: string | undefined
  /** What stands right before the grade, to its end; where it matches is the verb of the clause. */
  before: RegExp
  /** What stands right after it. */
  after?: RegExp | undefined
  /** What else has to hold of the grade at an index. */
  holds?: ((stream: Stream, grade: number) => boolean) | undefined
  /**
   * Where the one graded is named: before the verb; among verb and grade, if anyone is, else before;
   * after the grade; with the claim before in the same sentence, else before, else whoever is spoken of.
   */
  holder: 'before' | 'among' | 'after' | 'shared'
  change: GradeChange
  /** Whether the clause goes on after what `after` matches: "that judgement was repeated for X". */
  goesOn?: boolean | undefined
  /** Whether the reading needs a sign that an inspection is spoken of. */
  needsSupport?: boolean | undefined
}

/** A rule as it is tried. */
export interface TriedRule extends GradeRule {
  /** Letters of which one stands right before the grade, if anything does; null where any can. */
  follows: string | null
}

/** Make a rule ready to be tried; every one has the same shape, which keeps trying them fast. */
export const triedRule = (rule: GradeRule): TriedRule => ({
  id: rule.id,
  reads: rule.reads,
  leaves: rule.leaves,
  needs: rule.needs,
  follows: endsOf(rule.before.source),
  before: rule.before,
  after: rule.after,
  holds: rule.holds,
  holder: rule.holder,
  change: rule.change,
  goesOn: rule.goesOn,
  needsSupport: rule.needsSupport,
})
