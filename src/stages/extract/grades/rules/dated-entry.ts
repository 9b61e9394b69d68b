import type { GradeRule } from '../grade-rule.ts'

/** Read the grade that an entry of a history begins with: "July 2012: Good at last.", "2015 - Outstanding", "In June 2018, inadequate.". */
export const datedEntry: GradeRule = {
  id: 'grade/dated-entry',
  reads: [
    [
      'What Ofsted said of Alder School:\nJuly 2012: Good at last.',
      'Alder School: overall-effectiveness = good',
    ],
  ],
  leaves: [
    'Ofsted went to Alder School.\nJuly 2012: Good weather for the fair.',
    'Ofsted went to Alder School.\n4 July: outstanding bills are due.',
  ],
  needs: 'D',
  before: /^[lp]{0,2}D[ZC][l<>]{0,2}$/,
  after: /^(?:[lo]{0,3}|U)(?:$|Z)/,
  holds: ({ terms, shape }, grade) =>
    terms[grade + 1]?.text !== '!' &&
    // "In June 2018, inadequate." is all that its sentence says
    (shape.slice(0, grade).includes('C')
      ? /^[lo]{0,2}Z?$/.test(shape.slice(grade + 1))
      : /^[:-]/.test(terms[shape.lastIndexOf('Z', grade)]?.text ?? '')),
  holder: 'shared',
  change: null,
  needsSupport: true,
}
