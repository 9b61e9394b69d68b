import type { Story } from './story.ts'

/** Lists whose rows the paragraphs below date, and years that the story tells exactly; all invented. */
export const rowsAndYearsStories: readonly Story[] = [
  [
    [
      'How good are they?',
      '18 September 2024',
      'Ofsted rates councils’ children’s services, and here is how they did.',
      'Mossgrave – Outstanding',
      'Inspectors visited in June 2023 and raved. It had been good before that.',
      'Tilverton – Good',
      'Last inspected in March 2022, when leaders were rated outstanding.',
      'Nunwick – Inadequate',
      'In May 2022 inspectors found it wanting. They came again in May 2023 and saw the same.',
    ],
    'Mossgrave: overall-effectiveness = outstanding, 2023-06',
    'Mossgrave: overall-effectiveness = good, earlier',
    'Tilverton: overall-effectiveness = good, 2022-03',
    'Nunwick: overall-effectiveness = inadequate, 2022-05',
  ],
  [
    [
      'Orme Council and its long road',
      '19 April 2026',
      'This is not how it was in February 2023, when Ofsted came to Orme. Orme Council has now been rated good.',
      'Orme Council in its own words: in 2023 it was rated inadequate for leadership.',
    ],
    'Orme Council: overall-effectiveness = good',
    'Orme Council: impact-of-leaders = inadequate, earlier, 2023-02',
  ],
  [
    [
      'School is visited',
      '28 February 2025',
      'Alder Girls’ School, which was last fully inspected in March 2013, was visited on January 14 and 15. Ofsted rated its teaching good.',
      'Alder’s great rival, Birch School for Boys, was judged outstanding in its own inspection in June last year.',
    ],
    "Alder Girls' School: quality-of-education = good",
    'Birch School for Boys: overall-effectiveness = outstanding, 2024-06',
  ],
  [
    [
      'A new head',
      '11 October 2024',
      'He is the third since Ofsted’s inspectors walked in on February 6 and 7 this year.',
      'They judged Alder Academy to be inadequate.',
    ],
    'Alder Academy: overall-effectiveness = inadequate, 2024-02-06/2024-02-07',
  ],
  [
    [
      'Reports on two councils',
      '12 June 2023',
      'Ofsted has reported on two authorities, all of which were inspected in April.',
      'Orme Council is good. Its inspectors point to a move in 2021.',
      'Tarn Council is inadequate.',
    ],
    'Orme Council: overall-effectiveness = good, 2023-04',
    'Tarn Council: overall-effectiveness = inadequate, 2023-04',
  ],
  [
    [
      'Ofsted’s list of schools',
      '14 July 2023',
      'Here is how they did.',
      'Alder Primary School – Good',
      'The school was last inspected in June 2017.',
      'Cedar Primary School – Outstanding',
      'Inspectors called in May 2013.',
      'Fern Primary School – Good',
      'Birch Primary School was inspected in May 2023 and its report is due soon.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Cedar Primary School: overall-effectiveness = outstanding, 2013-05',
    'Fern Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Alder is good',
      '14 July 2023',
      'Alder School has been rated good by Ofsted. It was rated inadequate in 2019.',
      'Neighbouring Birch School was inspected by Ofsted in March 2019 but nobody saw the report.',
    ],
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = inadequate, earlier, 2019',
  ],
  [
    [
      'Alder is good again',
      '14 July 2023',
      'Alder School has been rated good by Ofsted. It has changed a great deal since inspectors came in March 2019.',
    ],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'Alder is better',
      '14 July 2023',
      'Ofsted rated Alder School inadequate in March 2015. That autumn Ofsted came back and rated it good.',
    ],
    'Alder School: overall-effectiveness = inadequate, earlier, 2015-03',
    'Alder School: overall-effectiveness = good',
  ],
]
