import type { GradeRule } from '../grade-rule.ts'

/** Read what inspectors settled on: "Inspectors settled on good for X", "Ofsted opted for requires improvement". */
export const settledOn: GradeRule = {
  id: 'grade/settled-on',
  reads: [
    ['Inspectors settled on good for Alder School.', 'Alder School: overall-effectiveness = good'],
    [
      'Ofsted plumped for requires improvement on leadership at Alder School.',
      'Alder School: leadership-and-management = requires-improvement',
    ],
  ],
  leaves: [
    'Inspectors of Alder School settled on good chairs.',
    'Ofsted heard that parents decided on outstanding schools before Alder School.',
    'Ofsted went to Alder School. They opted for good.',
  ],
  needs: 'O',
  before: /O[HBl]{0,3}[wyJV]p[l]{0,2}$/,
  after: /^(?:$|[ZCE]|[oU]{1,2}|p[lr]{0,2}[NPA])/,
  holds: ({ terms, shape }, grade) => {
    const at = shape.slice(0, grade).search(/[wyJV]p[l]{0,2}$/)
    return (
      /^(?:agreed|decided|landed|opted|plumped|settled)$/.test(terms[at]?.text ?? '') &&
      /^(?:for|on)$/.test(terms[at + 1]?.text ?? '') &&
      /^(?:ofsted|inspectors?|the inspectors?|hmi)$/.test(
        terms[shape.slice(0, at).search(/O[^O]*$/)]?.text ?? '',
      )
    )
  },
  holder: 'shared',
  change: null,
}

/** Read what a judgement makes somebody: "That makes the school inadequate", "which leaves X requiring improvement". */
export const madeOf: GradeRule = {
  id: 'grade/made-of',
  reads: [
    [
      'Ofsted went to Alder School. That makes the school inadequate for the second time.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['Kindness makes Alder School good, Ofsted heard.', 'That makes Alder School good company.'],
  needs: 'PNR',
  before: /[WRO][l]?[wL][lr]{0,2}[PNR]$/,
  after: /^(?:$|[ZCEo]|p[l]?[#DlO])/,
  holds: ({ terms, shape }, grade) => {
    const at = shape.slice(0, grade).search(/[wL][lr]{0,2}[PNR]$/)
    return (
      /^(?:makes|made|leaves|left)$/.test(terms[at]?.text ?? '') &&
      /^(?:that|this|it|which|ofsted|inspectors)$/.test(
        terms[shape.slice(0, at).search(/[WRO][l]?$/)]?.text ?? '',
      )
    )
  },
  holder: 'among',
  change: null,
  needsSupport: true,
}

/** Read where a judgement puts somebody: "Its last inspection had put it at good". */
export const putAt: GradeRule = {
  id: 'grade/put-at',
  reads: [
    [
      'Ofsted went to Alder School. An inspection in 2017 had put the school at good.',
      'Alder School: overall-effectiveness = good, earlier',
    ],
  ],
  leaves: ['Ofsted put Alder School at good tables for lunch.', 'Staff put it at good risk, Ofsted said.'],
  needs: 'PNR',
  before: /[wVKL][l]?[lr]{0,2}[PNR]p[l]?$/,
  after: /^(?:$|[ZCE]|[oU]|p[l]?[#DlO])/,
  holds: ({ terms, shape }, grade) => {
    const at = shape.slice(0, grade).search(/[wVKL][l]?[lr]{0,2}[PNR]p[l]?$/)
    return (
      /^(?:has|had|leaves|left|pegged|placed|places|put|puts)$/.test(terms[at]?.text ?? '') &&
      terms.slice(grade - 2, grade).some(({ text }) => /^(?:at|on)$/.test(text))
    )
  },
  holder: 'among',
  change: null,
  needsSupport: true,
}
