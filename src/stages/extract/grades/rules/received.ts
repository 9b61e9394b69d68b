import type { GradeRule } from '../grade-rule.ts'

/** Nouns for one grade, as "level" and "grades" are not. */
const ONE_GRADE = /(?:grade|judge?ment|rating|verdict)$/

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
    [
      'Ofsted went to Alder School, which has had the lowest grade since May.',
      'Alder School: overall-effectiveness = inadequate',
    ],
    ['Alder School has the top Ofsted rating.', 'Alder School: overall-effectiveness = outstanding'],
  ],
  leaves: [
    'Alder School had the highest level of absence in Orme, Ofsted heard.',
    'Alder School has had the highest grades at GCSE in Orme, Ofsted heard.',
    'Alder School got good support from Ofsted.',
    'Pupils at Alder School receive good teaching.',
  ],
  needs: 'VH',
  before: /(?:V(?:[lopODRPNArE#<>Ssi]|w(?=N)){0,9}|H{1,2}[lr]{0,2})$/,
  after: /^(?:[oOl]{0,2}U|O[Ow]|[opSsZCE<>FDY)hi=]|lp|[lo]{1,2}(?:$|[ZC])|T[lrw]{0,3}N?[AP]|$)/,
  holds: ({ terms, shape }, grade) => {
    const { marked, wording, category, text = '' } = terms[grade] ?? {}
    // "had a grade three in 2016", "had the same mark", "has had the lowest grade"
    if (/H[lr]{0,2}$/.test(shape.slice(0, grade)))
      if (
        !(
          wording?.kind === 'same' ||
          (wording?.kind === 'end' && ONE_GRADE.test(text)) ||
          (wording?.kind === 'number' && /[lr]/.test(shape[grade - 1] ?? ''))
        )
      )
        return false
    // "is celebrating an outstanding Ofsted report"
    if (/^O[Ow]/.test(shape.slice(grade + 1)))
      return /^(?:inspection|report|result)$/.test(terms[grade + 2]?.text ?? '')
    return (
      marked ||
      category ||
      text.startsWith('requir') ||
      wording?.kind !== 'named' ||
      /^(?:[oOl]{0,2}U|[lo]*p[lr]*A|T[lr]*A|[lo]*[pl]?[Ss])/.test(shape.slice(grade + 1)) ||
      /^(?:[lo]{0,2}(?:[ZCE=]|$)|[<>]{1,2}[OU])/.test(shape.slice(grade + 1))
    )
  },
  holder: 'among',
  change: null,
}

/** Read a grade with what somebody had or did with it behind: "the ‘good’ it had enjoyed since 2018", "the good we received in 2016". */
export const hadBefore: GradeRule = {
  id: 'grade/had-before',
  reads: [
    [
      'Alder School was rated inadequate by Ofsted, losing the outstanding it had held since 2011.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: overall-effectiveness = outstanding, earlier',
    ],
    [
      'Alder School is outstanding, Ofsted says. This follows the ‘good’ we earned in May 2015.',
      'Alder School: overall-effectiveness = outstanding',
      'Alder School: overall-effectiveness = good, earlier',
    ],
  ],
  leaves: [
    'Ofsted heard of the good it had done at Alder School.',
    'The good it gets up to is what Alder School is for.',
  ],
  needs: 'l',
  before: /l$/,
  after: /^[U]?[W]?[RP][HB<l]{0,3}[VK]/,
  holds: ({ terms, shape }, grade) =>
    grade > 1 &&
    /[VKLMpFwJh]$/.test(shape.slice(0, grade - 1)) &&
    /^(?:the|that)$/.test(terms[grade - 1]?.text ?? ''),
  holder: 'shared',
  change: 'from',
}
