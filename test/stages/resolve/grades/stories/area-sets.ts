import type { Story } from './story.ts'

/** Stories whose areas stand in one sentence and their grade in the next; all invented. */
export const areaSetStories: readonly Story[] = [
  [
    [
      'Ofsted has been to Alder Primary School in Orme, which remains good.',
      'The quality of education and early years impressed inspectors most. Both were rated outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: quality-of-education = outstanding',
    'Alder Primary School: early-years-provision = outstanding',
  ],
  [
    [
      'Ofsted inspectors went to Alder Primary School in Orme and rated it inadequate.',
      'Behaviour and attitudes, and personal development, gave less cause for alarm. They were found to require improvement.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: behaviour-and-attitudes = requires-improvement',
    'Alder Primary School: personal-development = requires-improvement',
  ],
  [
    [
      'Ofsted called at Alder Primary School in Orme and found it to require improvement.',
      'It was leadership and management that troubled inspectors. That was judged inadequate.',
    ],
    'Alder Primary School: overall-effectiveness = requires-improvement',
    'Alder Primary School: leadership-and-management = inadequate',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Inspectors were especially struck by personal development. This was graded outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: personal-development = outstanding',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme inadequate.',
      'Inspectors had most praise for behaviour and for the sixth form, both of which they considered good.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: behaviour-and-attitudes = good',
    'Alder Primary School: sixth-form-provision = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme inadequate.',
      'The watchdog was kinder about behaviour and attitudes, personal development and early years. All three are good.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: behaviour-and-attitudes = good',
    'Alder Primary School: personal-development = good',
    'Alder Primary School: early-years-provision = good',
  ],
  [
    [
      'Ofsted rated Marrowdale Council good overall.',
      'The council fell down on care leavers. Its support for them was found to require improvement.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: care-leavers = requires-improvement',
  ],
  [
    [
      'Ofsted said Alder Primary School in Orme was good.',
      'Teachers are proud of the early years classes, which Ofsted thought were outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: early-years-provision = outstanding',
  ],
  [
    [
      'Ofsted told Rowan Lodge, a children’s home in Orme, that it was inadequate.',
      'The effectiveness of leaders and managers came in for the harshest words. It, too, was inadequate.',
    ],
    'Rowan Lodge: overall-effectiveness = inadequate',
    'Rowan Lodge: leaders-and-managers = inadequate',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'The school’s early years and its sixth form stood out. Each was given the top grade.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: early-years-provision = outstanding',
    'Alder Primary School: sixth-form-provision = outstanding',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Sixth-formers do best of all. Their provision is outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: sixth-form-provision = outstanding',
  ],
  [
    [
      'Ofsted has been to Alder Primary School in Orme and to Birch Primary School in Tarn.',
      'Alder Primary School and Birch Primary School share a head who cares about behaviour. Both were rated good.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Birch Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted came to Alder Primary School in Orme.',
      'The head talked about leadership and about behaviour. She was pleased that the school was judged good.',
    ],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme requires improvement.',
      'What held it back was the quality of education. This was the one area that inspectors marked as inadequate.',
    ],
    'Alder Primary School: overall-effectiveness = requires-improvement',
    'Alder Primary School: quality-of-education = inadequate',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Pupils were polite and their behaviour was praised. The school is now rated good, having been inadequate.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'The report singled out the sixth form, once the weakest part of the school. It is now outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: sixth-form-provision = outstanding',
  ],
  [
    [
      'Ofsted inspected Alder Primary School in Orme in May and rated it inadequate.',
      'Teaching and pupils’ outcomes were praised a little. These were found to be good.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: quality-of-teaching = good',
    'Alder Primary School: pupils-outcomes = good',
  ],
  [
    [
      'Ofsted has published its report on Alder Primary School in Orme, which requires improvement.',
      'Personal development and early years were the strong suits. Those two are good.',
    ],
    'Alder Primary School: overall-effectiveness = requires-improvement',
    'Alder Primary School: personal-development = good',
    'Alder Primary School: early-years-provision = good',
  ],
  [
    [
      'Inspectors from Ofsted said that Birch Academy in Orme was good.',
      'They reserved their warmest words for the sixth form. It also got an outstanding.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Birch Academy: sixth-form-provision = outstanding',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme inadequate.',
      'Leadership and management and the quality of education were to blame. Both of these were given the lowest grade.',
    ],
    'Birch Academy: overall-effectiveness = inadequate',
    'Birch Academy: leadership-and-management = inadequate',
    'Birch Academy: quality-of-education = inadequate',
  ],
  [
    [
      'Ofsted has rated Marrowdale Council’s children’s services good.',
      'Inspectors liked what they saw of children in care and care leavers. In both areas the council was rated outstanding.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: in-care-and-care-leavers = outstanding',
  ],
  [
    [
      'Ofsted has rated Birch Academy in Orme good.',
      'A word on behaviour and attitudes, personal development and leadership: all three were judged to be outstanding.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Birch Academy: behaviour-and-attitudes = outstanding',
    'Birch Academy: personal-development = outstanding',
    'Birch Academy: leadership-and-management = outstanding',
  ],
  [
    [
      'Ofsted inspected Birch Academy in Orme and Cedar Academy in Tarn.',
      'Behaviour is a strength of Birch Academy and Cedar Academy. Both were judged good.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Cedar Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has rated Birch Academy in Orme good.',
      'The head is proud of its leadership and of its early years. They are the future, she says, and good for the town.',
    ],
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has rated Birch Academy in Orme good.',
      'Where the school shone was in attitudes and behaviour. These were classed as outstanding.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Birch Academy: behaviour-and-attitudes = outstanding',
  ],
]
