import type { GradeRule } from '../grade-rule.ts'

/** What a provider does: "judged its work to be good". */
const WORK = /^(?:care|effectiveness|offer|performance|practice|provision|teaching|training|work)$/

/** Read what somebody was judged to be: "was rated good", "found it to be inadequate", "branded 'inadequate'". */
export const judged: GradeRule = {
  id: 'grade/judged',
  reads: [
    ['Ofsted rated Alder School good.', 'Alder School: overall-effectiveness = good'],
    [
      'Alder School was found by Ofsted to require improvement.',
      'Alder School: overall-effectiveness = requires-improvement',
    ],
    [
      'Alder School, branded ‘inadequate’ in its report, has a new head.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: [
    'Ofsted found good practice at Alder School.',
    'Pupils at Alder School were found to make good progress, Ofsted said.',
  ],
  needs: 'J',
  before: /J(?:[lopTBHODRPNArE#<>SsUChi]{0,14}|[lr]{0,2}wTB[l]?|w|[l]w[l]?|C[plrwD#<>]{2,7}CTB[l]{0,2})$/,
  // "when Ofsted called in November 2019, is now good": another verb goes before the grade
  holds: ({ terms, shape }, grade) =>
    (!/wTB[l]?$/.test(shape.slice(0, grade)) ||
      WORK.test(terms[shape.lastIndexOf('T', grade) - 1]?.text ?? '')) &&
    // "rated the whole as requiring improvement"
    (!/Jlw[l]?$/.test(shape.slice(0, grade)) || terms[shape.lastIndexOf('w', grade)]?.text === 'whole') &&
    // "rated her outstanding"
    (!/Jw$/.test(shape.slice(0, grade)) || /^(?:her|him)$/.test(terms[grade - 1]?.text ?? '')) &&
    terms[shape.slice(0, grade).search(/p[lr]{0,2}$/)]?.text !== 'against' &&
    !/J[^T]*D[^T]*B[l<>o]{0,3}$/.test(shape.slice(Math.max(0, grade - 17), grade)),
  holder: 'among',
  change: null,
}
