import type { GradeRule } from '../grade-rule.ts'
import type { Stream } from '../term.ts'

/** Words that are hardly ever anything but a grade. */
const PLAIN =
  /^(?:inadequate|needs attention|require|requiring|required|needing|in need|satisf|strong standard|unsatisf|urgent|special)/
const LEADS = /^(?:at|by|for|into|on|onto|to|up to|down to|with)$/
/** So many signs make a grade. */
const ENOUGH = 3

/** Read a grade after words that no rule knows, where enough signs say that it is one: "limped in at ‘good’", "the board lagged at inadequate". */
export const bySigns: GradeRule = {
  id: 'grade/by-signs',
  reads: [
    [
      'Behaviour and attitudes at Alder School limped in at requires improvement, Ofsted said.',
      'Alder School: behaviour-and-attitudes = requires-improvement',
    ],
  ],
  leaves: [
    'Ofsted heard that pupils at Alder School arrive at good times for buses.',
    'The word ‘inadequate’ haunts heads, said Jo Ng of Alder School after Ofsted called.',
  ],
  before: /(?:[BHMJVKw][^ZYWGC]{0,5})?$/,
  after: /^(?:$|[ZCYD<>)E]|[lo]{1,2}(?:$|[ZCYDp<>])|[lo]{0,2}p[lr#]{0,2}[ADOPNS<>#]|F[l]?O)/,
  holds: (stream, grade) => !isBeside(stream, grade) && signsOf(stream, grade) >= ENOUGH,
  holder: 'before',
  change: null,
  needsSupport: true,
}

// "rated below 'good'", "escaped the lowest grade", "the word 'good'", "'outstanding', its first grade one"
const isBeside = ({ terms, shape }: Stream, grade: number): boolean =>
  // "the only area to escape the bottom grade"
  (terms[grade]?.wording?.kind === 'end' &&
    terms.slice(Math.max(0, grade - 2), grade).some(({ text }) => /^(?:avoid|escap)/.test(text))) ||
  terms
    .slice(Math.max(0, grade - 7), grade)
    .some(({ text }) => /^(?:almost|denied|denies|nearly)$/.test(text)) ||
  /^(?:above|below|beneath|least|word|words)$/.test(terms[grade - 1]?.text ?? '') ||
  /(?:[LF][lr]{0,2}|GC[lr]{1,3}|[#%][l]{0,2}|[/XI][lr]{0,3})$/.test(shape.slice(0, grade))

// how much says that a word is a grade, and somebody's
function signsOf({ terms, shape }: Stream, grade: number): number {
  const { marked, wording, text = '' } = terms[grade] ?? {}
  const left = shape.slice(0, grade)
  const clause = left.slice(Math.max(left.lastIndexOf('Z'), left.lastIndexOf('Y')) + 1)
  const lead = left.search(/[pTh]?[lr<>#]{0,3}$/)
  const isLed = terms.slice(lead, grade).some(term => LEADS.test(term.text))
  if (!marked && !isLed && text === 'good') return 0
  return (
    (marked ? 2 : 0) +
    (wording?.kind === 'named' ? (PLAIN.test(text) ? 2 : text === 'outstanding' ? 1 : 0) : 1) +
    (isLed ? 1 : 0) +
    // "matched that grade", "passed the same verdict on"
    (wording?.kind === 'same' && (clause.includes('A') || /A/.test(shape.slice(grade + 1, grade + 5)))
      ? 2
      : 0) +
    (/[AP]/.test(clause) ? 1 : 0) +
    (/[OU]/.test(shape) ? 1 : 0) +
    (shape.indexOf('G') < grade || shape.indexOf('G', grade + 1) > 0 ? 1 : 0)
  )
}
