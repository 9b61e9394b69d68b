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
    digest('It was a harder month for Orrendale. Once rated good, the borough is now inadequate overall.'),
    ...KNOWN,
    'Orrendale: overall-effectiveness = good',
    'Orrendale: overall-effectiveness = inadequate',
  ],
  [
    digest('Nobody at Wold Tarn had slept well, but it was judged good on every page.'),
    ...KNOWN,
    'Wold Tarn: overall-effectiveness = good',
  ],
  [
    digest('The letter to Thornaby Sands, which has been judged inadequate, runs to nine pages.'),
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
    digest('In Orme, the mood was grim. The council was judged inadequate in 2016.'),
    ...KNOWN,
    'Kelling County Council: overall-effectiveness = inadequate',
  ],
  [
    trust('Our worry is Durrow Cross. Last term the school was judged inadequate.'),
    ...SCHOOLS,
    'Durrow Cross: overall-effectiveness = inadequate',
  ],
  [
    trust('After that came Oxley Point. Told to improve in 2019, it has been judged good.'),
    ...SCHOOLS,
    'Oxley Point: overall-effectiveness = good',
  ],
  [
    trust('Parents at Skipper Creek have been told that the school is inadequate.'),
    ...SCHOOLS,
    'Skipper Creek: overall-effectiveness = inadequate',
  ],
  [trust('Parents met in Orme Market on Monday. The trust said that every school was safe.'), ...SCHOOLS],
  [
    trust('Phonics is taught well. The school was judged outstanding for early years.'),
    ...SCHOOLS,
    'Penny Lane Primary School: early-years-provision = outstanding',
  ],
]
