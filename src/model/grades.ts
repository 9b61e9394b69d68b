import type { DateMention } from './dates.ts'
import type { Candidate } from './mentions.ts'
import type { Provider } from './providers.ts'

/** Whether a grade is of the inspection the article reports or of one before it. */
export type Standing = 'current' | 'earlier'

/** How words give a grade. */
export type GradeWording =
  /** "good", "special measures": one grade, whatever the scale. */
  | { kind: 'named'; grade: string }
  /** "a grade three", "performing poorly": a place on the scale, to be looked up. */
  | { kind: 'number'; number: number }
  /** "top marks", "the lowest grade": an end of the scale. */
  | { kind: 'end'; best: boolean }
  /** "the same grade": the one spoken of before. */
  | { kind: 'same' }
  /** "fell three grades": so many down (or, negative, up) from the one spoken of. */
  | { kind: 'steps'; down: number; from: string }

/** Words for a judgement area, and the areas they can mean. */
export interface AreaWords {
  words: string
  /** Ids of judgement areas, the likeliest first. */
  areas: readonly string[]
}

/** Words for whom a grade is of. */
export type Holder =
  | { kind: 'named'; provider: Provider }
  /** "the school", "children's services": kinds of provider it can be; none where any may be meant. */
  | { kind: 'noun'; words: string; kinds: readonly string[]; definite: boolean; at: number }
  /** "it", "they", "our": offset in the source. */
  | { kind: 'pronoun'; words: string; at: number }
  /** Of a table without a name: whom the article is about. */
  | { kind: 'main' }
  /** "both boroughs", "all three": the last so many providers. */
  | { kind: 'count'; count: number; kinds: readonly string[]; at: number }

/** How a grade stands to the one before or after it: the old one, the new one, one that was kept. */
export type GradeChange = 'from' | 'to' | 'kept' | null

/** What the words of a clause say, before anything is resolved. */
export interface GradeReading {
  wording: GradeWording
  /** Areas that the clause names; empty where it names none. */
  areas: AreaWords[]
  /** Whether it says "overall", "across the board", "as a whole". */
  whole: boolean
  /** Whether every area has the grade. */
  spread: boolean
  holders: Holder[]
  change: GradeChange
  /** Words that put the grade before the inspection reported, and at it. */
  earlier: string[]
  current: string[]
  /** Dates of the clause that go with the grade. */
  dates: DateMention[]
  /** So many years after the inspection told just before, or before it: "three years later"; null where nothing counts. */
  counted: number | null
  /** Whether the rule needs support elsewhere in the article. */
  weak: boolean
}

/** Words that say what grade a provider got in a judgement area; null where the words leave it open. */
export interface GradeMention extends Candidate {
  grade: string | null
  area: string | null
  provider: Provider | null
  standing: Standing | null
  inspected: string | null
  published: string | null
  framework: string | null
  reading: GradeReading
}

/** Provider, judgement area, grade and standing, with every mention that says so. */
export interface GradeFact {
  provider: Provider
  area: string
  grade: string
  standing: Standing
  framework: string | null
  /** EDTF date of the inspection, as far as the article makes it certain. */
  inspected: string | null
  /** EDTF date of the report, likewise. */
  published: string | null
  rule: string
  mentions: GradeMention[]
}
