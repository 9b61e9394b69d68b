import { categoriesOfConcern } from '../../../../domain/ofsted/categories-of-concern.ts'
import { type GradeId, grades } from '../../../../domain/ofsted/grades.ts'
import { fold } from '../../../../model/fold.ts'
import { reject } from '../../../../model/mentions.ts'
import type { QuotationRefiner } from '../quotation-refiners.ts'

/** Outcomes that are worded as a report words its findings. */
const NARRATIVE: ReadonlySet<GradeId> = new Set([
  'improved-significantly',
  'inconsistent',
  'some-aspects-not-as-strong',
  'standards-maintained',
  'typically-positive',
  'widespread-systemic-failings',
] as const)
const GRADES: ReadonlySet<string> = new Set<string>([
  ...grades
    .filter(({ id }) => !NARRATIVE.has(id))
    .flatMap(({ label, press }) => [label.toLowerCase(), ...press]),
  ...categoriesOfConcern.flatMap(({ press }) => press),
])
const NUMBER = /^(?:grade|category|level) (?:\d|one|two|three|four|five)$/
/** The first word of what may be a grade, article left out. */
const FIRST = /^[^a-z\d]*(?:(?:an?|the)\s)?([a-z\d]+)/
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...GRADES].map(grade => FIRST.exec(grade)?.[1] ?? ''),
  'grade',
  'category',
  'level',
])
const LINK = /\s*(?:,|\/|&)\s*|\s+(?:and|or|to|but|with|not|than|features|elements|of|overall)\s+/
/** No grade is longer, in code units. */
const LONGEST = 90

/** Reject what is a grade, or several, and nothing else: “good”, “requires improvement”, “good or outstanding”. */
export const rejectGrades: QuotationRefiner = found => {
  for (const { mention } of found)
    if (mention.text.length < LONGEST && isGrade(mention.text.toLowerCase()))
      reject(mention, 'quotation/grade', 'is a grade')
}

function isGrade(text: string): boolean {
  if (!FIRST_WORDS.has(FIRST.exec(text)?.[1] ?? '')) return false
  const words = fold(text)
    .replace(/^[^a-z\d]+|[^a-z\d)]+$/g, '')
    .replace(/^(?:a|an|the) /, '')
    .replace(/ (?:overall|features|rating|grade|judgement|judgment)$/, '')
  const isOne = (part: string) => GRADES.has(part) || NUMBER.test(part)
  return isOne(words) || words.split(LINK).every(isOne)
}
