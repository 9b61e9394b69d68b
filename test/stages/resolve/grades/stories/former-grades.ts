import type { Story } from './story.ts'

/** Stories that tell a former grade by its noun, or by how long it lasted; all invented. */
export const formerGradeStories: readonly Story[] = [
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'It comes after two ‘Inadequate’ judgements, in March 2018 and June 2020.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier, 2018-03',
    'Alder School: overall-effectiveness = inadequate, earlier, 2020-06',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'The verdict comes after an inadequate rating in 2019.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier, 2019',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'That was an improvement on the inadequate rating it was given in 2019.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier, 2019',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'This is a step up from its previous rating of requires improvement, given in 2021.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2021',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Birch School, outstanding when it was last seen in 2009, was not due until spring.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Birch School: overall-effectiveness = outstanding, 2009',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Its head came from good-rated neighbour Birch Academy.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Alder joined the trust in 2019, a year after being judged inadequate.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'It was found good in the areas of behaviour and attitudes, and leadership and management.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: leadership-and-management = good, 2023-05',
    'Alder School: behaviour-and-attitudes = good, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Inspectors said personal development was outstanding.',
      'No other school nearby has the top grade in that category.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: personal-development = outstanding, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'The school learned that it had been judged good again, with outstanding marks for personal development.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: personal-development = outstanding, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Its previous grade was inadequate.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Before then it had spent three years in special measures.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'It had twice before been found to require improvement, in 2017 and 2019.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2017',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2019',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Four years ago the picture was very different: then inspectors deemed it inadequate.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'The school lost its outstanding rating in 2018.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = outstanding, earlier',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'The old verdict, handed down in March 2019, had been inadequate.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier, 2019-03',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Prior to this, the school had not been good since 2008.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023 and rated good.',
      'Under its previous head it went into special measures in 2016, before climbing to requires improvement in 2018.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier, 2016',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2018',
  ],
]
