import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

const THINK =
  /^(?:believed?|believes|feel|feels|felt|reckon(?:ed)?|reckons|self-evaluation|think|thinks|thought|view)$/

// "the governors' own view is that we are good", "our self-evaluation had put us at good"
function thinkThemselves(terms: readonly Term[], grade: number): boolean {
  const at = terms.slice(0, grade).findLastIndex(({ text }) => THINK.test(text))
  if (at < 0 || terms.slice(at, grade).some(({ letter }) => letter === 'O')) return false
  const isOwn = /[PN]/.test(terms[at - 1]?.letter ?? '')
  return terms
    .slice(at, grade)
    .some(({ text }) => /^(?:we|us|our)$/.test(text) || (isOwn && /^(?:it|they)$/.test(text)))
}

/** Reject what somebody thinks of themselves: "judged ourselves to be good". */
export const rejectOwnViews = rejectWhere(
  'grade/own-view',
  'they say it of themselves',
  ({ stream: { terms }, verb, grade }) =>
    thinkThemselves(terms, grade) ||
    (terms
      .slice(verb, grade)
      .some(term => /^(?:itself|ourselves|themselves|himself|herself)$/.test(term.text)) &&
      /[JV]/.test(terms[verb]?.letter ?? '')),
)

const ENDS_SENTENCE = /^[.!?]$/

/** Reject questions: "Is your school good?", but not what comes before one: "It was good, and the head asked: 'Why us?'" */
export const rejectQuestions = rejectWhere(
  'grade/question',
  'it is asked',
  ({ stream: { terms, shape }, grade }) =>
    terms.find(({ text }, i) => i > grade && (ENDS_SENTENCE.test(text) || isCue(shape, terms, i)))?.text ===
    '?',
)

// "…, and the head asked:", "…, which raises this:"; not "Is a good school: yes or no?"
const isCue = (shape: string, terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === ':' && !/^[lrE]{0,2}[BH]/.test(shape)
