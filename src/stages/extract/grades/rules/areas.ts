import type { GradeRule } from '../grade-rule.ts'
import type { Term } from '../term.ts'

const REPORT_CARD = /^(?:exceptional|strong|expected|needs attention|urgent)/

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
  before: /(?:^|[BJVKMHC(EhZ])[^ZYWG]{0,8}$/,
  after: /^(?:[loVJU]{0,3}p[Iw]?[lr]*(?:w{1,2}[pT][lr]*)?A|l?o(?:[ZCEp]|$))/,
  holds: ({ terms, shape }, grade) =>
    !/P[lr<>C]{0,3}$/.test(shape.slice(0, grade)) &&
    (terms[grade]?.marked === true ||
      REPORT_CARD.test(terms[grade]?.text ?? '') ||
      shape.slice(0, grade).includes('G')),
  holder: 'shared',
  change: null,
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
  leaves: ['To be outstanding for leadership is our aim at Alder School, Ofsted heard.'],
  needs: 'B',
  before: /^[E]?T?B[l]{0,2}$/,
  after: /^[lo]?p[lr]*A/,
  holder: 'shared',
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
  needs: 'h',
  before: /h[lr]{0,2}(?:[PN]?A)[AECrl]{0,6}[lo<>BHJ]{0,4}$/,
  holds: ({ shape }, grade) => shape.slice(0, grade).includes('G'),
  holder: 'before',
  change: null,
}

/** Read "with an outstanding sixth form" after another grade. */
export const withGraded: GradeRule = {
  id: 'grade/with-graded',
  reads: [
    [
      'Alder School was rated good, with an outstanding sixth form.',
      'Alder School: overall-effectiveness = good',
      'Alder School: sixth-form-provision = outstanding',
    ],
  ],
  leaves: ['Alder School has a head with good leadership, says Ofsted.'],
  needs: 'h',
  before: /h[l]{0,2}$/,
  after: /^[l]?A(?:$|[ZC]|p[l]?[OD]|E[l]?(?:[GA]|w{0,2}A))/,
  holds: ({ shape }, grade) => shape.slice(0, grade).includes('G'),
  holder: 'shared',
  change: null,
}

// a term of inspections before 2013 that nobody else uses
const isCapacity = (term: Term | undefined): boolean =>
  /^capacity\b/.test(term?.text ?? '') && term?.letter === 'A'

/** Read a grade in marks before its area: "'outstanding' leadership"; "good capacity to improve". */
export const ofArea: GradeRule = {
  id: 'grade/of-area',
  reads: [
    [
      'Ofsted rated Alder School good, with ‘outstanding’ leadership and management.',
      'Alder School: overall-effectiveness = good',
      'Alder School: leadership-and-management = outstanding',
    ],
    [
      'Ofsted found that Marrowdale had only adequate capacity to improve in January 2010.',
      'Marrowdale: capacity-to-improve = adequate',
    ],
  ],
  leaves: ['Alder School has outstanding leadership, says its head.'],
  before: /$/,
  after: /^[o]?A/,
  holds: ({ terms }, grade) =>
    terms[grade]?.marked === true ||
    isCapacity(terms[grade + 1]) ||
    // "It met safeguarding standards"
    (terms[grade]?.text === 'met' && /safeguarding/.test(terms[grade + 1]?.text ?? '')),
  holder: 'shared',
  change: null,
}

/** Read an area with its grade after a comma, in a list of such: "behaviour and attitudes, good". */
export const areaComma: GradeRule = {
  id: 'grade/area-beside',
  reads: [
    [
      'Ofsted inspected Alder School. First: personal development, outstanding. Second: behaviour and attitudes, good.',
      'Alder School: personal-development = outstanding',
      'Alder School: behaviour-and-attitudes = good',
    ],
  ],
  leaves: ['Ofsted liked the leadership, good food and quiet rooms of Alder School.'],
  needs: 'C',
  before: /AC[l]?$/,
  after: /^(?:$|Z)/,
  holds: ({ shape }) => shape.length < 14 || (shape.match(/AC[l]?G/g)?.length ?? 0) > 1,
  holder: 'before',
  change: null,
}

