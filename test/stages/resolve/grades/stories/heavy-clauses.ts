import type { Story } from './story.ts'

/** Stories whose clauses have long subjects, asides and others' grades in them; all invented. */
export const heavyClauseStories: readonly Story[] = [
  [
    [
      'Published 17 April 2013',
      'Ofsted has been to Orme Council. The help and protection offered to babies, teenagers, parents and grandparents was judged adequate.',
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
      'Ofsted has been to Yewbank Hall School, which was rated inadequate. Boarding, which inspectors looked at apart, was judged to require improvement for leadership.',
    ],
    'Yewbank Hall School: overall-effectiveness = inadequate',
    'Yewbank Hall School: leadership-and-management = requires-improvement',
  ],
  [
    [
      'Published 9 April 2026',
      'The University of Mallow has had its report card from Ofsted. Its teacher training was exceptional in terms of achievement, and an expected standard was awarded for the way that it is led.',
    ],
    'University of Mallow: achievement = exceptional',
    'University of Mallow: leadership-and-governance = expected-standard',
  ],
  [
    [
      'Published 13 March 2026',
      'More report cards are in. Mill Row Primary School, good when last inspected in 2018, was judged exceptional for inclusion, and reached the expected standard for attendance.',
      'Gale Park High School is at the strong standard for achievement four years after it had been inadequate.',
    ],
    'Mill Row Primary School: overall-effectiveness = good, earlier, 2018',
    'Mill Row Primary School: inclusion = exceptional',
    'Mill Row Primary School: attendance-and-behaviour = expected-standard',
    'Gale Park High School: achievement = strong-standard',
    'Gale Park High School: overall-effectiveness = inadequate, earlier',
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
      'Ofsted said Larch Training Ltd was inadequate. “They held it up against an outstanding firm ten times our size,” said its founder.',
    ],
    'Larch Training Ltd: overall-effectiveness = inadequate',
  ],
  [
    [
      'Published 13 June 2026',
      'Orme Council was the first. A further report, on Fennby, is awaited on 9 July. It has been judged inadequate by Ofsted since March 2024.',
    ],
    'Fennby: overall-effectiveness = inadequate, 2024-03',
  ],
  [
    [
      'Published 13 June 2022',
      'Ofsted came to Alder School. Its best mark, for personal development, was outstanding. The other, for behaviour, was a good. There were three judgements; the third, for leadership and management, is inadequate.',
    ],
    'Alder School: personal-development = outstanding',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: leadership-and-management = inadequate',
  ],
]
