import type { Story } from './story.ts'

const [DAY, SCHOOL] = ['15 July 2022', 'Alder School in Orme was rated good by Ofsted in May.']
const FACTS = ['Alder School: overall-effectiveness = good, 2022-05'] as const

/** Stories with old dates, of inspections and of none: of one, what follows is of its time; else it is news; all invented. */
export const noSceneStories: readonly Story[] = [
  ...[
    'On 4 May 2015, a new hall opened. Grades at GCSE rose.',
    'In 2015 Ofsted’s chief resigned.',
    'In 2016 a study looked at ratings in the north.',
    'Back in 2014 the chair was an Ofsted inspector.',
    'They looked for a head in 2015.',
    'The review of school meals in 2013 led to change.',
    'A visit of the mayor in 2014 is recalled.',
    'The award follows a long visit in 2016.',
    'The council’s review of transport in 2015 upset parents.',
    'The head was appointed after a review in 2015, when rolls fell.',
  ].map(
    (sentence): Story => [
      [DAY, SCHOOL, `${sentence} Behaviour and attitudes was judged outstanding.`],
      ...FACTS,
      'Alder School: behaviour-and-attitudes = outstanding, 2022-05',
    ],
  ),
  ...[
    'In 2014 Ofsted criticised its leaders.',
    'In 2014 an Ofsted team spent two days there.',
    'In 2014 an inspector wrote of chaos.',
    'In 2014 Ofsted inspector Jane Hill called.',
    'The review of the school in 2014 was less kind.',
  ].map(
    (sentence): Story => [
      [DAY, SCHOOL, `${sentence} Behaviour was rated inadequate.`],
      ...FACTS,
      'Alder School: behaviour-and-safety = inadequate, earlier, 2014',
    ],
  ),
  [
    [
      DAY,
      SCHOOL,
      'The school’s previous inspection, in 2014, was unlike it. Behaviour was rated outstanding then.',
    ],
    ...FACTS,
    'Alder School: behaviour-and-safety = outstanding, earlier, 2014',
  ],
]
