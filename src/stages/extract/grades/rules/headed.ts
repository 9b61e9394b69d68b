import type { GradeRule } from '../grade-rule.ts'
import { HEADED } from '../headings.ts'

/** Read the grade with which a line begins below the name that heads it: "Alder School", "Good. Previously inadequate (2017)." */
export const headed: GradeRule = {
  id: 'grade/headed',
  reads: [
    [
      'Ofsted reports\nAlder School\nSeen in May 2019. Good overall, with an outstanding sixth form.\nBirch School\nSeen in June 2019. A second good in a row.',
      'Alder School: overall-effectiveness = good',
      'Alder School: sixth-form-provision = outstanding',
      'Birch School: overall-effectiveness = good',
    ],
  ],
  leaves: ['Ofsted reports\nAlder School\nGood food, good fun.\nBirch School\nGood for a walk.'],
  needs: 'Z',
  before: /^P(?:EP)*Z[^FPNRABJVKMGOYW]{0,7}$/,
  after: /^(?:$|[ZCYED<>(SF]|[loU]{1,3}(?:$|[ZCYEDShp<>(])|p)/,
  holds: ({ terms, shape }, grade) =>
    terms[shape.indexOf('Z')]?.text === HEADED &&
    // "Good by 2018 is the aim"
    !/^p[lr]{0,2}D[l<>]{0,2}[BHI]/.test(shape.slice(grade + 1)) &&
    // "Good for a walk": in marks, or a noun, where more follows; but "Good for the third time"
    (!/^p[lr]{0,2}(?![ADOSN<>#])/.test(shape.slice(grade + 1)) ||
      terms[grade]?.marked === true ||
      terms.slice(grade + 2, grade + 7).some(({ text }) => AGAIN.test(text))),
  holder: 'before',
  change: null,
}

const AGAIN = /^(?:inspections?|row|running|times?|years?)$/
