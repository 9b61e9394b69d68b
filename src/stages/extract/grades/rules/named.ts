import type { GradeRule } from '../grade-rule.ts'
import type { Term } from '../term.ts'

const SEND = /^(?:typically-positive|inconsistent|widespread-systemic-failings)$/

/** Tell whether a grade is one that something follows: "This follows an outstanding report". */
export function followsOn(terms: readonly Term[], grade: number): boolean {
  const at = terms.slice(0, grade).findLastIndex(({ text }) => text === 'follows')
  const before = terms[at - 1]
  return at > 0 && at > grade - 5 && (/[ROU]/.test(before?.letter ?? '') || NEWS.test(before?.text ?? ''))
}
const NEWS = /^(?:this|that|which|inspection|visit|news)$/

/** Read a noun for the grade with it: "its 'good' rating", "a rating of outstanding", "'inadequate' judgement of 2016". */
export const gradeNoun: GradeRule = {
  id: 'grade/grade-noun',
  reads: [
    ['Alder School’s good rating pleased Ofsted.', 'Alder School: overall-effectiveness = good'],
    [
      'Ofsted’s inadequate judgement stunned Alder School.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['A good result for Alder School: they won the cup.', 'Alder School wants a good mark.'],
  before: /(?:[VKBHM][^ZYWGCy]{0,9})?$/,
  after: /^[oOl]{0,2}U/,
  holds: ({ terms, shape }, grade) =>
    !/(?:[^u]|[^t]u)s$/.test(terms[shape.indexOf('U', grade)]?.text ?? '') ||
    /[PNr<][lo#]{0,2}$/.test(shape.slice(0, grade)) ||
    /^[oOl]{0,2}Up[lr]{0,2}A/.test(shape.slice(grade + 1)) ||
    followsOn(terms, grade),
  holder: 'shared',
  change: null,
  needsSupport: true,
}

/** Read a rating of so-and-so: "a rating of 'good'", "the overall judgement is good". */
export const ratingOf: GradeRule = {
  id: 'grade/rating-of',
  reads: [['Alder School has an Ofsted rating of good.', 'Alder School: overall-effectiveness = good']],
  leaves: ['The rating of good schools is unchanged.'],
  needs: 'UA',
  before:
    /(?:[VKBHMJ][^ZYWGCy]{0,9})?(?:(?:U|A(?!U))(?:p[lr]{0,2}|[^ZGYWCE#]{0,5}B[l<>]{0,3})|UC[VJw][^ZGC]{0,7}C[l]?[HB]{1,2}[l<>]{0,3})$/,
  holds: ({ terms, shape }, grade) =>
    /rating|grad|judge?ment|verdict|outcome$|mark|ranking/.test(
      terms[shape.slice(0, grade).search(/[UA][^UA]*$/)]?.text ?? '',
    ),
  holder: 'shared',
  change: null,
}

/** Read a verdict after a colon: "Ofsted's verdict on X: requires improvement". */
export const verdictOn: GradeRule = {
  id: 'grade/verdict-on',
  reads: [['Ofsted’s verdict on Alder School: good.', 'Alder School: overall-effectiveness = good']],
  leaves: ['The verdict of pupils on Alder School: good fun.'],
  needs: 'U',
  before: /U[l]{0,2}p[lr]{0,2}[PN]Z$/,
  after: /^(?:$|[ZC])/,
  holder: 'among',
  change: null,
}

/** Read the outcome of an area SEND inspection, which has a wording of its own. */
export const sendOutcome: GradeRule = {
  id: 'grade/send-outcome',
  reads: [],
  leaves: ['Hospitals have systemic failings.'],
  before: /[^G]{0,12}$/,
  holds: ({ terms, shape }, grade) => {
    const { wording, marked, text = '' } = terms[grade] ?? {}
    return (
      wording?.kind === 'named' &&
      SEND.test(wording.grade) &&
      (marked === true ||
        text.split(' ').length > 4 ||
        shape.includes('O') ||
        isOfArrangements(terms, grade)) &&
      // "this leads to inconsistent experiences"
      (!/inconsistent experiences$/.test(text) || isOfArrangements(terms, grade)) &&
      (/system|experiences|positive/.test(text) || shape.includes('Q'))
    )
  },
  holder: 'shared',
  change: null,
}

// "its arrangements lead to"
const isOfArrangements = (terms: readonly Term[], grade: number): boolean =>
  terms.slice(Math.max(0, grade - 3), grade).some(({ text }) => text === 'arrangements')

/** Read a grade in the mouth of those it was given to: "Inadequate is the inspectors' word for us". */
export const wordFor: GradeRule = {
  id: 'grade/word-for',
  reads: [
    ['Inadequate is Ofsted’s verdict on Alder School.', 'Alder School: overall-effectiveness = inadequate'],
  ],
  leaves: ['Good is the enemy of great, said the head of Alder School.'],
  before: /(?:^|[CE])[l]?$/,
  after: /^C?(?:B[lO]{1,4}U(?:[ZC]|$|p)|B[lwY]O[lHB]{0,2}[JVwy])/,
  holds: ({ terms, shape }, grade) => grade < 2 || (terms[grade]?.marked === true && shape.includes('O')),
  holder: 'shared',
  change: null,
}
