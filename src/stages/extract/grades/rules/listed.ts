import type { GradeRule } from '../grade-rule.ts'

const PAIR = /A(?:p[lr]{0,2}[wPN])?[l<>]{0,2}(?:p[l]?)?G(?=$|[ZCE])/g

/** Read areas each with its grade beside it, two or more in a list: "behaviour good, leadership outstanding and teaching good". */
export const listed: GradeRule = {
  id: 'grade/pair-listed',
  reads: [
    [
      'Ofsted’s verdict on Alder School was mixed: behaviour and attitudes good, leadership and management outstanding.',
      'Alder School: behaviour-and-attitudes = good',
      'Alder School: leadership-and-management = outstanding',
    ],
  ],
  leaves: ['Ofsted liked the leadership, good food and quiet rooms of Alder School.'],
  needs: 'A',
  before: /(?:^|[ZCEJVw])[lrP]{0,3}A(?:p[lr]{0,2}[wPN])?[l<>]{0,2}(?:p[l]{0,2})?$/,
  after: /^(?:$|[ZCE])/,
  holds: ({ terms, shape }, grade) =>
    ((!/[JVw][lrP]{0,3}A[^A]{0,5}$/.test(shape.slice(0, grade)) || shape[grade - 1] === 'p') &&
      (!/p[l]{0,2}$/.test(shape.slice(0, grade)) ||
        terms.slice(Math.max(0, grade - 3), grade).some(({ text }) => text === 'at')) &&
      (shape.match(PAIR)?.length ?? 0) > 1) ||
    /[JV][^Z]*A[^Z]{0,6}G[^Z]*$/.test(shape.slice(0, grade)),
  holder: 'before',
  change: null,
}

