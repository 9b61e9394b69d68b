import type { GradeRule } from '../grade-rule.ts'

/** Read another grade with whom it went to: "good ratings for A and B, and an inadequate for C". */
export const forProvider: GradeRule = {
  id: 'grade/for-provider',
  reads: [
    [
      'There was a good rating for Alder School but an inadequate one for Birch School, Ofsted says.',
      'Alder School: overall-effectiveness = good',
      'Birch School: overall-effectiveness = inadequate',
    ],
    [
      'Ofsted gave a good rating to Alder School and an inadequate one to Birch School.',
      'Alder School: overall-effectiveness = good',
      'Birch School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Ofsted sent a good cook to Alder School and a good gardener to Birch School.'],
  needs: 'CE',
  before: /[CE]{1,2}[l]{0,2}$/,
  after: /^U?[pT][lr]{0,2}P(?![l<>]{0,2}[BHVJKM])/,
  holds: ({ terms, shape }, grade) => {
    const to = grade + 1 + shape.slice(grade + 1).search(/[pT]/)
    return (
      /^(?:at|for|to)$/.test(terms[to]?.text ?? '') &&
      /G[oU]*[pT][lr]*P/.test(shape.slice(0, grade)) &&
      (terms[grade - 1]?.letter === 'l' || shape[grade + 1] === 'U') &&
      !/^(?:result|score)s?$/.test(terms[grade + 1]?.text ?? '')
    )
  },
  holder: 'after',
  change: null,
}
