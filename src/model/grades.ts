import type { Candidate } from './mentions.ts'
import type { Provider } from './providers.ts'

/** Whether a grade is of the inspection the article reports or of one before it. */
export type Standing = 'current' | 'earlier'

/** Words that say what grade a provider got in a judgement area; null where the words leave it open. */
export interface GradeMention extends Candidate {
  grade: string
  area: string | null
  provider: Provider | null
  standing: Standing | null
  inspected: string | null
  published: string | null
  framework: string | null
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
