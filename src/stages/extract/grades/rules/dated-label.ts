import type { GradeRule } from '../grade-rule.ts'

const LABEL = /(?:grade|grading|inspection|judge?ment|outcome|rating|report|verdict)s?$/

/** Read the grade behind a label that says of which inspection it is: "Previous rating: good (2014)", "Overall effectiveness at previous inspection: good". */
export const datedLabel: GradeRule = {
  id: 'grade/dated-label',
  reads: [
    [
      'Alder School has been rated outstanding by Ofsted.\nPrevious rating: good (2014)',
      'Alder School: overall-effectiveness = outstanding',
      'Alder School: overall-effectiveness = good, earlier',
    ],
    [
      'Alder School has been rated good by Ofsted.\nOverall effectiveness at previous inspection: inadequate',
      'Alder School: overall-effectiveness = good',
      'Alder School: overall-effectiveness = inadequate, earlier',
    ],
  ],
  leaves: [
    'Ofsted went to Alder School.\nLast inspection: good food, they said.',
    'Ofsted went to Alder School.\nPrevious pupils: good and bad.',
  ],
  needs: '<>',
  before: /^[lr]{0,2}(?:Ap[lr]?)?[<>][OU]{0,2}(?:C?p?D)?Z[l]?$/,
  after: /^U?(?:$|[ZCD(])/,
  holds: ({ terms, shape }, grade) =>
    /^[:-]/.test(terms[shape.lastIndexOf('Z', grade)]?.text ?? '') &&
    terms.slice(0, grade).some(({ letter, text }) => /[<>OU]/.test(letter) && LABEL.test(text)),
  holder: 'shared',
  change: null,
}

/** Read the former grade in brackets behind another: "Leadership: good (2019: inadequate)". */
export const besideDate: GradeRule = {
  id: 'grade/beside-date',
  reads: [
    [
      'Ofsted went to Alder School in 2023. Leadership was rated good (2019: inadequate).',
      'Alder School: leadership-and-management = good',
      'Alder School: leadership-and-management = inadequate, earlier',
    ],
  ],
  leaves: ['Ofsted went to Alder School. Leadership was praised (2019: good weather).'],
  needs: 'D',
  before: /[PNRA]C[lp]{0,2}DZ[l]?$/,
  after: /^(?:$|[ZC])/,
  holds: ({ terms }, grade) => /^[:-]/.test(terms[grade - 1]?.text ?? '') || terms[grade - 2]?.text === ':',
  holder: 'before',
  change: 'from',
}