/** Read a grade after the name of the inspectorate: "Ofsted: outstanding, up from good". */
export const labelled: GradeRule = {
  id: 'grade/labelled',
  reads: [['Alder School. Ofsted: outstanding.', 'Alder School: overall-effectiveness = outstanding']],
  leaves: ['Ofsted at Alder School: good news for all.'],
  needs: 'O',
  before: /^[lr]{0,2}O[lUo]{0,3}Z$/,
  after: /^(?:[oU]{0,2}$|[oU]{0,2}[ZC(Y])/,
  holds: ({ terms }, grade) => /^[:-]/.test(terms[grade - 1]?.text ?? ''),
  holder: 'shared',
  change: null,
}

/** Read a grade that an area stands at: "care leavers, at good, escaped", "and, at the strong standard, for leadership". */
export const at: GradeRule = {
  id: 'grade/pair-at',
  reads: [
    [
      'Ofsted rated Alder School inadequate. Just behaviour and attitudes, at requires improvement, came out ahead.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: behaviour-and-attitudes = requires-improvement',
    ],
  ],
  leaves: ['Alder School has leadership, at good times and bad, says Ofsted.'],
  needs: 'C',
  before: /(?:[AP][l]?|A[BHlwp]{1,7})Cp[l]?$/,
  after: /^(?:$|[ZC])/,
  holds: ({ terms }, grade) => terms.slice(grade - 2, grade).some(({ text }) => text === 'at'),
  holder: 'before',
  change: null,
}

/** From areas to a comma shortly before "at", or to a comma or word before "with". */
const ENDS_AT = /^[lrEw<>]{0,4}A(?:[CE]{1,2}[lrp]{0,2}A)*[^GPZAX]{0,17}C[^GPZAX]{0,6}$/
const ENDS_WITH = /^[lrEw<>]{0,4}A(?:[CE]{1,2}[lrp]{0,2}A)*[^GPZAX]{0,17}[Cw][^GPZAX]{0,6}$/

/** Read the grade with which a clause on an area ends, whatever its verb: "Early years alone escaped, with a two", "Behaviour fared better, on good". */
export const leftOn: GradeRule = {
  id: 'grade/left-on',
  reads: [
    [
      'Ofsted rated Alder School inadequate. The sixth form alone came away unscathed, on good.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: sixth-form-provision = good',
    ],
    [
      'Ofsted rated Alder School good. Early years is the sole area to lag, at requires improvement.',
      'Alder School: overall-effectiveness = good',
      'Alder School: early-years-provision = requires-improvement',
    ],
  ],
  leaves: ['Leadership is a matter of trust, with good humour, says Ofsted of Alder School.'],
  needs: 'A',
  before: /(?<=A.{0,80})[ph][lr]{0,2}$/,
  after: /^(?:$|[ZCE])/,
  holds: ({ terms, shape }, grade) => {
    const at = shape.slice(0, grade).search(/[ph][lr]{0,2}$/)
    const from = shape.lastIndexOf('Z', at) + 1
    return (
      /^(?:at|on|with)$/.test(terms[at]?.text ?? '') &&
      (shape[at] === 'p' ? ENDS_AT : ENDS_WITH).test(shape.slice(from, at))
    )
  },
  holder: 'before',
  change: null,
  needsSupport: true,
}

/** Read what somebody was before what the clause tells: "Requiring improvement when it joined, X leapt to outstanding", "Good in 2014, X now …". */
export const fronted: GradeRule = {
  id: 'grade/fronted',
  reads: [
    [
      'Inadequate when the trust took it on, Alder School was rated good by Ofsted.',
      'Alder School: overall-effectiveness = inadequate, earlier',
      'Alder School: overall-effectiveness = good',
    ],
    [
      'Good at its last inspection, in 2018, Alder School is now inadequate, Ofsted said.',
      'Alder School: overall-effectiveness = good, earlier',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Good when it is warm, the pool at Alder School was shut, Ofsted said.'],
  before: /(?:^|Z[l]?)(?:<[l]?)?$/,
  after: /^[lo]{0,2}(?:Y[^ZG]{0,12}|p?D|p[lr]?<O(?:C?p[l]?D)?)?C[lr]{0,2}[PNR][^ZG]{0,30}G/,
  holds: ({ shape }, grade) => grade > 0 || !/^[lo]{0,2}C/.test(shape.slice(1)),
  holder: 'after',
  change: 'from',
}

/** Read what somebody was on arrival: "came to the trust as a grade four", "joined as ‘inadequate’". */
export const cameAs: GradeRule = {
  id: 'grade/came-as',
  reads: [
    [
      'Alder School joined the trust as a grade four.',
      'Alder School: overall-effectiveness = inadequate, earlier',
    ],
    [
      'Alder School, which was taken on in 2013 as an inadequate village school, is on the up, Ofsted says.',
      'Alder School: overall-effectiveness = inadequate, earlier',
    ],
  ],
  leaves: [
    'Jo Ng joined Alder School as a good teacher.',
    'Alder School, Ofsted said, started work as a good school should.',
  ],
  needs: 'wfMV',
  before: /[wfMV][^ZGYWBJK]{0,7}[l]{1,2}$/,
  after: /^(?:$|[ZCE]|[pD<]|[wN]{0,2}N(?![lwIBH]))/,
  holds: ({ terms, shape }, grade) =>
    (terms[grade]?.marked === true ||
      terms[grade]?.wording?.kind === 'number' ||
      shape.includes('N', grade)) &&
    terms.slice(Math.max(0, grade - 2), grade).some(({ text }) => text === 'as') &&
    terms.slice(Math.max(0, grade - 10), grade).some(({ text }) => JOINS.test(text)),
  holder: 'before',
  change: 'from',
}

/** Verbs of coming to an owner or a trust. */
const JOINS =
  /^(?:acquired|adopted|arrived|came|converted|entered|inherited|joined|started|taken|taken (?:on|over)|transferred)$/

/** Read how a clause on somebody is summed up after its colon: "Alder School did best: good in everything". */
export const summedUp: GradeRule = {
  id: 'grade/summed-up',
  reads: [
    [
      'Ofsted saw three. Alder School did best: good in all areas.',
      'Alder School: overall-effectiveness = good',
    ],
  ],
  leaves: [
    'Ofsted saw Alder School and had one piece of advice: good teaching in all areas needs time.',
    'Ofsted has one aim for Alder School: good in all areas.',
  ],
  needs: 'Z',
  before: /^[^GXIZ]{0,24}[PNO][^GXIZ]{1,24}Z[l>]{0,2}$/,
  after: /^[lo]{0,2}p?[lr]{0,2}S/,
  holds: ({ terms, shape }) => /^[:-]/.test(terms[shape.indexOf('Z')]?.text ?? ''),
  holder: 'shared',
  change: null,
}

/** Read what the inspectors had to say in a word: "went away with a one-word answer: inadequate". */
export const answer: GradeRule = {
  id: 'grade/answer',
  reads: [
    [
      'Inspectors left Alder School with a one-word answer: inadequate.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Ofsted asked pupils at Alder School for their answer: good food.'],
  needs: 'Z',
  before: /[Uw]Z[l]?$/,
  after: /^(?:$|Z)/,
  holds: ({ terms, shape }, grade) =>
    (shape.slice(0, grade).includes('O') || terms.some(({ text }) => text === 'they')) &&
    terms
      .slice(Math.max(0, grade - 4), grade)
      .some(({ text }) =>
        /^(?:answer|conclusion|grade|judge?ment|message|outcome|result|verdict|word)$/.test(text),
      ),
  holder: 'shared',
  change: null,
}
