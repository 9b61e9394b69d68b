import type { GradeRule } from '../grade-rule.ts'

const AREA_NOUN = /^(?:area|aspect|category|heading|judge?ment|part|strand|thing)$/

/** Read areas that come behind what was said of them: "Also rated good was its teaching", "The only area rated good was leadership". */
export const ratedWas: GradeRule = {
  id: 'grade/rated-was',
  reads: [
    [
      'Ofsted called Alder School inadequate. The only area rated good was behaviour and attitudes.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: behaviour-and-attitudes = good',
    ],
    [
      'Ofsted called Alder School good. Also judged good were its personal development and its sixth form.',
      'Alder School: overall-effectiveness = good',
      'Alder School: personal-development = good',
      'Alder School: sixth-form-provision = good',
    ],
  ],
  leaves: ['Ofsted came to Alder School. The only pupil judged good was praised for leadership.'],
  needs: 'J',
  before: /(?:^|[CZ]E?)(?:[l#]{0,3}w(?:p[lr]?[RNPO])?(?:W[BH]{1,2}|TB)?|[l>E]{0,2})J[l]?$/,
  after: /^B[l<>]?(?=[lr]{0,3}A)/,
  holds: ({ terms, shape }, grade) => {
    const noun = shape.slice(0, grade).search(/w(?:p[lr]?[RNPO])?(?:W[BH]{1,2}|TB)?J[l]?$/)
    return noun < 0 || AREA_NOUN.test(terms[noun]?.text ?? '')
  },
  holder: 'shared',
  change: null,
  goesOn: true,
}
