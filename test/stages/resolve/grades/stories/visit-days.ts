import type { Story } from './story.ts'

/** Stories that tell the days of visits in chronicles, tables and headings. */
export const visitDayStories: readonly Story[] = [
  [
    [
      'How a school fell',
      '17 March 2019',
      'Dunmoor High School has been rated inadequate by Ofsted after a visit in February.',
      '2008: Ofsted comes in June, and rates the school good.',
      '2010 A fire. Inspectors see the school in October and judge it inadequate.',
    ],
    'Dunmoor High School: overall-effectiveness = inadequate, 2019-02',
    'Dunmoor High School: overall-effectiveness = good, earlier, 2008-06',
    'Dunmoor High School: overall-effectiveness = inadequate, earlier, 2010-10',
  ],
  [
    [
      'Council is good',
      '25 June 2026',
      'Ofsted spent three days from Tuesday 12 May at Kelling Council. Leadership was graded good.',
    ],
    'Kelling Council: impact-of-leaders = good, 2026-05-12/2026-05-14',
  ],
  [
    [
      'Council is good',
      '25 June 2026',
      'Ofsted spent two days from Friday 8 May at Kelling Council. Leadership was graded good.',
    ],
    'Kelling Council: impact-of-leaders = good, 2026-05-08',
  ],
  [
    [
      'Council report',
      '1 July 2026',
      'Ofsted has published its report on Kelling Council after a visit between 11 and 15 May 2026.',
      'Judgement | Now | 2023',
      'Care leavers | Requires improvement | Inadequate',
      'Help and protection | Good | Good',
      'Overall effectiveness | not given | Requires improvement',
    ],
    'Kelling Council: care-leavers = requires-improvement, 2026-05-11/2026-05-15',
    'Kelling Council: care-leavers = inadequate, earlier, 2023',
    'Kelling Council: help-and-protection = good, 2026-05-11/2026-05-15',
    'Kelling Council: help-and-protection = good, earlier, 2023',
    'Kelling Council: overall-effectiveness = requires-improvement, earlier, 2023',
  ],
  [
    [
      'School report',
      '1 July 2022',
      'Ofsted has published its report on Cawley High School.',
      'Judgement | Grade | Target for 2028',
      'Quality of education | Requires improvement | Good',
      'Leadership and management | Good | Outstanding',
    ],
    'Cawley High School: quality-of-education = requires-improvement',
    'Cawley High School: leadership-and-management = good',
  ],
  [
    [
      'Trust news',
      '28 March 2025',
      'Two of our schools have had Ofsted reports.',
      'Penny Lane Primary School (14 and 15 January)',
      'Behaviour and attitudes were judged to be outstanding.',
      'Cawley High School (4 and 5 February)',
      'Personal development was judged to be good.',
    ],
    'Penny Lane Primary School: behaviour-and-attitudes = outstanding, 2025-01-14/2025-01-15',
    'Cawley High School: personal-development = good, 2025-02-04/2025-02-05',
  ],
  [
    [
      'Ofsted watch: mixed week for colleges',
      'Orme College was rated good after inspectors were there on October 1 and 2. Its leadership is outstanding.',
      'Provider\tInspected\tPublished\tGrade',
      'Orme College\t01/10/2019\t18/11/2019\t2',
      'Tarn College\t22/10/2019\t20/11/2019\t3',
    ],
    'Orme College: leadership-and-management = outstanding, 2019-10-01/2019-10-02',
    'Orme College: overall-effectiveness = good, 2019-10-01/2019-10-02',
    'Tarn College: overall-effectiveness = requires-improvement, 2019-10-22',
  ],
]