/** Read an area and its grade in a sentence of their own: "Children in care: outstanding.", "Leadership, also good." */
export const areaAlone: GradeRule = {
  id: 'grade/area-alone',
  reads: [
    [
      'Ofsted has two verdicts on Marrowdale now. Children in care: outstanding. Care leavers, good.',
      'Marrowdale: in-care = outstanding',
      'Marrowdale: care-leavers = good',
    ],
  ],
  leaves: ['Ofsted saw Alder School. Behaviour: good manners. Leadership and good food.'],
  needs: 'A',
  before: /^(?:[lrE>]{0,3}(?:Ap[lr]?)?A[l>]{0,2}(?:[ZC]?[l>o]{0,2}|ZT)|[lE]?p[lr]{0,2}AZ[l>]?)$/,
  after: /^[lo]{0,2}(?:$|[ZC](?!w{0,2}[A-Za-z]*G))/,
  holder: 'before',
  change: null,
}

/** Read what was the grade for an area: "'needs attention' was the mark for teaching". */
export const wasTheGrade: GradeRule = {
  id: 'grade/was-the-grade',
  reads: [
    [
      'Ofsted came to Alder School. ‘Good’ was the mark for leadership and management.',
      'Alder School: leadership-and-management = good',
    ],
  ],
  leaves: ['Good food was the mark of Alder School, said Ofsted.'],
  before: /(?:^|[CZEh])[lC]{0,2}$/,
  after: /^(?:B[lrO]{1,3}U|[U]?(?:B[l<>]{0,2})?[VJ][l]?(?:p[l]?O)?)(?=p[lr]*A)/,
  holds: ({ terms, shape }, grade) =>
    shape[grade - 1] !== 'h' || terms[grade]?.marked === true || terms[grade]?.wording?.kind !== 'named',
  holder: 'shared',
  change: null,
  goesOn: true,
}

/** Read areas that are named as those with a grade: "The two outstanding areas were behaviour and personal development". */
export const setNamed: GradeRule = {
  id: 'grade/set-named',
  reads: [
    [
      'Ofsted called Alder School good. The two outstanding areas were behaviour and personal development.',
      'Alder School: overall-effectiveness = good',
      'Alder School: behaviour-and-attitudes = outstanding',
      'Alder School: personal-development = outstanding',
    ],
  ],
  leaves: ['Ofsted came. The two good areas of Alder School were leadership and the hall.'],
  before: /(?:^|[CEZ])[lr#o>]{1,4}$/,
  after: /^[wU]B[l]{0,2}(?=[lr]{0,2}A)/,
  holds: ({ terms }, grade) =>
    /^(?:areas?|aspects?|categor(?:y|ies)|headings?|judge?ments?|strands?|themes?)$/.test(
      terms[grade + 1]?.text ?? '',
    ),
  holder: 'shared',
  change: null,
  goesOn: true,
}

/** What one judgement is called: "the only area to need attention was". */
const ONE_AREA = /^(?:area|aspect|category|heading|judge?ment|strand|theme)$/

/** Read an area after its verb: "Good, too, was the sixth form", "Outstanding were behaviour and personal development". */
export const invertedArea: GradeRule = {
  id: 'grade/inverted-area',
  reads: [
    [
      'Ofsted called Alder School good. Outstanding, though, were behaviour and attitudes and personal development.',
      'Alder School: overall-effectiveness = good',
      'Alder School: behaviour-and-attitudes = outstanding',
      'Alder School: personal-development = outstanding',
    ],
  ],
  leaves: [
    'Ofsted came to Alder School. Good to see, too, was the behaviour on the bus.',
    'Ofsted came to Alder School. The only child to need attention was behaviour lead Jo Ng.',
  ],
  before: /(?:^|[CZ]E?|E)(?:[lE<>]{0,2}|[lr#]{1,3}w[TW])$/,
  holds: ({ terms, shape }, grade) =>
    !/w[TW]$/.test(shape.slice(0, grade)) || ONE_AREA.test(terms[grade - 2]?.text ?? ''),
  after: /^(?:C[^CZGPAB]{1,6}C|C?[lY]{1,2}C?)?B[l<>]{0,2}(?=[lr]{0,3}A)/,
  holder: 'shared',
  change: null,
  goesOn: true,
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
  needs: 'Z',
  before: /[AP][l]?Z[l]?$/,
  after: /^(?:$|[ZCE])/,
  holds: ({ terms }, grade) =>
    (terms[grade]?.marked === true ||
      terms[grade]?.wording?.kind === 'number' ||
      REPORT_CARD.test(terms[grade]?.text ?? '')) &&
    terms.slice(grade - 2, grade).some(({ text }) => /^[:-]/.test(text)),
  holder: 'before',
  change: null,
}
