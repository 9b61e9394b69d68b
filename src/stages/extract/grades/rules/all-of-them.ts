import type { GradeRule } from '../grade-rule.ts'

/** Read the grade that those of a list share: "The three are A, B and C, all good". */
export const allOfThem: GradeRule = {
  id: 'grade/all-of-them',
  reads: [
    [
      'Ofsted told us of two: they are Alder School and Birch School, both ‘outstanding’.',
      'Alder School: overall-effectiveness = outstanding',
      'Birch School: overall-effectiveness = outstanding',
    ],
  ],
  leaves: ['He met the heads of Alder School and Birch School, all good friends.'],
  needs: 'C',
  before: /C[l]$/,
  after: /^(?:$|[CZ])/,
  holds: ({ terms, shape }, grade) =>
    /^(?:all|both|each)$/.test(terms[grade - 1]?.text ?? '') &&
    /P[lr]{0,2}C?E[lr]{0,2}PCl$/.test(shape.slice(0, grade)),
  holder: 'before',
  change: null,
  needsSupport: true,
}
