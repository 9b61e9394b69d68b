import type { GradeRule } from '../grade-rule.ts'

/** Read a list headed by its grade: "Good: leadership, teaching and behaviour". */
export const labelList: GradeRule = {
  id: 'grade/label-list',
  reads: [
    [
      'Ofsted rated Alder School good. Outstanding: behaviour and attitudes, personal development.',
      'Alder School: overall-effectiveness = good',
      'Alder School: behaviour-and-attitudes = outstanding',
      'Alder School: personal-development = outstanding',
    ],
  ],
  leaves: [
    'Ofsted rated schools in Orme. Good: Alder School has its own bus.',
    'Ofsted went to Alder School. Good: behaviour, said its head, is all.',
  ],
  before: /^[l]?$/,
  after: /^U?Z(?=[lr]{0,2}A(?:[CE]{1,2}[lr]{0,2}A)*(?:$|Z))/,
  holds: ({ terms, shape }, grade) => terms[shape.indexOf('Z', grade)]?.text === ':',
  holder: 'shared',
  change: null,
  goesOn: true,
}

/** Read a grade that a clause says besides: "Early years is the one exception, and outstanding". */
export const besides: GradeRule = {
  id: 'grade/besides',
  reads: [
    [
      'Ofsted rated Alder School inadequate. Its sixth form was the only exception, and outstanding.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: sixth-form-provision = outstanding',
    ],
  ],
  leaves: [
    'Ofsted went to Alder School. Its sixth form was a happy place, and good to be in.',
    'Ofsted went to Alder School. Its lunches were the only exception, and good.',
  ],
  needs: 'B',
  before: /(?<=A[l<>]{0,2})B[l#>]{1,3}w{1,2}C?E[l<>]?$/,
  after: /^(?:$|[ZC])/,
  holder: 'before',
  change: null,
  needsSupport: true,
}

/** Read what the best or the worst of somebody's grades is and what for: "Its best grade was outstanding, for care leavers". */
export const extreme: GradeRule = {
  id: 'grade/extreme',
  reads: [
    [
      'Ofsted rated Alder School good. Its best grade was outstanding, for its sixth form.',
      'Alder School: overall-effectiveness = good',
      'Alder School: sixth-form-provision = outstanding',
    ],
    [
      'Ofsted rated Alder School good. Its lowest mark was a requires improvement, for leadership.',
      'Alder School: overall-effectiveness = good',
      'Alder School: leadership-and-management = requires-improvement',
    ],
  ],
  leaves: ['Ofsted went to Alder School. Its best days were good, for its choir.'],
  needs: 'BC',
  before: /(?:^|[ZE])[lr]{1,2}G(?:B[l]?|C[l]{1,2})$/,
  after: /^(?:C?|CB)(?=p[lr]{0,2}A)/,
  holds: ({ terms, shape }, grade) => terms[shape.slice(0, grade).lastIndexOf('G')]?.wording?.kind === 'end',
  holder: 'shared',
  change: null,
  goesOn: true,
}

/** What compares two, at the end of a clause. */
const COMPARED =
  /^(?:badly|best|better|brighter|differently|harsher|kinder|mixed|same|similar|similarly|well|worse|worst)$/

/** Read how an area or provider fared, after a colon: "Care leavers did better: good". */
export const fared: GradeRule = {
  id: 'grade/fared',
  reads: [
    [
      'Ofsted rated Alder School inadequate. Early years did better: good.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: early-years-provision = good',
    ],
    [
      'Ofsted went to two schools. Alder School fared worse: inadequate overall.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: [
    'Ofsted went to Alder School. Its pupils sang better: good for them.',
    'Ofsted went to Alder School. It is better: good books, good light.',
  ],
  needs: 'Z',
  before: /(?<=(?:^|[ZCE])[lrpE<>]{0,3}[AP][l<>]{0,2})[wBVM=][lw<>]{1,3}Z[l]?$/,
  after: /^(?:$|[ZC]|o)/,
  holds: ({ terms }, grade) => {
    const stop = terms[grade - 1]?.letter === 'Z' ? grade - 1 : grade - 2
    return /^[:-]/.test(terms[stop]?.text ?? '') && COMPARED.test(terms[stop - 1]?.text ?? '')
  },
  holder: 'before',
  change: null,
}

/** Read a move without its verb: "Leadership has gone up to good, teaching down to inadequate". */
export const gappedTo: GradeRule = {
  id: 'grade/gapped-to',
  reads: [
    [
      'Ofsted went to Alder School. Leadership has risen to good, early years fallen to inadequate and the sixth form down to requires improvement.',
      'Alder School: leadership-and-management = good',
      'Alder School: early-years-provision = inadequate',
      'Alder School: sixth-form-provision = requires-improvement',
    ],
  ],
  leaves: [
    'Ofsted went to Alder School. Leadership has risen, and early years down to the last child is good.',
  ],
  needs: 'T',
  before: /[CE][lr]{0,2}[AP]T$/,
  after: /^(?:$|[ZCED])/,
  holds: ({ terms, shape }, grade) =>
    /M[l<>]{0,2}T[^Z]*G/.test(shape.slice(0, grade)) && /^(?:down|up) to$/.test(terms[grade - 1]?.text ?? ''),
  holder: 'before',
  change: null,
}
