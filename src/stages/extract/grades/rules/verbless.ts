import type { GradeRule } from '../grade-rule.ts'

/** Read a grade for an area beside another: "Outstanding for care leavers and Good for X". */
export const forArea: GradeRule = {
  id: 'grade/for-area',
  reads: [
    [
      'Alder School was rated good overall and outstanding for leadership.',
      'Alder School: overall-effectiveness = good',
      'Alder School: leadership-and-management = outstanding',
    ],
  ],
  leaves: ['Ofsted visits are good for leadership, said the head of Alder School.'],
  before: /(?:^|[BJVKMHC(E])[^ZYWG]{0,8}$/,
  after: /^(?:[loVJ]{0,3}p[lr]*A|l?o(?:[ZCE]|$))/,
  holds: ({ terms, shape }, grade) => terms[grade]?.marked === true || shape.slice(0, grade).includes('G'),
  holder: 'shared',
  change: null,
}

/** Read grades of former years: "after a string of grade threes", "years of 'inadequate' ratings". */
export const stringOf: GradeRule = {
  id: 'grade/string-of',
  reads: [
    [
      'Alder School was rated good after a string of grade threes.',
      'Alder School: overall-effectiveness = good',
      'Alder School: overall-effectiveness = requires-improvement, earlier',
    ],
  ],
  leaves: ['Alder School has a string of good teachers.'],
  before: /<[lw]{0,2}$/,
  after: /^(?:$|[oOl]{0,2}U|[ZCEY<>p])/,
  holds: ({ terms, shape }, grade) =>
    / of$/.test(terms[shape.slice(0, grade).lastIndexOf('<')]?.text ?? '') &&
    (terms[grade]?.wording?.kind !== 'named' || /^[oOl]{0,2}U/.test(shape.slice(grade + 1))),
  holder: 'shared',
  change: 'from',
}

/** Read an area's grade from somebody's joy: "To be outstanding for leadership is beyond anything"; the same grade must be given elsewhere. */
export const toBe: GradeRule = {
  id: 'grade/to-be',
  reads: [
    [
      'Ofsted rated Alder School outstanding in all areas. To be outstanding for leadership is more than we hoped.',
      'Alder School: overall-effectiveness = outstanding',
      'Alder School: leadership-and-management = outstanding',
    ],
  ],
  leaves: ['To be outstanding for leadership is our aim at Alder School, rated good by Ofsted.'],
  before: /^[E]?T?B[l]{0,2}$/,
  after: /^[lo]?p[lr]*A/,
  holder: 'shared',
  change: null,
}

/** Read a grade set beside a name: "Alder School, inadequate only three years ago, was praised". */
export const beside: GradeRule = {
  id: 'grade/beside',
  reads: [
    [
      'Alder School, inadequate only three years ago, was praised by Ofsted.',
      'Alder School: overall-effectiveness = inadequate, earlier',
    ],
    ['Ofsted went to Alder School (good).', 'Alder School: overall-effectiveness = good'],
  ],
  leaves: ['At Alder School, good teachers stay.'],
  before: /[PNR]C[l<>o]{0,4}$/,
  after: /^(?:$|[lo#]{0,4}[<D)>]|[lo#]{0,2}p[l]*[<D]|[CYZ])/,
  holds: ({ terms, shape }, grade) =>
    /^(?:$|[lo#]{0,4}[<D)>]|[lo#]{0,2}p[l]*[<D])/.test(shape.slice(grade + 1)) ||
    (terms[grade]?.marked === true && /[<>][lo]*$/.test(shape.slice(0, grade))),
  holder: 'before',
  change: null,
  needsSupport: true,
}

/** Read what a second one got, the verb left out: "A was rated good, B inadequate". */
export const gapped: GradeRule = {
  id: 'grade/gapped',
  reads: [
    [
      'Alder School was rated good and Birch School inadequate.',
      'Alder School: overall-effectiveness = good',
      'Birch School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Birch School was closed and Alder School good.'],
  before: /[CE][lr<>#wpRP]{0,4}[PNA][lr<>C]{0,3}$/,
  holds: ({ shape }, grade) => /[JVBK][^Z]*G/.test(shape.slice(0, grade)),
  holder: 'before',
  change: null,
}

/** Read a grade in marks right after a name: "Alder School 'Good' after years of trouble". */
export const inMarks: GradeRule = {
  id: 'grade/in-marks',
  reads: [['Alder School ‘good’ again, says Ofsted', 'Alder School: overall-effectiveness = good']],
  leaves: ['Alder School good sports'],
  before: /[PN][l<>o]{0,2}$/,
  after: /^(?:$|[ZCY<>lo(hp])/,
  holds: ({ terms }, grade) => terms[grade]?.marked === true,
  holder: 'before',
  change: null,
}

/** Read "with leadership also a grade three". */
export const withArea: GradeRule = {
  id: 'grade/with-area',
  reads: [
    [
      'Alder School was rated good, with leadership and management outstanding.',
      'Alder School: overall-effectiveness = good',
      'Alder School: leadership-and-management = outstanding',
    ],
  ],
  leaves: ['Alder School was praised, with leadership good at listening.'],
  before: /h[lr]{0,2}(?:[PN]?A)[AECrl]{0,6}[lo<>BHJ]{0,4}$/,
  holds: ({ shape }, grade) => shape.slice(0, grade).includes('G'),
  holder: 'before',
  change: null,
}

/** Read a grade in marks before its area: "'outstanding' leadership". */
export const ofArea: GradeRule = {
  id: 'grade/of-area',
  reads: [
    [
      'Ofsted rated Alder School good, with ‘outstanding’ leadership and management.',
      'Alder School: overall-effectiveness = good',
      'Alder School: leadership-and-management = outstanding',
    ],
  ],
  leaves: ['Alder School has outstanding leadership, says its head.'],
  before: /$/,
  after: /^[o]?A/,
  holds: ({ terms }, grade) => terms[grade]?.marked === true,
  holder: 'shared',
  change: null,
}

/** Read a provider known by its grade: "the 'inadequate' council", "good-rated Alder School". */
export const ofProvider: GradeRule = {
  id: 'grade/of-provider',
  reads: [
    [
      'Inspectors returned to the ‘inadequate’ Alder School.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Ofsted says a good school listens, and Alder School does.'],
  before: /$/,
  after: /^[l]?[PN]/,
  holds: ({ terms }, grade) => terms[grade]?.marked === true,
  holder: 'after',
  change: null,
  needsSupport: true,
}

/** Read pairs in running text: "Quality of education: Good; Leadership - Outstanding". */
export const pair: GradeRule = {
  id: 'grade/pair',
  reads: [
    [
      'Ofsted’s grades for Alder School were: quality of education – Good; leadership and management – Outstanding',
      'Alder School: quality-of-education = good',
      'Alder School: leadership-and-management = outstanding',
    ],
  ],
  leaves: ['Alder School: good sports'],
  before: /[AP][l]?Z$/,
  after: /^(?:$|[ZCE])/,
  holds: ({ terms }, grade) => terms[grade]?.marked === true && /^[:-]/.test(terms[grade - 1]?.text ?? ''),
  holder: 'before',
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
  before: /[p>lJ]$/,
  after: /^[U]?B[l]*[NlrE]{0,3}P/,
  holder: 'after',
  change: null,
}
