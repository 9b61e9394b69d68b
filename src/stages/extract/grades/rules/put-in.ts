import type { GradeRule } from '../grade-rule.ts'

/** Verbs of putting somebody somewhere, or of being there. */
const PUTS =
  /^(?:are|been|being|classed|grouped|is|land(?:ed|s)|left|lists?|listed|place[ds]?|put|puts|putting|rank(?:ed|s)|remain(?:ed|s)?|sat|sits|stay(?:ed|s)?|was|were)$/
/** What says that it was not, right before it. */
const HARDLY = /^(?:almost|denied|denies|nearly)$/
/** Who else puts them there. */
const ELSE = /^(?:charity|estyn|leagues?|scotland|scottish|survey|tables?|wales|welsh)$/
/** What else they are put in order of: "the top band for attendance". */
const OTHERWISE = /^(?:attainment|attendance|exams?|gcse)$/
const BAND = /(?:band|bands|bracket|brackets|categories|category|tier|tiers)$/

/** Read the band that somebody is put in: "were put in the bottom category", "put the school in the top band for teaching". */
export const putIn: GradeRule = {
  id: 'grade/put-in',
  reads: [
    [
      'Ofsted put Alder School in the bottom category for leadership and for behaviour.',
      'Alder School: leadership-and-management = inadequate',
      'Alder School: behaviour-and-attitudes = inadequate',
    ],
    [
      'Ofsted went to Alder School. Its leadership and its behaviour were in the bottom category too.',
      'Alder School: leadership-and-management = inadequate',
      'Alder School: behaviour-and-attitudes = inadequate',
    ],
  ],
  leaves: [
    'Ofsted heard that Alder School is in the top category of its hockey league.',
    'Ofsted went to Alder School, which denied that it was in the bottom category for behaviour.',
    'Alder School was placed in the top band in a league table of attendance, not by Ofsted.',
    'Alder School was nearly put in the lowest category for leadership, Ofsted heard.',
  ],
  needs: 'p',
  before: /[wJVMKLB][lSHo<>]{0,2}(?:[lr]{0,2}[PNRA](?:[CE]{1,2}[lrp]{0,3}[PNRA]){0,4})?p[lr]{0,2}$/,
  after: /^(?:$|[ZCEYDloO<>]|p(?!$))/,
  holds: ({ terms, shape }, grade) => {
    const { wording, text = '' } = terms[grade] ?? {}
    if (terms.some(({ text: other }) => ELSE.test(other))) return false
    if (terms.slice(grade + 1, grade + 4).some(({ text: other }) => OTHERWISE.test(other))) return false
    if (wording?.kind !== 'end' || !BAND.test(text) || terms[grade + 1]?.text === 'of') return false
    const to = shape.slice(0, grade).search(/p[lr]{0,2}$/)
    return (
      !terms.slice(Math.max(0, to - 7), to).some(({ text: other }) => HARDLY.test(other)) &&
      /^(?:in|into)$/.test(terms[to]?.text ?? '') &&
      terms.slice(Math.max(0, to - 14), to).some(({ text }) => PUTS.test(text))
    )
  },
  holder: 'among',
  change: null,
}
