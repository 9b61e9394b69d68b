import { rejectAdjectives } from './refiners/adjectives.ts'
import {
  rejectDenials,
  rejectOthers,
  rejectOwnViews,
  rejectQuestions,
  rejectScales,
  rejectSets,
  rejectWishes,
} from './refiners/no-facts.ts'
import {
  rejectAttainment,
  rejectCounts,
  rejectLoose,
  rejectNobody,
  rejectShares,
  rejectUnsupported,
} from './refiners/nobody.ts'
import type { GradeRefiner } from './refiners/reject-where.ts'

/** The refiners of grades in the order in which they see the claims of a sentence; the first reason given stays. */
export const gradeRefiners: readonly GradeRefiner[] = [
  rejectScales,
  rejectSets,
  rejectAdjectives,
  rejectDenials,
  rejectWishes,
  rejectQuestions,
  rejectOthers,
  rejectOwnViews,
  rejectShares,
  rejectCounts,
  rejectNobody,
  rejectLoose,
  rejectAttainment,
  rejectUnsupported,
]
