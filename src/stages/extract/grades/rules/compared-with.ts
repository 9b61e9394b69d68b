import type { GradeRule } from '../grade-rule.ts'
import type { Term } from '../term.ts'

const STEP = /^(?:grades?|notch|notches|one|place|places|rungs?|steps?|three|two)$/
const HIGHER = /^(?:above|better|higher|lower|worse)$/

// "a rung higher than the 'inadequate' of 2012"
function isSteps(terms: readonly Term[], grade: number): boolean {
  const than = terms.slice(Math.max(0, grade - 2), grade).findIndex(({ text }) => text === 'than')
  const at = Math.max(0, grade - 2) + than
  return than >= 0 && HIGHER.test(terms[at - 1]?.text ?? '') && STEP.test(terms[at - 2]?.text ?? '')
}

/** Read the old grade that a new one is set beside: "That compares with a rating of good in 2014", "compared to inadequate last time". */
export const comparedWith: GradeRule = {
  id: 'grade/compared-with',
  reads: [
    [
      'Alder School has been rated good by Ofsted. That compares with requires improvement in 2019.',
      'Alder School: overall-effectiveness = good',
      'Alder School: overall-effectiveness = requires-improvement, earlier',
    ],
    [
      'Ofsted rated Alder School outstanding, compared to good at its previous inspection.',
      'Alder School: overall-effectiveness = outstanding',
      'Alder School: overall-effectiveness = good, earlier',
    ],
    [
      'Ofsted rated Alder School good. It is two grades higher than the ‘inadequate’ of 2012.',
      'Alder School: overall-effectiveness = good',
      'Alder School: overall-effectiveness = inadequate, earlier',
    ],
  ],
  leaves: [
    'Results at Alder School compare with good schools, Ofsted said.',
    'Ofsted saw Alder School. Compared with outstanding art, maths was dull.',
  ],
  before: /w(?:h|p|T|X)[l]?(?:[<>]?U[l]?p[l]?)?$/,
  after: /^[l]?(?:$|[ZCED<>]|[pl][lr]?[D<N]|Y)/,
  holds: ({ terms, shape }, grade) =>
    (terms.slice(Math.max(0, grade - 6), grade).some(({ text }) => /^compare[ds]$/.test(text)) ||
      isSteps(terms, grade)) &&
    (/[GU]/.test(shape.slice(0, grade)) || /^[WRl]{1,3}/.test(shape)),
  holder: 'shared',
  change: 'from',
}
