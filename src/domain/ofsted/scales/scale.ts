import type { FrameworkId } from '../frameworks.ts'
import type { GradeId } from '../grades.ts'
import type { RemitId } from '../remits.ts'
import type { SourceKey } from '../sources.ts'

/** The grades that one remit's inspections gave over one period. */
export interface Scale {
  id: string
  remit: RemitId
  framework: FrameworkId
  /** First and last day of inspection (not of publication): "2013-11-19"; null: no limit known, or still in force. */
  from: string | null
  to: string | null
  /** Best to worst; empty where the inspection gives none. */
  grades: readonly GradeId[]
  /** What the press's numbers mean: whether 1 or 4 is best; null where it gives none. */
  numbers: 'one-best' | 'four-best' | null
  /** Whether one grade stands for the whole. */
  headline: boolean
  /**
   * main: the full inspection of its time, of which there is one at a time;
   * beside: another kind of visit, or a judgement apart, that runs next to it.
   */
  place: 'main' | 'beside'
  source: SourceKey
}
