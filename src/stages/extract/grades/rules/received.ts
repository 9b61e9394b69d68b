import type { GradeRule } from '../grade-rule.ts'

/** Read what somebody got: "received an 'inadequate' judgement", "was given top marks", "achieved outstanding for X". */
export const received: GradeRule = {
  id: 'grade/received',
  reads: [
    ['Alder School received a good rating from Ofsted.', 'Alder School: overall-effectiveness = good'],
    ['Ofsted gave Alder School top marks.', 'Alder School: overall-effectiveness = outstanding'],
    [
      'Ofsted came to Alder School and handed it a grade four.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Alder School got good support from Ofsted.', 'Pupils at Alder School receive good teaching.'],
  needs: 'VH',
  before: /(?:V[lopODRPNArE#<>Ssi]{0,9}|H[l]{1,2})$/,
  after: /^(?:[oOl]{0,2}U|[opSsZCE<>FDY)hi=]|T[lr]{0,2}[AP]|$)/,
  holds: ({ terms, shape }, grade) => {
    const { marked, wording, category, text = '' } = terms[grade] ?? {}
    // "had a grade three in 2016"
    if (/H[l]{1,2}$/.test(shape.slice(0, grade)) && wording?.kind !== 'number') return false
    return (
      marked ||
      category ||
      text.startsWith('requir') ||
      wording?.kind !== 'named' ||
      /^(?:[oOl]{0,2}U|[lo]*p[lr]*A|[lo]*[pl]?[Ss])/.test(shape.slice(grade + 1)) ||
      /^(?:[ZCE]|$)/.test(shape.slice(grade + 1))
    )
  },
  holder: 'among',
  change: null,
}
