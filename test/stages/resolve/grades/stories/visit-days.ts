import type { Story } from './story.ts'

/** Stories that tell the days of visits in chronicles, tables and headings. */
export const visitDayStories: readonly Story[] = [
  [
    [
      'The story of a school',
      '17 March 2019',
      'Dunmoor High School has been rated inadequate by Ofsted after a visit in February. Its history:',
      '2008 The bad year. Inspectors call in June and the verdict is inadequate.',
      '2010: A new head comes. In October the school is good.',
    ],
    'Dunmoor High School: overall-effectiveness = inadequate, 2019-02',
    'Dunmoor High School: overall-effectiveness = inadequate, earlier, 2008-06',
    'Dunmoor High School: overall-effectiveness = good, earlier, 2010-10',
  ],
  [
    [
      'Council is good',
      '25 June 2026',
      'Ofsted has published the report of its inspection of Marling Council, which was carried out over five days from Monday 11 May. Leadership was graded good.',
    ],
    'Marling Council: impact-of-leaders = good, 2026-05-11/2026-05-15',
  ],
  [
    [
      'Council report',
      '1 July 2026',
      'Ofsted has published its report on Marling Council after a visit between 11 and 15 May 2026.',
      'Area | May 2026 | February 2023',
      'Impact of leaders on social work practice | Good | Requires improvement to be good',
      'Children in care | Outstanding | Good',
      'Overall effectiveness | no longer given | Requires improvement to be good',
    ],
    'Marling Council: impact-of-leaders = good, 2026-05-11/2026-05-15',
    'Marling Council: impact-of-leaders = requires-improvement, earlier, 2023-02',
    'Marling Council: in-care = outstanding, 2026-05-11/2026-05-15',
    'Marling Council: in-care = good, earlier, 2023-02',
    'Marling Council: overall-effectiveness = requires-improvement, earlier, 2023-02',
  ],
  [
    [
      'Trust news',
      '28 March 2025',
      'Two of our schools have had Ofsted reports.',
      'Penny Lane Primary School (21st – 22nd January)',
      'Behaviour and attitudes were judged to be outstanding.',
      'Cawley High School (11th – 12th February)',
      'Personal development was judged to be good.',
    ],
    'Penny Lane Primary School: behaviour-and-attitudes = outstanding, 2025-01-21/2025-01-22',
    'Cawley High School: personal-development = good, 2025-02-11/2025-02-12',
  ],
  [
    [
      'Ofsted watch: mixed week for colleges',
      'Orme College was rated good after a four-day visit in October. Its leadership is outstanding.',
      'Provider\tInspected\tPublished\tGrade',
      'Orme College\t01/10/2019\t18/11/2019\t2',
      'Tarn College\t22/10/2019\t20/11/2019\t3',
    ],
    'Orme College: leadership-and-management = outstanding, 2019-10-01',
    'Orme College: overall-effectiveness = good, 2019-10-01',
    'Tarn College: overall-effectiveness = requires-improvement, 2019-10-22',
  ],
]
