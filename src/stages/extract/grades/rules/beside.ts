import type { GradeRule } from '../grade-rule.ts'
import { isOneOfTwo } from '../one-of-two.ts'
import type { Term } from '../term.ts'

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
  needs: 'C',
  before: /[PNRA]C[l<>o]{0,4}$/,
  after: /^(?:$|[lo#]{0,4}[<D)>]|[lo#]{0,2}p[l]*[<D]|p[l#]{1,3}wl?p[l]*D|[CYZH])/,
  holds: ({ terms, shape }, grade) =>
    // "X, inadequate for the third time in December"
    /^p[l#]{1,3}wl?p[l]*D/.test(shape.slice(grade + 1)) ||
    // "provision for high needs, still a grade one, is praised"
    (!/AC[l<>o]{0,4}$/.test(shape.slice(0, grade)) &&
      /^(?:$|[lo#]{0,4}(?:Y(?:[rl]{0,2}[Ow]p)?)?[<D)>]|[lo#]{0,2}p[l]*[<D]|[l]?Y[^ZGCPN]{1,10}[<D])/.test(
        shape.slice(grade + 1),
      )) ||
    ((terms[grade]?.marked === true || terms[grade]?.wording?.kind === 'number') &&
      /[<>][lo]*$/.test(shape.slice(0, grade))) ||
    // "Alnmoor College, still good."
    (/^(?:$|Z)/.test(shape.slice(grade + 1)) && /PC>$/.test(shape.slice(0, grade))) ||
    // "Alder School, formerly good, has"
    (shape[grade + 1] === 'C' && /PC[l]?<[l]?$/.test(shape.slice(0, grade))) ||
    // "Its sister school, Ashridge, also outstanding, is"
    (shape[grade + 1] === 'C' &&
      /PCl$/.test(shape.slice(0, grade)) &&
      ALSO.test(terms[grade - 1]?.text ?? '')),
  holder: 'before',
  change: null,
  needsSupport: true,
}

const ALSO = /^(?:already|also|itself|likewise|too)$/
const SPANS = /^(?:for as long as|since|until)$/

/** Read a grade that somebody has had for so long: "Alder School, good for twelve years, was". */
export const lasting: GradeRule = {
  id: 'grade/lasting',
  reads: [
    [
      'Alder School, good for twelve years, was rated inadequate by Ofsted.',
      'Alder School: overall-effectiveness = good, earlier',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Alder School, good for music since it opened, was visited by Ofsted.'],
  needs: 'C',
  before: /[PN]C[l<>o]{0,3}$/,
  after: /^(?:Y|p[l]{0,2}[#%]w)/,
  holds: ({ terms }, grade) =>
    SPANS.test(terms[grade + 1]?.text ?? '') ||
    (terms[grade + 1]?.text === 'for' &&
      terms
        .slice(grade + 3, grade + 6)
        .some(({ text }) => /^(?:years|decades|inspections|times?)$/.test(text))),
  holder: 'before',
  change: null,
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
    [
      'Ofsted went to Alder School and Birch School. The first was rated good, the second inadequate.',
      'Alder School: overall-effectiveness = good',
      'Birch School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: [
    'Birch School was closed and Alder School good.',
    'Ofsted went to Alder School. Its first report was good, its second long.',
  ],
  needs: 'CE',
  before: /[CE](?:[lr<>#wpRPN]{0,4}(?:[PN]|AR?)[lr<>C]{0,3}|l[lw])$/,
  holds: ({ terms, shape }, grade) =>
    /[JVBK][^Z]*G/.test(shape.slice(0, grade)) &&
    (/(?:[PN]|AR?)[lr<>C]{0,3}$/.test(shape.slice(0, grade)) ||
      // no "the second lowest"
      (isOneOfTwo(terms, grade - 1) && terms[grade]?.wording?.kind === 'named')),
  holder: 'before',
  change: null,
}

/** Read the grade before another: "outstanding in 2014, and before that good", "and before that, in 2011, a satisfactory". */
export const beforeThat: GradeRule = {
  id: 'grade/before-that',
  reads: [
    [
      'Ofsted rated Alder School outstanding in 2014 and before that good.',
      'Alder School: overall-effectiveness = outstanding, earlier',
      'Alder School: overall-effectiveness = good, earlier',
    ],
  ],
  leaves: ['Alder School was rated good, and before that good teachers left.'],
  needs: 'CE',
  before: /[CE][lr]{0,2}(?:<(?:C?p[l]?DC)?[l]{0,2})?$/,
  after: /^(?:$|[ZC<]|p?D)/,
  holds: ({ terms, shape }, grade) =>
    /^(?:before that|before then|previously|formerly|originally)$/.test(
      terms[shape[grade + 1] === '<' ? grade + 1 : shape.lastIndexOf('<', grade)]?.text ?? '',
    ) &&
    (shape[grade + 1] === '<' || /<[^<]{0,6}$/.test(shape.slice(0, grade))) &&
    shape.slice(0, grade).includes('G'),
  holder: 'shared',
  change: 'from',
}

/** Read a grade in brackets, or after a colon, right behind a name: "Alder School (Ofsted rating: good)", "Alder School: outstanding in all areas". */
export const behindName: GradeRule = {
  id: 'grade/behind-name',
  reads: [
    ['He ran Alder School (Ofsted rating: good).', 'Alder School: overall-effectiveness = good'],
    ['He came from Alder School (now outstanding).', 'Alder School: overall-effectiveness = outstanding'],
    [
      'Ofsted went to two. Alder School: outstanding in every category.',
      'Alder School: overall-effectiveness = outstanding',
    ],
  ],
  leaves: [
    'Alder School: good sports',
    'Alder School good.',
    'Alder School (good at music) sang.',
    'Alder School: good in parts.',
  ],
  before: /^[lr#]{0,2}(?:P[l]?C[OUJlo>]{1,4}Z?|P(?:C[wP]{1,3})?Z)[l>]{0,2}$|^P$/,
  after: /^(?:$|[ZC]|[lo]{0,2}(?:[<>FDY)]|p?[lr]*[SD])|o?(?:[ZC]|$))/,
  holds: ({ terms, shape }, grade) =>
    // "ALDER SCHOOL Good."
    shape[grade - 1] === 'P'
      ? terms[grade]?.marked === true
      : !shape.includes('Z') || /^[:-]/.test(terms[shape.slice(0, grade).lastIndexOf('Z')]?.text ?? ':'),
  holder: 'before',
  change: null,
}

/** Read a grade in marks right after a name: "Alder School 'Good' after years of trouble". */
export const inMarks: GradeRule = {
  id: 'grade/in-marks',
  reads: [['Alder School ‘good’ again, says Ofsted', 'Alder School: overall-effectiveness = good']],
  leaves: ['Alder School good sports'],
  needs: 'PN',
  before: /[PN][l<>o]{0,2}$/,
  after: /^(?:$|[ZCY<>lo(hp])/,
  holds: ({ terms }, grade) => terms[grade]?.marked === true,
  holder: 'before',
  change: null,
}

/** Read what a provider is said to be by the way: "comes from Alder School, an outstanding provider, to". */
export const apposed: GradeRule = {
  id: 'grade/apposed',
  reads: [
    [
      'Ofsted rated Birch School good. Its head came from Alder School, an outstanding secondary.',
      'Birch School: overall-effectiveness = good',
      'Alder School: overall-effectiveness = outstanding',
    ],
    [
      'Ofsted rated Birch School inadequate. Alder School, a good school since 2019, is to help it.',
      'Birch School: overall-effectiveness = inadequate',
      'Alder School: overall-effectiveness = good',
    ],
    [
      'Ofsted rated Birch School inadequate. It is helped by Alder School, itself an outstanding school.',
      'Birch School: overall-effectiveness = inadequate',
      'Alder School: overall-effectiveness = outstanding',
    ],
  ],
  leaves: [
    'Ofsted came to Alder School, a good school to work in.',
    'Ofsted went to Alder School, an outstanding school in every sense.',
    'Ofsted went to Birch School. It works with Alder School, once an outstanding school.',
  ],
  needs: 'C',
  before: /PC[l>]{1,2}$/,
  after: /^[l]?N(?:$|[CZWYlphw])/,
  holds: ({ terms, shape }, grade) =>
    (terms[grade]?.marked === true ||
      /^(?:outstanding|inadequate)$/.test(terms[grade]?.text ?? '') ||
      SINCE.test(shape.slice(grade + 1))) &&
    // "once an outstanding school": no more
    !terms.slice(Math.max(0, grade - 3), grade).some(({ text }) => /^(?:formerly|once|then)$/.test(text)) &&
    isPostModified(terms.slice(grade + (shape[grade + 1] === 'N' ? 2 : 3))),
  holder: 'before',
  change: null,
}

/** "a good authority since 2019", "a good school in Ofsted's eyes". */
const SINCE = /^[l]?N[l]?(?:Y[lr]?[pw]?D|p[lr]?O)/

// "an outstanding school run by": no "an outstanding school trip", "in every sense"
const isPostModified = ([first, second]: readonly Term[]): boolean =>
  second?.text !== 'every' &&
  (first?.letter !== 'w' || /ing$|^(?:led|part|run|owned|based|near|nearby)$/.test(first.text))

/** Read a provider known by its grade: "the 'inadequate' council", "good-rated Alder School". */
export const ofProvider: GradeRule = {
  id: 'grade/of-provider',
  reads: [
    [
      'Inspectors returned to the ‘inadequate’ Alder School.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: [
    'Ofsted says a good school listens, and Alder School does.',
    'Ofsted heard the outstanding Alder School choir.',
  ],
  before: /$/,
  after: /^[lw]?[PN]/,
  holds: ({ terms, shape }, grade) =>
    (terms[grade]?.marked === true && (shape[grade + 1] !== 'w' || RATED.test(terms[grade]?.text ?? ''))) ||
    // "joined from good-rated Alder School"
    (shape[grade + 1] === 'P' && RATED.test(terms[grade]?.text ?? '')) ||
    // "deputy at the outstanding Alder School in Orme"
    (/^P(?:$|[CZpEW])/.test(shape.slice(grade + 1)) &&
      /^(?:outstanding|inadequate)$/.test(terms[grade]?.text ?? '') &&
      (terms[grade - 1]?.text === 'the' || /[Fp]/.test(shape[grade - 1] ?? ''))),
  holder: 'after',
  change: null,
  needsSupport: true,
}

const RATED = / ?-?rated$/

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
  needs: '<',
  before: /<[lw]{0,2}$/,
  after: /^(?:$|[oOl]{0,2}U|[ZCEY<>p])/,
  holds: ({ terms, shape }, grade) =>
    / of$/.test(terms[shape.slice(0, grade).lastIndexOf('<')]?.text ?? '') &&
    (terms[grade]?.wording?.kind !== 'named' || /^[oOl]{0,2}U/.test(shape.slice(grade + 1))),
  holder: 'shared',
  change: 'from',
}
