import { rejectAdjectives } from './refiners/adjectives.ts'
import { rejectDenials } from './refiners/denials.ts'
import {
  rejectAttainment,
  rejectCounts,
  rejectLoose,
  rejectNobody,
  rejectShares,
  rejectUnsupported,
} from './refiners/nobody.ts'
import { rejectOthers } from './refiners/other-bodies.ts'
import { rejectOwnViews, rejectQuestions } from './refiners/own-views.ts'
import type { GradeRefiner } from './refiners/reject-where.ts'
import { rejectScales, rejectSets } from './refiners/scales.ts'
import { rejectWishes } from './refiners/wishes.ts'

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
