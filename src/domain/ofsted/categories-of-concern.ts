import type { GradeId } from './grades.ts'
import type { SourceKey } from './sources.ts'

interface Category {
  id: string
  press: readonly string[]
  /** The overall grade that goes with the category by rule, where the scale has one. */
  grade: GradeId | null
  /** Inspection dates between which a school could be put in it; null: no limit known or none. */
  from: string | null
  to: string | null
  source: SourceKey
}

/** List what a school may be put in beside its grade; of a council the words are informal. Longest match first. */
export const categoriesOfConcern = [
  {
    id: 'special-measures',
    press: ['special measures'],
    grade: 'inadequate',
    from: '1993-09-01',
    to: null,
    source: 'dfe-grades',
  },
  {
    id: 'serious-weaknesses',
    press: ['serious weaknesses', 'serious weakness'],
    grade: 'inadequate',
    from: '1997-01-01',
    to: '2025-11-09',
    source: 'dfe-grades',
  },
  {
    id: 'notice-to-improve',
    press: ['notice to improve', 'notices to improve'],
    grade: 'inadequate',
    from: '2005-09-01',
    to: '2012-08-31',
    source: 'dfe-grades',
  },
  {
    id: 'requires-significant-improvement',
    press: ['requires significant improvement', 'requiring significant improvement'],
    grade: null,
    from: '2025-11-10',
    to: null,
    source: 'report-cards',
  },
] as const satisfies readonly Category[]
