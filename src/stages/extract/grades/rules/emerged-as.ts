import type { GradeRule } from '../grade-rule.ts'

const CAME = /^(?:came|come|comes|coming|emerged?|emerges|emerging)\b/
const VISIT = /^(?:experience|inspection|ordeal|process|report|review|scrutiny|visit)$/

/** Read what somebody came out of an inspection as: "emerged from the visit as a good home". */
export const emergedAs: GradeRule = {
  id: 'grade/emerged-as',
  reads: [
    [
      'Alder School has come out of its inspection as a good school.',
      'Alder School: overall-effectiveness = good',
    ],
    [
      'Alder School emerged from the visit by Ofsted as an outstanding school.',
      'Alder School: overall-effectiveness = outstanding',
    ],
  ],
  leaves: ['The head of Alder School emerged from the inspection as a good loser.'],
  needs: 'LM',
  before: /[LM][^ZGBJVKMH]{1,9}l$/,
  after: /^(?:[lo]{0,2}(?:U|N|[ZCE]|$)|l)/,
  holds: ({ terms }, grade) => {
    const lead = terms.slice(Math.max(0, grade - 10), grade)
    return (
      lead.slice(-2)[0]?.text === 'as' &&
      lead.some(({ text }) => CAME.test(text)) &&
      lead.some(({ text }) => VISIT.test(text))
    )
  },
  holder: 'before',
  change: null,
}
