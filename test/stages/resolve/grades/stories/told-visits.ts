import type { Story } from './story.ts'

/** Stories that word a visit otherwise, or set another date beside it; all invented. */
export const toldVisitStories: readonly Story[] = [
  // who came did so in the end
  [
    [
      '12 May 2022',
      'Moss Lane Primary School waited 13 years for a full inspection.',
      'When a team did come, on April 5 and 6, it was harder to please. Moss Lane is now good overall.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2022-04-05/2022-04-06',
  ],
  [
    [
      '12 May 2022',
      'Moss Lane Primary School has been rated good by Ofsted.',
      'Inspectors had to come twice, and did not arrive until 3 March 2022, because of the snow.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2022-03-03',
  ],
  [
    [
      '12 May 2022',
      'Moss Lane Primary School has been rated good by Ofsted.',
      'Two inspectors dropped by on 1 March 2022 and stayed for lunch.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2022-03-01',
  ],
  [
    [
      '14 February 2023',
      'Education at HMP Quarlmoor was judged inadequate by Ofsted.',
      'The prisons inspectorate was at the jail in the second week of October 2022, along with inspectors from Ofsted.',
    ],
    'HMP Quarlmoor: overall-effectiveness = inadequate, 2022-10',
  ],
  // the time stands first
  [
    [
      '9 October 2018',
      'Moss Lane Primary School has been rated good by Ofsted.',
      'Last month three of them spent a day in its classrooms, and “the children still talk of it”.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2018-09',
  ],
  [
    [
      '9 October 2018',
      'Moss Lane Primary School is a good school at last.',
      'In September four inspectors spent a day there. They put down “good” for everything.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2018-09',
  ],
  [
    [
      '9 October 2018',
      'Moss Lane Primary School has been rated good by Ofsted.',
      'Last month three of the governors spent a day painting the hall.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good',
  ],
  // a visit that gives judgements of progress
  [
    [
      '10 January 2022',
      'Larch Haulage, of Yarrowby, was found to be making ‘insufficient progress’ in leadership and management at a first monitoring visit, which was held in October 2021.',
    ],
    'Larch Haulage: leadership-and-management = insufficient-progress, 2021-10',
  ],
  [
    [
      '10 January 2022',
      'Larch Training made ‘reasonable progress’ with leadership and management, Ofsted has said.',
      'The monitoring visit took place on 3 and 4 November 2021.',
    ],
    'Larch Training: leadership-and-management = reasonable-progress, 2021-11-03/2021-11-04',
  ],
  // above or below a block of grades
  [
    [
      '2 December 2023',
      'Three nurseries were visited by Ofsted this autumn.',
      '1. Acorns Nursery, Yarrowby',
      'Overall: Inadequate',
      'Leadership and management: Inadequate',
      'Inspected on October 3. A door had no lock.',
      '2. Bramble Nursery, Larkford',
      'Overall: Good',
      'Leadership and management: Good',
      'Inspected on October 17. “A haven,” wrote the inspector.',
    ],
    'Acorns Nursery: overall-effectiveness = inadequate, 2023-10-03',
    'Acorns Nursery: leadership-and-management = inadequate, 2023-10-03',
    'Bramble Nursery: overall-effectiveness = good, 2023-10-17',
    'Bramble Nursery: leadership-and-management = good, 2023-10-17',
  ],
  // one clause tells of the visit, the next of the grade
  [
    [
      '15 May 2025',
      'Larkshire County Council was visited on its own, in June 2023, and was judged to be good.',
    ],
    'Larkshire County Council: overall-effectiveness = good, 2023-06',
  ],
  [
    ['15 May 2019', 'Moss Lane Primary School was visited on 3 April 2019, and was rated good.'],
    'Moss Lane Primary School: overall-effectiveness = good, 2019-04-03',
  ],
  // a report of today
  [
    [
      '15 May 2019',
      'Ofsted has today put out the report of its inspection of Moss Lane Primary School, which was judged good.',
      'The inspection was held in parts, in February and March this year.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2019-02/2019-03',
  ],
  [
    [
      '15 May 2019',
      'The report of the inspection, which was published today, says that Moss Lane Primary School is good.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good',
  ],
  // the inspection before
  [
    [
      '3 December 2022',
      'Moss Lane Primary School has been rated outstanding by Ofsted. For Moss Lane that is a step up on 2019 (Good).',
    ],
    'Moss Lane Primary School: overall-effectiveness = outstanding',
    'Moss Lane Primary School: overall-effectiveness = good, earlier, 2019',
  ],
  [
    [
      '3 December 2022',
      'Moss Lane Primary School has been rated outstanding by Ofsted.',
      'The last time that Ofsted knocked, in 2018, it decided that the school was good.',
    ],
    'Moss Lane Primary School: overall-effectiveness = outstanding',
    'Moss Lane Primary School: overall-effectiveness = good, earlier, 2018',
  ],
  [
    [
      '3 December 2022',
      'Moss Lane Primary School was judged outstanding the last time an inspector was seen there, which was in 2013.',
    ],
    'Moss Lane Primary School: overall-effectiveness = outstanding, earlier, 2013',
  ],
  // of the same time
  [
    [
      '14 June 2023',
      'Some talk as if it were still 2019 in Larkshire. The council was inadequate then, of course.',
      'Larkshire County Council was rated good by Ofsted in February.',
    ],
    'Larkshire County Council: overall-effectiveness = inadequate, earlier, 2019',
    'Larkshire County Council: overall-effectiveness = good, 2023-02',
  ],
  [
    [
      '3 May 2024',
      'Moss Lane Primary School has been rated outstanding by Ofsted.',
      'In 2018 inspectors said that there was much to do, and the school was judged to be inadequate on that occasion.',
    ],
    'Moss Lane Primary School: overall-effectiveness = outstanding',
    'Moss Lane Primary School: overall-effectiveness = inadequate, earlier, 2018',
  ],
  [
    [
      '3 May 2024',
      'Moss Lane Primary School has been rated outstanding by Ofsted.',
      'Its head took over in January 2020. The school required improvement back then.',
    ],
    'Moss Lane Primary School: overall-effectiveness = outstanding',
    'Moss Lane Primary School: overall-effectiveness = requires-improvement, earlier, 2020-01',
  ],
  [
    [
      '3 May 2024',
      'Moss Lane Primary School was rated inadequate in 2018. Since then it has been judged good, and it has a new hall.',
    ],
    'Moss Lane Primary School: overall-effectiveness = inadequate, earlier, 2018',
    'Moss Lane Primary School: overall-effectiveness = good',
  ],
  [
    [
      '3 May 2024',
      'Moss Lane Primary School was rated inadequate on Monday, after a visit on 2 and 3 April.',
      'It had been called good in August 2019, although at that stage the school was thought inadequate for leadership and management.',
    ],
    'Moss Lane Primary School: overall-effectiveness = inadequate, 2024-04-02/2024-04-03',
    'Moss Lane Primary School: overall-effectiveness = good, earlier, 2019-08',
    'Moss Lane Primary School: leadership-and-management = inadequate, earlier, 2019-08',
  ],
  // long ago, in the same paragraph or under a label
  [
    [
      '3 May 2024',
      'How good are the schools of Larkshire? Here is what Ofsted says of some of them, from the best down.',
      'Thrapwell Academy is rated good. It was visited by inspectors in October 2021.',
    ],
    'Thrapwell Academy: overall-effectiveness = good, 2021-10',
  ],
  [
    [
      '3 May 2024',
      'How good are the schools of Larkshire? Here is what Ofsted says of some of them, from the best down.',
      '1. Thrapwell Academy',
      'Rating: Good',
      'Last inspected: October 2021',
      '2. Moss Lane Primary School',
      'Rating: Outstanding',
      'Inspection date: November 2020',
    ],
    'Thrapwell Academy: overall-effectiveness = good, 2021-10',
    'Moss Lane Primary School: overall-effectiveness = outstanding, 2020-11',
  ],
  [
    [
      '3 May 2024',
      'Thrapwell Academy has been rated good by Ofsted.',
      'The academy was last inspected in October 2018, and schools were free of inspection between 2020 and 2021.',
    ],
    'Thrapwell Academy: overall-effectiveness = good',
  ],
  // beside a provider that is named only in passing
  [
    [
      'Published July 6, 2022',
      'A report of Monday rates Thrapwell Academy good. The Larch Trust, which runs Yarrowby College and Moss Lane Primary School, is pleased.',
      'Yarrowby College is rated outstanding.',
      'The newest inspection of Thrapwell, held between 17 and 19 May, found pupils at ease.',
    ],
    'Thrapwell Academy: overall-effectiveness = good, 2022-05-17/2022-05-19',
    'Yarrowby College: overall-effectiveness = outstanding',
  ],
  // judgements of progress are told in the past perfect
  [
    [
      '12 November 2019',
      'Larch Care Academy was training 290 apprentices when Ofsted visited on 8-9 October 2019.',
      'Leaders had made ‘insufficient progress’, and safeguarding was ‘reasonable’.',
    ],
    'Larch Care Academy: leadership-and-management = insufficient-progress, 2019-10-08/2019-10-09',
    'Larch Care Academy: safeguarding = reasonable-progress, 2019-10-08/2019-10-09',
  ],
]
