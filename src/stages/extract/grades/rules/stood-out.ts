import type { GradeRule } from '../grade-rule.ts'

const BEST = /^(?:best|brightest|highest|least|lowest|only|poorest|strongest|top|weakest|worst)\b/

/** Read the grade that stood out for an area: "The best of its marks was a good for behaviour", "the lowest was an inadequate for safeguarding". */
export const stoodOut: GradeRule = {
  id: 'grade/stood-out',
  reads: [
    [
      'Ofsted went to Alder School. The best that it got was a ‘good’ for leadership and management.',
      'Alder School: leadership-and-management = good',
    ],
    [
      'Ofsted went to Alder School. Its highest mark was a good for personal development; the lowest was an inadequate for leadership.',
      'Alder School: personal-development = good',
      'Alder School: leadership-and-management = inadequate',
    ],
  ],
  leaves: ['Ofsted went to Alder School. The best of its cakes was a good reason for leadership to smile.'],
  needs: 'B',
  before: /Bl{1,2}$/,
  after: /^U?p[lr]{0,3}A/,
  holds: ({ terms, shape }, grade) => {
    const from = Math.max(shape.lastIndexOf('Z', grade), shape.lastIndexOf('C', grade)) + 1
    return (
      /^an?$/.test(terms[grade - 1]?.text ?? '') &&
      !/[PNA]/.test(shape.slice(from, grade)) &&
      terms.slice(from, grade - 1).some(({ text }) => BEST.test(text))
    )
  },
  holder: 'shared',
  change: null,
}
