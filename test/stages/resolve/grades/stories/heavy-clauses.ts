import type { Story } from './story.ts'

/** Stories whose clauses have long subjects, asides and others' grades in them; all invented. */
export const heavyClauseStories: readonly Story[] = [
  [
    [
      'Published 17 April 2013',
      'Ofsted has been to Orme Council. The help and protection offered to babies, teenagers, parents and carers was found to be adequate.',
    ],
    'Orme Council: help-and-protection = adequate',
  ],
  [
    [
      'Published 17 April 2022',
      'Ofsted has been to Alder School. The quality of education on offer to pupils in the lower years and those with special needs is inadequate. The leadership provided by its head, deputy and governors was judged outstanding.',
    ],
    'Alder School: quality-of-education = inadequate',
    'Alder School: leadership-and-management = outstanding',
  ],
  [
    [
      'Published 17 April 2022',
      'Ofsted has been to Alder School. Teachers who know about behaviour, sport and music were said to be good.',
    ],
  ],
  [
    [
      'Published 17 April 2022',
      'Ofsted has been to Yewbank Hall School, which was rated inadequate. Boarding, which has a report of its own, was said to require improvement for leadership.',
    ],
    'Yewbank Hall School: overall-effectiveness = inadequate',
    'Yewbank Hall School: leadership-and-management = requires-improvement',
  ],
  [
    [
      'Published 28 May 2026',
      'The University of Mallow has had its report card from Ofsted. Its teacher training is exceptional in terms of inclusion, and a strong standard was awarded for the way the partnership is led.',
    ],
    'University of Mallow: inclusion = exceptional',
    'University of Mallow: leadership-and-governance = strong-standard',
  ],
  [
    [
      'Published 13 March 2026',
      'The first report cards are out. St Oda’s Primary School, outstanding when it was last inspected in 2016, was found to be exceptional for achievement, and reached the strong standard for inclusion.',
      'Tollers Park High School is at the expected standard for leadership and governance three years after it was inadequate.',
    ],
    "St Oda's Primary School: overall-effectiveness = outstanding, earlier, 2016",
    "St Oda's Primary School: achievement = exceptional",
    "St Oda's Primary School: inclusion = strong-standard",
    'Tollers Park High School: leadership-and-governance = expected-standard',
    'Tollers Park High School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Published 13 March 2020',
      'Ellerby College has found its way back to good, says Ofsted, on the day that a council’s adult learning service was awarded ones across the board and a firm’s apprenticeships were rated inadequate.',
    ],
    'Ellerby College: overall-effectiveness = good',
  ],
  [
    [
      'Published 13 March 2020',
      'Ofsted said Larch Training Ltd was inadequate. “They judged it against an outstanding provider ten times our size,” said its founder.',
    ],
    'Larch Training Ltd: overall-effectiveness = inadequate',
  ],
  [
    [
      'Published 13 June 2026',
      'Orme Council was the first. Another report, on Fennby, is due on 1 July. It has been rated inadequate by Ofsted since September 2023.',
    ],
    'Fennby: overall-effectiveness = inadequate, 2023-09',
  ],
  [
    [
      'Published 13 June 2022',
      'Ofsted came to Alder School. Its best mark, for personal development, was outstanding. The other, for behaviour, was a good. There were four judgements; the fourth, for leadership and management, is inadequate.',
    ],
    'Alder School: personal-development = outstanding',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: leadership-and-management = inadequate',
  ],
]
