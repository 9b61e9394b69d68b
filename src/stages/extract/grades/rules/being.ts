import type { GradeRule } from '../grade-rule.ts'

/** Read what an area or provider is or was: "Adoption performance is good", "which was 'outstanding' in 2017". */
export const being: GradeRule = {
  id: 'grade/being',
  reads: [
    [
      'Leadership and management at Alder School was good, Ofsted found.',
      'Alder School: leadership-and-management = good',
    ],
    [
      'Alder School, which was ‘outstanding’ in 2017, has closed.',
      'Alder School: overall-effectiveness = outstanding, earlier',
    ],
  ],
  leaves: [
    'It was good to see Ofsted at Alder School.',
    'Lunch at Alder School is good, Ofsted said.',
    'Alder School is good at music.',
  ],
  needs: 'B',
  before: /B[lo<>D#CT]{0,6}$/,
  // "there was a good capacity to improve": of the area behind it
  holds: ({ terms, shape }, grade) =>
    !(shape[grade + 1] === 'A' && terms[shape.slice(0, grade).search(/lB[l]{0,2}$/)]?.text === 'there'),
  holder: 'before',
  change: null,
  needsSupport: true,
}

/** Read what was before, after a grade of a list: "The Spinney: Inadequate. Was RI". */
export const wasBefore: GradeRule = {
  id: 'grade/was-before',
  reads: [
    [
      'Ofsted’s list: Alder School: Inadequate. Was RI',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: overall-effectiveness = requires-improvement, earlier',
    ],
  ],
  leaves: ['Ofsted came to Alder School. Was good in parts', 'Alder School? Was good once.'],
  needs: 'B',
  before: /(?:^|^[^BJVKM]{1,8}G[U]?[CZ])<?B[l<]{0,2}$/,
  after: /^(?:$|Z|[lp]{0,2}[D<>](?:$|Z))/,
  holds: ({ terms }) =>
    terms.slice(0, 12).some(({ text }) => /^(?:was|were)$/.test(text)) && terms.at(-1)?.text !== '?',
  holder: 'shared',
  change: 'from',
}

/** Read a grade that is a verb itself: "Alder School requires improvement", "which performed poorly". */
export const verbal: GradeRule = {
  id: 'grade/verbal',
  reads: [
    ['Alder School now requires improvement.', 'Alder School: overall-effectiveness = requires-improvement'],
    [
      'Ofsted says urgent improvement is needed in leadership and governance at Alder School.',
      'Alder School: leadership-and-governance = urgent-improvement',
    ],
    [
      'In March 2026 Ofsted saw Alder School. Safeguarding standards are not met.',
      'Alder School: safeguarding = not-met',
    ],
    [
      'Alder School overall requires improvement.',
      'Alder School: overall-effectiveness = requires-improvement',
    ],
  ],
  leaves: [
    'The canteen at Alder School requires improvement in how it cooks.',
    'Some schools require improvement.',
  ],
  before: /(?:[CE]H|[PNRAWlDCE<>#)SwH]|[PN]o|Oy)$/,
  holds: ({ terms, shape }, grade) =>
    /^(?:requir|need|perform|not been met|(?:are|is) not|(?:attention|urgent improvement) (?:is|was))/.test(
      terms[grade]?.text ?? '',
    ) &&
    !(terms[grade]?.marked === true && /^(?:an?|another)$/.test(terms[grade - 1]?.text ?? '')) &&
    !(
      terms[grade]?.marked === true &&
      /[C]$/.test(shape.slice(0, grade)) &&
      /^p[lr]*A/.test(shape.slice(grade + 1))
    ) &&
    !(/^(?:an?|the|its|our|their|this|that)$/.test(terms[grade - 1]?.text ?? '') && shape[grade + 1] === 'U'),
  holder: 'before',
  change: null,
}

/** Read one of few that have a grade: "is one of only two outstanding primaries in Orme". */
export const oneOf: GradeRule = {
  id: 'grade/one-of',
  reads: [
    [
      'Alder School is now one of only two outstanding primaries in Orme, Ofsted said.',
      'Alder School: overall-effectiveness = outstanding',
    ],
    [
      'It makes it clear: Alder School is the only inadequate school in Orme.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Alder School is one of many good schools in Orme.', 'Orme has only two outstanding primaries.'],
  needs: 'B',
  before: /B[l<>]{0,2}(?:#p[lr#]{0,4}|[l]{1,3})$/,
  after: /^[l]?N/,
  holds: ({ terms }, grade) =>
    (terms[grade]?.marked === true || /^(?:outstanding|inadequate)$/.test(terms[grade]?.text ?? '')) &&
    terms.slice(Math.max(0, grade - 5), grade).some(({ text }) => /^(?:one|only)$/.test(text)),
  holder: 'before',
  change: null,
}

/** Read a category that a school is in: "put in special measures", "a school in special measures". */
export const category: GradeRule = {
  id: 'grade/category',
  reads: [
    ['Alder School was put in special measures.', 'Alder School: overall-effectiveness = inadequate'],
    ['Alder School goes into special measures.', 'Alder School: overall-effectiveness = inadequate'],
  ],
  leaves: ['A verdict of special measures has to be confirmed.'],
  needs: 'pT',
  before: /(?:[BHMKJVw<>lI][BHMKJVTw<>lI]{0,5})?[pT]$/,
  holds: ({ terms }, grade) =>
    terms[grade]?.category === true && /^(?:in|into|under)$/.test(terms[grade - 1]?.text ?? ''),
  holder: 'before',
  change: null,
}

/** Read serious weaknesses that somebody is told of: "was told that it has serious weaknesses". */
export const weaknesses: GradeRule = {
  id: 'grade/weaknesses',
  reads: [
    [
      'Alder School has been told that it has serious weaknesses, Ofsted said.',
      'Alder School: overall-effectiveness = inadequate',
    ],
    [
      'Inspectors ruled that Alder School had serious weaknesses.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: [
    'Alder School has serious weaknesses in its roof, Ofsted heard.',
    'Alder School has serious weaknesses, its head said after Ofsted came.',
    'Ofsted has serious weaknesses.',
    'Ofsted went to Alder School. Auditors found that it has serious weaknesses.',
  ],
  needs: 'H',
  before: /(?<=[RNP][l<>]{0,2})H[l<>]{0,2}$/,
  after: /^(?:$|[ZCEYDo<>)]|p?D)/,
  holds: ({ terms, shape }, grade) =>
    terms[grade]?.text === 'serious weaknesses' &&
    (/O[lH]{0,2}[Jy][lp]?W?[lr]{0,2}[RNP][l<>]{0,2}H[l<>]{0,2}$/.test(shape.slice(0, grade)) ||
      /^CO[lH]{0,2}y/.test(shape.slice(grade + 1)) ||
      /[RNPC][HB]{1,2}J[lp]?W?[lr]{0,2}[RNP]H[l<>]{0,2}$/.test(shape.slice(0, grade))),
  holder: 'before',
  change: null,
}

const BAND = /^(?:band|bracket|category|tier)$/

/** Read the rung that somebody stands on: "is at grade three", "sits on 'good'". */
export const standingAt: GradeRule = {
  id: 'grade/standing-at',
  reads: [['Alder School is at grade three.', 'Alder School: overall-effectiveness = requires-improvement']],
  leaves: ['Pupils look at outstanding art.', 'Alder School is in the good books of Ofsted.'],
  needs: 'B',
  before: /B[l<>]{0,2}[wJK]?p[l]?$/,
  holds: ({ terms, shape }, grade) =>
    terms.slice(grade - 2, grade).some(({ text }) => /^(?:at|into|in|on)$/.test(text)) &&
    // "was put into the requires improvement band"
    (BAND.test(terms[grade + 1]?.text ?? '') ||
      (/B[l<>]{0,2}p[l]?$/.test(shape.slice(0, grade)) &&
        (terms[grade]?.wording?.kind === 'number' || / standard$/.test(terms[grade]?.text ?? '')))),
  holder: 'before',
  change: null,
}
