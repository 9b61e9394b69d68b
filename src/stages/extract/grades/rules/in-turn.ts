import type { GradeRule } from '../grade-rule.ts'

/** The date of a grade right behind it: "good in 2013", "outstanding (2008)", "good again, in June", "good three years later". */
const DATED_AFTER = /^(?:[Ulo]{0,3}C?(?:p[lr]{0,2}[wO]{1,2})?p?[l]{0,2}D|[lo]{0,2}#(?:ww|<)|>CW)/
/** The same right before: "and, as of May 2020, good", "2009, good; 2013, outstanding". */
const DATED_BEFORE = /(?:^|[CEZ])(?:[lw]{0,2}p[l]?)?DC?[l>]{0,2}$/
/** "and now good". */
const NOW = /[CE][l]?>[l]?$/

const isDated = (shape: string, grade: number): boolean =>
  DATED_AFTER.test(shape.slice(grade + 1)) || DATED_BEFORE.test(shape.slice(0, grade))

/** Count the grades of a stream that have a date beside them. */
function countDated(shape: string): number {
  let count = 0
  for (let at = shape.indexOf('G'); at >= 0; at = shape.indexOf('G', at + 1)) if (isDated(shape, at)) count++
  return count
}

/** Read grades told in turn, each with its date: "outstanding (2008), good (2013) and now good again". */
export const inTurn: GradeRule = {
  id: 'grade/in-turn',
  reads: [
    [
      'Alder School was rated inadequate in 2015 and good in 2019, Ofsted said.',
      'Alder School: overall-effectiveness = inadequate, earlier',
      'Alder School: overall-effectiveness = good, earlier',
    ],
    [
      'Alder School has been up and down: inadequate in 2011, requiring improvement in 2015 and, as of May 2017, good.',
      'Alder School: overall-effectiveness = inadequate, earlier',
      'Alder School: overall-effectiveness = requires-improvement, earlier',
      'Alder School: overall-effectiveness = good',
    ],
  ],
  leaves: [
    'Ofsted saw good work at Alder School in 2014 and good work in 2016.',
    'Alder School was opened in 2015 and good in parts.',
  ],
  before: /$/,
  holds: ({ shape }, grade) =>
    shape.includes('D') &&
    !/[PNRWBJVKM][l]?$/.test(shape.slice(0, grade)) &&
    (isDated(shape, grade)
      ? countDated(shape) > 1
      : NOW.test(shape.slice(0, grade)) && countDated(shape.slice(0, grade)) > 1),
  holder: 'shared',
  change: null,
}
