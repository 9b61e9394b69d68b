import type { Story } from './story.ts'

/** Stories that speak of judgements together, and of what councils teach adults; all invented. */
export const setInClauseStories: readonly Story[] = [
  [
    [
      'Ofsted rated the adult learning service of Marrowdale Council good in February 2017.',
      'Each of its four judgements was ‘good’: outcomes for learners; leadership and management; the quality of teaching, learning and assessment; and personal development, behaviour and welfare.',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2017-02',
    'Marrowdale Council: leadership-and-management = good, 2017-02',
    'Marrowdale Council: quality-of-teaching = good, 2017-02',
    'Marrowdale Council: personal-development-behaviour-welfare = good, 2017-02',
    'Marrowdale Council: pupils-outcomes = good, 2017-02',
  ],
  [
    [
      'Ofsted has inspected Alder Primary School in Orme.',
      'All four headings were marked outstanding: behaviour and attitudes, leadership and management, quality of education, and personal development.',
    ],
    'Alder Primary School: overall-effectiveness = outstanding',
    'Alder Primary School: quality-of-education = outstanding',
    'Alder Primary School: behaviour-and-attitudes = outstanding',
    'Alder Primary School: personal-development = outstanding',
    'Alder Primary School: leadership-and-management = outstanding',
  ],
  [
    [
      'Ofsted lifted Marrowdale Council from inadequate to good.',
      'But two of the headings, care leavers and the impact of leaders, were each told they require improvement.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate, earlier',
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: care-leavers = requires-improvement',
    'Marrowdale Council: impact-of-leaders = requires-improvement',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Two aspects, early years and personal development, were picked out as outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: early-years-provision = outstanding',
    'Alder Primary School: personal-development = outstanding',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme requires improvement.',
      'The remaining areas – behaviour and attitudes, personal development and early years – were all judged good.',
    ],
    'Alder Primary School: overall-effectiveness = requires-improvement',
    'Alder Primary School: behaviour-and-attitudes = good',
    'Alder Primary School: personal-development = good',
    'Alder Primary School: early-years-provision = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme inadequate.',
      'Three of the four areas were found inadequate, namely quality of education, leadership and management, and behaviour and attitudes.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: quality-of-education = inadequate',
    'Alder Primary School: leadership-and-management = inadequate',
    'Alder Primary School: behaviour-and-attitudes = inadequate',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Of the four strands, two were outstanding: behaviour and personal development.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: behaviour-and-attitudes = outstanding',
    'Alder Primary School: personal-development = outstanding',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'The two outstanding areas were early years and leadership and management.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: early-years-provision = outstanding',
    'Alder Primary School: leadership-and-management = outstanding',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Three things were good about the visit: lunch, the weather and the leadership of the choir.',
    ],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'The two priorities, leadership and behaviour, were judged well by the governors, who are good people.',
    ],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme requires improvement.',
      'Two of the five headings – early years and personal development – were classed as good.',
    ],
    'Birch Academy: overall-effectiveness = requires-improvement',
    'Birch Academy: early-years-provision = good',
    'Birch Academy: personal-development = good',
  ],
  [
    [
      'Ofsted rated Rowan Lodge, a children’s home near Orme, good.',
      'Both of the supporting judgements, on leaders and managers and on how well children are helped and protected, were outstanding.',
    ],
    'Rowan Lodge: overall-effectiveness = good',
    'Rowan Lodge: helped-and-protected = outstanding',
    'Rowan Lodge: leaders-and-managers = outstanding',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme good.',
      'Four areas are looked at: quality of education, behaviour, personal development and leadership. The head called the visit outstanding fun.',
    ],
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme inadequate.',
      'It failed on three counts, being inadequate for quality of education, leadership and management, and early years.',
    ],
    'Birch Academy: overall-effectiveness = inadequate',
    'Birch Academy: quality-of-education = inadequate',
    'Birch Academy: leadership-and-management = inadequate',
    'Birch Academy: early-years-provision = inadequate',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme good.',
      'In four categories out of five it was good; the fifth, early years, was outstanding.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Birch Academy: early-years-provision = outstanding',
  ],
  [
    [
      'Adult learners in Marrowdale are in good hands, says Ofsted.',
      'Marrowdale Council’s adult education service was rated good in May 2019, with outstanding personal development.',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2019-05',
    'Marrowdale Council: personal-development-behaviour-welfare = outstanding, 2019-05',
  ],
  [
    [
      'Marrowdale Council’s community learning team has kept its good rating.',
      'Ofsted inspectors, who came in March 2018, rated the quality of teaching, learning and assessment and outcomes for learners good.',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2018-03',
    'Marrowdale Council: quality-of-teaching = good, 2018-03',
    'Marrowdale Council: pupils-outcomes = good, 2018-03',
  ],
  [
    [
      'Marrowdale Council’s children’s services and its adult education service were both inspected by Ofsted in May 2019.',
      'Ofsted called the impact of leaders good.',
    ],
    'Marrowdale Council: impact-of-leaders = good, 2019-05',
  ],
  [
    [
      'Learning for adults in Marrowdale requires improvement, Ofsted says.',
      'Inspectors who visited Marrowdale Council’s classes in October 2022 rated leadership and management and the quality of education requires improvement, but behaviour and attitudes was good.',
    ],
    'Marrowdale Council: overall-effectiveness = requires-improvement, 2022-10',
    'Marrowdale Council: leadership-and-management = requires-improvement, 2022-10',
    'Marrowdale Council: quality-of-education = requires-improvement, 2022-10',
    'Marrowdale Council: behaviour-and-attitudes = good, 2022-10',
  ],
]
