import type { GradeRule } from '../grade-rule.ts'
import type { Stream } from '../term.ts'

const MADE = /^(?:evident|made|needed|noted|observed|recorded|required|seen)$/

// "Good things were said of leadership": no grade
const isNoun = ({ terms, shape }: Stream, grade: number): boolean => {
  const { marked, wording, text = '' } = terms[grade] ?? {}
  return (
    marked === true ||
    wording?.kind !== 'named' ||
    / progress$|^urgent/.test(text) ||
    /^(?:an?|only|rare|lone|sole|single)$/.test(terms[grade - 1]?.text ?? '') ||
    shape[grade + 1] === 'U' ||
    /Up[l]?$/.test(shape.slice(0, grade))
  )
}

/** Read a grade that somebody is said to have been given: "An outstanding went to X", "The lowest mark was handed to X". */
export const givenTo: GradeRule = {
  id: 'grade/given-to',
  reads: [
    [
      'The only outstanding went to Alder School, Ofsted figures show.',
      'Alder School: overall-effectiveness = outstanding',
    ],
    [
      'The lowest Ofsted grade was handed to Alder School.',
      'Alder School: overall-effectiveness = inadequate',
    ],
  ],
  leaves: ['The good went to Alder School, the bad to Ofsted.', 'A good thing was given to Alder School.'],
  before: /(?:^|[CEZY])[lrO<>#w]{0,4}(?:Up[l]?)?$/,
  after: /^[oU]{0,2}(?:[BH]{1,2}[l<>]?[VJ]|M)(?=T[lr]{0,2}P)/,
  holds: isNoun,
  holder: 'after',
  change: null,
  goesOn: true,
}

/** Read a grade that is said to have been found for an area: "Reasonable progress was made in A and B", "Urgent improvement is needed in A". */
export const foundIn: GradeRule = {
  id: 'grade/found-in',
  reads: [
    [
      'Ofsted went to Juniper Training. Insufficient progress was found in leadership and safeguarding.',
      'Juniper Training: leadership-and-management = insufficient-progress',
      'Juniper Training: safeguarding = insufficient-progress',
    ],
  ],
  leaves: ['Good work was seen in safeguarding at Alder School, Ofsted says.'],
  before: /(?:^|[CEZY])[lrO<>#]{0,3}(?:B[l]?)?$/,
  after: /^[oU]{0,2}(?:[BH]{1,3}[l<>]?)?[VJwB](?=[l]{0,2}p(?:[lr]{0,2}A|[lrpw]{1,5}U?Z[lr]{0,2}A))/,
  holds: (stream, grade) => {
    const { terms, shape } = stream
    const verb = grade + 1 + shape.slice(grade + 1).search(/[VJwB][l]{0,2}p/)
    return isNoun(stream, grade) && (shape[verb] !== 'w' || MADE.test(terms[verb]?.text ?? ''))
  },
  holder: 'shared',
  change: null,
  goesOn: true,
}

/** Read a grade that went to an area: "Top marks went to early years and behaviour", "A two was reserved for leadership". */
export const wentTo: GradeRule = {
  id: 'grade/went-to',
  reads: [
    [
      'Ofsted went to Alder School. Top marks went to early years and to behaviour.',
      'Alder School: early-years-provision = outstanding',
      'Alder School: behaviour-and-attitudes = outstanding',
    ],
    [
      'Ofsted rated Alder School good. An outstanding was reserved for personal development.',
      'Alder School: overall-effectiveness = good',
      'Alder School: personal-development = outstanding',
    ],
  ],
  leaves: ['Good things come to leadership at Alder School, Ofsted said.'],
  before: /(?:^|[CEZY])[lrO<>#w]{0,4}(?:Up[l]?)?$/,
  after: /^[oU]{0,2}(?:[BH]{1,2}[l<>]?[VJKw]|M|w)(?=[Tp][lr]{0,2}A)/,
  holds: (stream, grade) => {
    const { terms, shape } = stream
    const to = grade + 1 + shape.slice(grade + 1).search(/[Tp][lr]{0,2}A/)
    return (
      isNoun(stream, grade) &&
      /^(?:for|to)$/.test(terms[to]?.text ?? '') &&
      GOES.test(terms[to - 1]?.text ?? '')
    )
  },
  holder: 'shared',
  change: null,
  goesOn: true,
}
const GOES =
  /^(?:awarded|came|come|fell|given|goes|going|gone|granted|handed|held|kept|meted out|reserved|saved|went)$/
