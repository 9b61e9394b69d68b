import type { GradeRule } from '../grade-rule.ts'

/** What stands for one of several. */
const ONE = /^(?:one|other)$/

/** Read a grade by which one of several is known before it is named: "The outstanding one is X", "The only other school to be outstanding is X". */
export const oneIs: GradeRule = {
  id: 'grade/one-is',
  reads: [
    [
      'Ofsted saw two. The nearest outstanding one is Alder School.',
      'Alder School: overall-effectiveness = outstanding',
    ],
    [
      'Ofsted saw four. The only other school in the town to be inadequate is Alder School.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: [
    'Ofsted came. The good thing is Alder School will stay open.',
    'Ofsted came. A good one is what Alder School wants to be.',
    'Ofsted came. The inadequate one is Alder School’s pool.',
    'Ofsted came. The outstanding home is Alder House, with five bedrooms.',
  ],
  before: /(?:^|[ZCE])[lE]{0,2}(?:[lw]{1,3}|[lw]{1,4}N[^ZCGBHJVKMP]{0,5}TB[l]?)$/,
  after: /^[w#]?B[lr]?P(?:$|[ZCpY])/,
  holds: ({ terms, shape }, grade) =>
    (shape[grade - 1] === 'B' || ONE.test(terms[grade + 1]?.text ?? '')) &&
    terms[shape.indexOf('B', grade)]?.text === 'is' &&
    !/'s?$/.test(terms[shape.indexOf('P', grade)]?.text ?? '') &&
    terms.slice(0, grade).some(({ text }) => text === 'the'),
  holder: 'after',
  change: null,
}
