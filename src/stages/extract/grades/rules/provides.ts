import type { GradeRule } from '../grade-rule.ts'

const PROVIDES = /^(?:offer(?:ing|s|ed)?|provid(?:e|ed|es|ing))$/
const EDUCATION = /^(?:education|standard of education)$/
/** Tell whether words are for the whole of what a school does: "provides a satisfactory standard of education". */
export const isWholeOfSchool = (verb: string, words: string): boolean =>
  PROVIDES.test(verb) && EDUCATION.test(words)

/** Read what a school is said to provide: "is providing a satisfactory standard of education". */
export const provides: GradeRule = {
  id: 'grade/provides',
  reads: [
    [
      'Alder School has been told by Ofsted that it provides a satisfactory standard of education.',
      'Alder School: overall-effectiveness = satisfactory',
    ],
  ],
  leaves: [
    'Alder School wants to provide a good education, Ofsted heard.',
    'Alder School provides a good lunch, Ofsted said.',
    'Ofsted went to Alder School. Its head said the school provides a good education.',
    'Ofsted went to Alder School. It once provided a good education, said its MP.',
  ],
  needs: 'w',
  before: /w[l]{1,2}$/,
  after: /^w(?:$|[ZCEYp])/,
  holds: ({ terms, shape }, grade) =>
    terms[grade]?.wording?.kind === 'named' &&
    // "The head said it provides a good education": no inspector
    (shape.includes('O') || !shape.includes('y')) &&
    isWholeOfSchool(
      terms[shape.slice(0, grade).search(/w[l]{1,2}$/)]?.text ?? '',
      terms[grade + 1]?.text ?? '',
    ),
  holder: 'before',
  change: null,
}
