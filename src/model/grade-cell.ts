import { categoriesOfConcern } from '../domain/ofsted/categories-of-concern.ts'
import { grades } from '../domain/ofsted/grades.ts'

/** What may stand behind a grade in its cell, or be left out: "Reasonable progress", "Strong standard", "Good (2)". */
const TAIL = /(?: (?:progress|standard))?(?: \((?:grade )?\d\))?$/
const WORDS: ReadonlySet<string> = new Set(
  [
    ...grades.flatMap(({ label, press }) => [label.toLowerCase(), ...press]),
    ...categoriesOfConcern.flatMap(({ press }) => press),
    'ri',
  ].map(words => words.replace(TAIL, '')),
)
const NUMBER = /^(?:grade )?[1-4]$/
const MARKS = /^['"]|['"]$/g

/** Tell whether words are nothing but a grade, in words or by its number: "Requires improvement", "RI", "2", "Good (2)". */
export function isGradeCell(text: string): boolean {
  const words = text.toLowerCase().replace(MARKS, '')
  return NUMBER.test(words) || WORDS.has(words.replace(TAIL, ''))
}
