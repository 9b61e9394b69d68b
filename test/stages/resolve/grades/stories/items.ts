import type { Story } from './story.ts'

const digest = (...item: string[]): string[] => [
  'Digest: what inspectors said of councils in July',
  'Four councils have had reports on their children’s services.',
  'Kelling County Council was rated good after an inspection in May 2022. Its director, Sue Bell, was proud.',
  ...item,
  'Marsham Council, inspected in April 2022, requires improvement overall.',
]
const KNOWN = [
  'Kelling County Council: overall-effectiveness = good',
  'Marsham Council: overall-effectiveness = requires-improvement',
]

const trust = (...item: string[]): string[] => [
  'Trust’s schools: how they did with Ofsted',
  'The Selwick Trust runs nine schools and has had five of them inspected this year.',
  'Penny Lane Primary School was rated good in May. Its head, Sue Bell, was proud.',
  ...item,
  'Cawley High School, inspected in April, requires improvement.',
]
const SCHOOLS = [
  'Penny Lane Primary School: overall-effectiveness = good',
  'Cawley High School: overall-effectiveness = requires-improvement',
]

/** Stories with items on providers of which nothing but bare names is told. */
export const itemStories: readonly Story[] = [
  [
    digest(
      'Things have gone the other way in Orrendale. Rated outstanding in 2014, the borough has dropped to good overall.',
    ),
    ...KNOWN,
    'Orrendale: overall-effectiveness = outstanding',
    'Orrendale: overall-effectiveness = good',
  ],
  [
    digest(
      'The first council to be seen twice was Wold Tarn, where nothing has changed: it was judged good in May 2018.',
    ),
    ...KNOWN,
    'Wold Tarn: overall-effectiveness = good',
  ],
  [
    digest(
      'A monitoring visit to Thornaby Sands, its fifth since it was found to be inadequate in 2017, saw progress.',
    ),
    ...KNOWN,
    'Thornaby Sands: overall-effectiveness = inadequate',
  ],
  [
    digest(
      '“It was a long year,” said Roy Dunn of Fenwick, a social worker. The council was judged good in 2018.',
    ),
    ...KNOWN,
    'Kelling County Council: overall-effectiveness = good',
  ],
  [
    digest('A home in Orme was shut in March. The council was judged inadequate in 2016.'),
    ...KNOWN,
    'Kelling County Council: overall-effectiveness = inadequate',
  ],
  [
    trust('The hard one is Durrow Cross. In May the school was judged inadequate.'),
    ...SCHOOLS,
    'Durrow Cross: overall-effectiveness = inadequate',
  ],
  [
    trust(
      'Oxley Point was next, on 12 May. Having been told in 2019 that it required improvement, it has been judged good.',
    ),
    ...SCHOOLS,
    'Oxley Point: overall-effectiveness = requires-improvement',
    'Oxley Point: overall-effectiveness = good',
  ],
  [
    trust('Parents at Skipper Creek have been told that the school is inadequate.'),
    ...SCHOOLS,
    'Skipper Creek: overall-effectiveness = inadequate',
  ],
  [trust('Parents met in Orme Market on Monday. The trust said that every school was safe.'), ...SCHOOLS],
]
