import type { AreaWords, GradeMention, GradeWording, Holder } from '../../../model/grades.ts'
import type { AreaSet } from './area-sets.ts'
import type { GradeRule } from './grade-rule.ts'
import type { Stream, Term } from './term.ts'

/** A grade in a sentence with what a rule made of it; indices count terms of the stream. */
export interface Claim {
  stream: Stream
  grade: number
  /** Where the words of the rule begin: mostly the verb. */
  verb: number
  /** Where whatever can deny or soften the claim may begin. */
  scope: number
  rule: Pick<GradeRule, 'id' | 'needsSupport' | 'holder' | 'change'>
  mention: GradeMention
  /** Whether nobody is named that could have the grade. */
  nobody: boolean
  /** Whether it is said of some areas that the words do not name. */
  counts: boolean
  /** Whether a grade is given shortly before. */
  near: boolean
  /** Whether any is told before. */
  later: boolean
  /** Whether what stands right before speaks of inspectors. */
  told: boolean
  /** Whether it is said for something that is no judgement area. */
  elsewhere: boolean
  /** Whether it is told in the years of the seven-point scale. */
  isSevenPoint: boolean
}

/** What is known before a sentence is read. */
export interface Context {
  /** The claim read last, in this sentence or before. */
  last: Claim | null
  /** Read the area that the sentence before began with, or ended with, if this one goes on about it. */
  leadArea: (isLast?: boolean) => AreaWords | null
  /** Read the area that the sentence before says was judged, with no grade, if this one tells what the grade was. */
  judgedArea: () => AreaWords | null
  /** Tell whether the sentence before speaks of inspectors. */
  isTold: () => boolean
  /** Read the areas that the sentence before speaks of together. */
  areasBefore: () => AreaSet | null
  /** Whether the article is of the years of the seven-point scale. */
  isSevenPoint: boolean
}

/** Make a mention of a grade that nothing is known of but its words. */
export const mentionAt = (
  first: Term,
  last: Term,
  line: { number: number; start: number; value: string },
  rule: string,
  wording: GradeWording,
): GradeMention => ({
  start: first.start,
  end: last.end,
  line: line.number,
  words: line.value.slice(first.start - line.start, last.end - line.start),
  rule,
  because: [],
  grade: wording.kind === 'named' ? wording.grade : null,
  area: null,
  provider: null,
  standing: null,
  inspected: null,
  published: null,
  framework: null,
  reading: {
    wording,
    areas: [],
    whole: false,
    spread: false,
    holders: [],
    change: null,
    earlier: [],
    current: [],
    dates: [],
    counted: null,
    weak: false,
  },
})

/** Whoever is spoken of at a place. */
export const whoeverAt = (at: number): Holder => ({ kind: 'pronoun', words: '', at })
