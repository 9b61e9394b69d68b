import { ladders } from '../domain/ofsted/scales/ladders.ts'

const grades: ReadonlySet<string> = new Set(ladders.reportCard)

/** Tell whether a grade, by its id, is one of report cards, which have none for the whole. */
export const isReportCardGrade = (grade: string): boolean => grades.has(grade)
