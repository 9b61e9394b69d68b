import type { GradeRule } from '../grade-rule.ts'

/** Read a grade that was kept: "remains good", "held on to its 'good' rating", "stayed put at grade two". */
export const kept: GradeRule = {
  id: 'grade/kept',
  reads: [
    ['Alder School remains outstanding, Ofsted said.', 'Alder School: overall-effectiveness = outstanding'],
    ['Alder School held on to its ‘good’ rating.', 'Alder School: overall-effectiveness = good'],
    ['Alder School stayed put at grade two.', 'Alder School: overall-effectiveness = good'],
  ],
  leaves: [
    'Behaviour at Alder School remains a good example.',
    'Alder School keeps good records.',
    'Ofsted went to Alder School. The remaining 38 require improvement.',
  ],
  needs: 'K',
  before: /K[lopTrOPN<>B#]{0,7}$/,
  // "the remaining 38 require improvement"
  holds: ({ terms, shape }, grade) => {
    const at = shape.lastIndexOf('K', grade - 1)
    return !(terms[at]?.text === 'remaining' && shape[at + 1] === '#')
  },
  holder: 'before',
  change: 'kept',
}

/** Read a grade that was given again: "That judgement was repeated in March for X". */
export const repeated: GradeRule = {
  id: 'grade/repeated',
  reads: [
    [
      'In 2016 Ofsted rated Alder School good. That judgement was repeated in March 2024 for leadership and management.',
      'Alder School: overall-effectiveness = good, earlier',
      'Alder School: leadership-and-management = good',
    ],
  ],
  leaves: ['Ofsted visited Alder School. That judgement was repeated in the press.'],
  before: /^$/,
  after: /^[BH]{1,3}[l<>]{0,2}[KJ]/,
  holds: ({ terms }, grade) => terms[grade]?.wording?.kind === 'same',
  holder: 'shared',
  change: 'kept',
  goesOn: true,
}
