import type { GradeRule } from '../grade-rule.ts'

/** Read whom a list after the verb names: "in grade one are A, B and C", "Rated good were A and B". */
export const inverted: GradeRule = {
  id: 'grade/inverted',
  reads: [
    [
      'Joining them in grade four are Alder School and Birch School.',
      'Alder School: overall-effectiveness = inadequate',
      'Birch School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Those in grade four are to merge, Alder School says.'],
  needs: 'p>lJ',
  before: /[p>lJ]$/,
  after: /^[U]?B[l]*[NlrE]{0,3}P/,
  holder: 'after',
  change: null,
}

/** Read marks for somebody, in a headline: "Top marks for Alder School", "'Good' for X". */
export const marksFor: GradeRule = {
  id: 'grade/marks-for',
  reads: [['Top marks for Alder School from Ofsted', 'Alder School: overall-effectiveness = outstanding']],
  leaves: ['Good news for Alder School from Ofsted'],
  before: /^[l]?$/,
  after: /^[oOU]{0,2}p[lr]*[PN]/,
  holds: ({ terms }, grade) => terms[grade]?.marked === true || terms[grade]?.wording?.kind === 'end',
  holder: 'after',
  change: null,
}
