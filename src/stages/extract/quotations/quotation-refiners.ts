import type { Line } from '../../../model/article.ts'
import type { Found } from './find-quotations.ts'
import { rejectGrades } from './refiners/grades.ts'
import { rejectHeadlines } from './refiners/headlines.ts'
import { rejectNames } from './refiners/names.ts'

/** A step that looks at the candidates of a line and rejects some. */
export type QuotationRefiner = (found: readonly Found[], line: Line) => void

/** The refiners, in order. */
export const quotationRefiners: readonly QuotationRefiner[] = [rejectGrades, rejectHeadlines, rejectNames]
