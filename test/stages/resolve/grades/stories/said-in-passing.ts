import type { Story } from './story.ts'

const COUNCIL = 'Ofsted has reported on Orme County Council’s children’s services.'
const SCHOOL = 'Ofsted has reported on Alder Primary School.'
const RATED = 'Ofsted has rated Alder Primary School good.'

/** Stories that say in passing what somebody is or was; all invented. */
export const inPassingStories: readonly Story[] = [
  [
    [
      SCHOOL,
      'The quality of teaching was inadequate. Only the sixth form and leadership did any better, and both of those required improvement.',
    ],
    'Alder Primary School: quality-of-teaching = inadequate',
    'Alder Primary School: sixth-form-provision = requires-improvement',
    'Alder Primary School: leadership-and-management = requires-improvement',
  ],
  [
    [
      SCHOOL,
      'Teaching and the achievement of pupils, they decided, had still to catch up, and each of those requires improvement.',
    ],
    'Alder Primary School: quality-of-teaching = requires-improvement',
    'Alder Primary School: achievement-of-pupils = requires-improvement',
  ],
  [
    [
      COUNCIL,
      'The county’s previous full inspection, in July 2016, ended in a verdict of requires improvement to be good.',
    ],
    'Orme County Council: overall-effectiveness = requires-improvement, earlier, 2016-07',
  ],
  [
    [SCHOOL, 'The school’s own first inspection, in May 2016, ended in a verdict of requires improvement.'],
    'Alder Primary School: overall-effectiveness = requires-improvement, 2016-05',
  ],
  [[SCHOOL, 'The school’s own first fair, in May 2016, ended in a good supper.']],
  [
    [
      SCHOOL,
      'The personal development, behaviour and welfare of the school’s 311 pupils were said to be outstanding.',
    ],
    'Alder Primary School: personal-development-behaviour-welfare = outstanding',
  ],
  [
    [SCHOOL, 'It is a sorry comedown for a school that was good as recently as 2012.'],
    'Alder Primary School: overall-effectiveness = good, earlier, 2012',
  ],
  [
    [COUNCIL, 'For a borough that was inadequate in 2015, that is a journey worth a picture frame.'],
    'Orme County Council: overall-effectiveness = inadequate, earlier, 2015',
  ],
  [
    [COUNCIL, 'It was a disappointment to a council that had been judged good in 2016.'],
    'Orme County Council: overall-effectiveness = good, earlier, 2016',
  ],
  [[SCHOOL, 'They moved to a school that was good at music.']],
  [
    [COUNCIL, 'Help and protection for children living at home was judged to be good.'],
    'Orme County Council: help-and-protection = good',
  ],
  [
    [
      RATED,
      'A.',
      'B.',
      'C.',
      'Its friends at Birch Primary School sang. Birch Primary School is outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Birch Primary School: overall-effectiveness = outstanding',
  ],
  [
    [RATED, 'A.', 'B.', 'C.', 'Birch Primary School is good at sport.'],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [[SCHOOL, 'They found it to be a good one.']],
  [
    [
      SCHOOL,
      'Next will be Birch Sixth Form Centre, which remains outstanding from its last visit in May 2018.',
    ],
    'Birch Sixth Form Centre: overall-effectiveness = outstanding, 2018-05',
  ],
  [[SCHOOL, 'Its parents wish it would become outstanding.']],
  [
    [SCHOOL, 'Leadership was reckoned to be good thanks to a new head.'],
    'Alder Primary School: leadership-and-management = good',
  ],
  [
    [
      SCHOOL,
      'It now requires improvement overall, and in two of the three areas that make up the judgement.',
    ],
    'Alder Primary School: overall-effectiveness = requires-improvement',
  ],
  [[COUNCIL, 'There was relief that the county had escaped an overall rating of inadequate.']],
  [
    [
      'Three ‘goods’ and an ‘outstanding’ for Orme County Council’s work with children',
      'Ofsted came in May.',
    ],
  ],
  [
    [
      COUNCIL,
      'The Orme Safeguarding Children Board, which brings together the council and the police, was judged separately and also requires improvement.',
    ],
    'Orme County Council: local-safeguarding-children-board = requires-improvement',
  ],
  [
    [
      COUNCIL,
      'Hexley Council, one of four authorities rated outstanding by Ofsted last year, is to lend it staff.',
    ],
    'Hexley Council: overall-effectiveness = outstanding',
  ],
  [[COUNCIL, 'Hexley Council, three of whose homes were rated outstanding, is to lend it staff.']],
]
