import { frameworks } from '../../domain/ofsted/frameworks.ts'
import { grades } from '../../domain/ofsted/grades.ts'
import { judgementAreas } from '../../domain/ofsted/judgement-areas.ts'

const gradeLabels = new Map<string, string>(grades.map(({ id, label }) => [id, label]))
const frameworkLabels = new Map<string, string>(frameworks.map(({ id, label }) => [id, label]))

/** List the ids of all judgement areas, each once, sorted. */
export const areaIds = [...new Set(judgementAreas.map(({ id }) => id))].sort()
/** List the ids of all grades, sorted. */
export const gradeIds = [...gradeLabels.keys()].sort()

/** Write an id as words: "help-and-protection" → "Help and protection". */
export const wordsOf = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Name a grade as inspectors do. */
export const gradeLabel = (id: string): string => gradeLabels.get(id) ?? wordsOf(id)
/** Name a framework in full. */
export const frameworkLabel = (id: string): string => frameworkLabels.get(id) ?? wordsOf(id)

/** Name a judgement area in the words of its id, as one id has several official wordings. */
export const areaLabel = (id: string): string =>
  ACRONYMS.reduce((words, [pattern, acronym]) => words.replace(pattern, acronym), wordsOf(id))

const ACRONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bsend\b/gi, 'SEND'],
  [/\beyfs\b/gi, 'EYFS'],
]

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Write an EDTF date for people: "2018-11-05/2018-11-09" → "5 Nov 2018 – 9 Nov 2018". */
export const dateLabel = (edtf: string): string => edtf.split('/').map(dayLabel).join(' – ')

function dayLabel(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** Count things: "1 article", "2,000 articles". */
export const count = (n: number, noun: string): string =>
  `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`
