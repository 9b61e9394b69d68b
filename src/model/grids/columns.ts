import { isAreaName } from '../area-words.ts'
import { collect } from '../collect.ts'
import { YEAR } from '../year.ts'
import { isGrade, isOfGrades, Kind, kindOf, PREVIOUS } from './cells.ts'
import type { Grid, GridCell } from './grid.ts'

/** What a column of grades holds. */
const GRADED: ReadonlySet<number> = new Set([Kind.Grade, Kind.Blank])

const BARE = /^[1-4]$/
const OFSTED = /\bofsted\b/i

/** List the columns in which each row has a grade, or a sign that it has none; bare figures are grades where their head says so, or nothing else is one. */
export function gradeColumns({ heads, rows }: Grid): number[] {
  const graded = [...Array(rows[0]?.length ?? 0).keys()].filter(
    i =>
      rows.every(row => row[i]?.text === '' || GRADED.has(kindOf(row[i] as GridCell))) &&
      rows.some(row => isGrade(row[i] as GridCell)),
  )
  const isBare = (i: number): boolean =>
    rows.every(row => BARE.test(row[i]?.text ?? '') || !isGrade(row[i] as GridCell))
  const isAlone = heads === null && graded.every(isBare)
  return graded.filter(i => !isBare(i) || isAlone || saysGrades(heads?.[i]))
}

const saysGrades = (head: GridCell | undefined): boolean =>
  head !== undefined &&
  (isOfGrades(head) ||
    PREVIOUS.test(head.text) ||
    OFSTED.test(head.text) ||
    YEAR.test(head.text) ||
    isAreaName(head.text))

/** A head of names. */
export const NAMES =
  /\b(?:academ(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|boroughs?|colleges?|councils?|establishments?|homes?|names?|nurser(?:y|ies)|organisations?|primar(?:y|ies)|prisons?|providers?|schools?|settings?|trusts?|who)\b/i
const NO_NAMES =
  /\b(?:area|borough|county|date|district|head|inspect(?:ed|ion|or)s?|location|owner|phase|place|postcode|run by|town|trust|type|village|visit(?:ed)?|where)\b/i

/** Find the column of a table that names who is graded: by its head, else the one with the most names of its own; null where none has words. */
export function nameColumn({ heads, rows }: Grid): number | null {
  const graded = new Set(gradeColumns({ heads, rows }))
  const worded = [...(rows[0] ?? []).keys()].filter(
    i =>
      !graded.has(i) &&
      rows.every(row => /\p{L}{3}/u.test(row[i]?.text ?? '') && kindOf(row[i] as GridCell) === Kind.Words),
  )
  const headed = worded.find(
    i => NAMES.test(heads?.[i]?.text ?? '') && !NO_NAMES.test(heads?.[i]?.text ?? ''),
  )
  if (headed !== undefined) return headed
  const own = worded.filter(i => !NO_NAMES.test(heads?.[i]?.text ?? ''))
  const distinct = (i: number): number => new Set(collect(rows, row => row[i]?.text)).size
  return own.sort((a, b) => distinct(b) - distinct(a) || a - b)[0] ?? null
}
