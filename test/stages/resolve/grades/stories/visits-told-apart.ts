import type { Story } from './story.ts'

/** Stories with several dates, one of which is of the inspection; all invented. */
export const visitToldApartStories: readonly Story[] = [
  // a label on a line of its own, below the name of each
  [
    [
      '21 March 2026',
      'Two more nurseries have had report cards from Ofsted.',
      'Otter Den Nursery, Mill Street',
      'Inspected: 14 January 2026',
      'It reached the strong standard for inclusion. An inspector rang again in March, the manager says.',
      'Pebble House Nursery',
      'Inspected: 4-5 February 2026',
      'Safeguarding standards were not met. A child had got out in December.',
    ],
    'Otter Den Nursery: inclusion = strong-standard, 2026-01-14',
    'Pebble House Nursery: safeguarding = not-met, 2026-02-04/2026-02-05',
  ],
  [
    [
      '21 May 2018',
      'How our schools did',
      'Holm Oak Primary School',
      'Date of inspection: 6-7 March 2018',
      'Rating: Good',
      'Thorn Lane Primary School',
      'Date of inspection: 13 March 2018',
      'Rating: Requires improvement',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, 2018-03-06/2018-03-07',
    'Thorn Lane Primary School: overall-effectiveness = requires-improvement, 2018-03-13',
  ],
  [
    [
      '21 May 2018',
      'Holm Oak Primary School has been rated good by Ofsted.',
      'Ofsted came back on 2 May to look at its accounts of staff and was satisfied.',
      'Inspection dates: 6-7 March 2018',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, 2018-03-06/2018-03-07',
  ],
  [
    [
      '21 May 2018',
      'Holm Oak Primary School has been rated good by Ofsted and Thorn Lane Primary School inadequate.',
      'Inspection dates: Holm Oak 6-7 March; Thorn Lane 13-14 March.',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, 2018-03-06/2018-03-07',
    'Thorn Lane Primary School: overall-effectiveness = inadequate, 2018-03-13/2018-03-14',
  ],
  [
    [
      '21 May 2018',
      'Holm Oak Primary School is outstanding, and Thorn Lane Primary School requires improvement.',
      'Holm Oak was inspected on 6 March and Thorn Lane on 13 March.',
    ],
    'Holm Oak Primary School: overall-effectiveness = outstanding, 2018-03-06',
    'Thorn Lane Primary School: overall-effectiveness = requires-improvement, 2018-03-13',
  ],
  // what another date took away from the cue
  [
    [
      '10 May 2023',
      'Holm Oak High School, graded good six years ago, today requires improvement. Ofsted visited on March 14 and 15.',
      'Mr Reeve, who was in charge when inspectors last came, in February 2018, left in 2021.',
    ],
    'Holm Oak High School: overall-effectiveness = good, earlier, 2018-02',
    'Holm Oak High School: overall-effectiveness = requires-improvement, 2023-03-14/2023-03-15',
  ],
  [
    [
      '10 May 2023',
      'Holm Oak High School is no longer good: it now requires improvement, says Ofsted.',
      'It was inspected in March 2023, six months after Ada Wren became head in September 2022.',
    ],
    'Holm Oak High School: overall-effectiveness = good, earlier',
    'Holm Oak High School: overall-effectiveness = requires-improvement, 2023-03',
  ],
  [
    [
      '10 May 2023',
      'Holm Oak High School has been rated good by Ofsted.',
      'You will recall that two inspectors were with us on 14 and 15 March.',
    ],
    'Holm Oak High School: overall-effectiveness = good, 2023-03-14/2023-03-15',
  ],
  [
    [
      '10 May 2023',
      'Holm Oak High School has been rated inadequate by Ofsted.',
      'The governors, who had expected better, were inspected on 14 March.',
    ],
    'Holm Oak High School: overall-effectiveness = inadequate, 2023-03-14',
  ],
  [
    [
      '10 May 2023',
      'Holm Oak High School has been rated inadequate by Ofsted.',
      'It will be inspected again in June.',
    ],
    'Holm Oak High School: overall-effectiveness = inadequate',
  ],
  // days too near, figures and what people say
  [
    [
      '24 November 2017',
      'Inspectors were at Holm Oak Primary School on October 10 and 11, and rated it good.',
      '“A good teacher is somebody who comes back to inspect your sums on Monday,” said one pupil.',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, 2017-10-10/2017-10-11',
  ],
  [
    [
      '7 December 2018',
      'Holm Oak School has been rated inadequate by Ofsted. Three inspectors descended on it from October 9 to 11.',
      'At the end of August, official numbers say, 41 per cent of the small schools that Ofsted goes to were below good.',
    ],
    'Holm Oak School: overall-effectiveness = inadequate, 2018-10-09/2018-10-11',
  ],
  [
    [
      '7 December 2018',
      'Holm Oak School has been rated inadequate by Ofsted.',
      'Of the 412 schools inspected in October, 31 got that grade.',
    ],
    'Holm Oak School: overall-effectiveness = inadequate',
  ],
  [
    [
      '7 December 2022',
      'Ordinary visits resumed in September 2021. Holm Oak School was called outstanding in 2010.',
      'In May it was told that it requires improvement. Behaviour and attitudes were good.',
    ],
    'Holm Oak School: overall-effectiveness = outstanding, earlier, 2010',
    'Holm Oak School: overall-effectiveness = requires-improvement, 2022-05',
    'Holm Oak School: behaviour-and-attitudes = good, 2022-05',
  ],
  // the old grade and the new visit in one clause
  [
    [
      '15 March 2018',
      'A private school has been branded inadequate by Ofsted.',
      'Holm Oak School, which has a farm, sank from good following a visit by six inspectors in November.',
    ],
    'Holm Oak School: overall-effectiveness = inadequate, 2017-11',
    'Holm Oak School: overall-effectiveness = good, earlier',
  ],
  [
    [
      '15 March 2024',
      'Holm Oak Council has been rated outstanding for its children’s services by Ofsted.',
      'Inspectors, who spent a fortnight with us in January, have moved us up from good.',
    ],
    'Holm Oak Council: overall-effectiveness = outstanding, 2024-01',
    'Holm Oak Council: overall-effectiveness = good, earlier',
  ],
  [
    [
      '15 March 2024',
      'Holm Oak Primary School lost its outstanding grade after an inspection in January and is now good.',
    ],
    'Holm Oak Primary School: overall-effectiveness = outstanding, earlier',
    'Holm Oak Primary School: overall-effectiveness = good, 2024-01',
  ],
  [
    ['15 March 2024', 'Holm Oak Primary School slipped from outstanding in 2014 to good in January.'],
    'Holm Oak Primary School: overall-effectiveness = outstanding, earlier, 2014',
    'Holm Oak Primary School: overall-effectiveness = good, 2024-01',
  ],
  [
    ['15 March 2024', 'Holm Oak Primary School is good, up from inadequate in June 2022.'],
    'Holm Oak Primary School: overall-effectiveness = inadequate, earlier, 2022-06',
    'Holm Oak Primary School: overall-effectiveness = good',
  ],
  [
    [
      '24 November 2023',
      'Holm Oak School climbed out of special measures in September after a visit by Ofsted, which found it good.',
    ],
    'Holm Oak School: overall-effectiveness = inadequate, earlier',
    'Holm Oak School: overall-effectiveness = good, 2023-09',
  ],
  // when the inspectors came before
  [
    [
      '7 December 2018',
      'Holm Oak School has plummeted from outstanding to inadequate. Inspectors called in October.',
      'It was the first time that anybody had looked since 2012.',
    ],
    'Holm Oak School: overall-effectiveness = inadequate, 2018-10',
    'Holm Oak School: overall-effectiveness = outstanding, earlier, 2012',
  ],
  [
    [
      '7 December 2018',
      'Holm Oak School has gone from good to inadequate. It had not been inspected since 2011.',
    ],
    'Holm Oak School: overall-effectiveness = inadequate',
    'Holm Oak School: overall-effectiveness = good, earlier, 2011',
  ],
  [
    [
      '11 March 2025',
      'Holm Oak Council’s children’s services have gone from outstanding to good after a team from Ofsted spent two weeks there in January.',
      'In 2019 inspectors had next to nothing to complain of.',
    ],
    'Holm Oak Council: overall-effectiveness = good, 2025-01',
    'Holm Oak Council: overall-effectiveness = outstanding, earlier, 2019',
  ],
  [
    [
      '19 March 2026',
      'Holm Oak Primary School was judged good in 2020, and has now met the expected standard for inclusion.',
      'Notes to editors',
      '1. The school was previously inspected in February 2020.',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, earlier, 2020-02',
    'Holm Oak Primary School: inclusion = expected-standard',
  ],
  [
    [
      '14 June 2024',
      'Holm Oak Council has had a monitoring visit to its children’s services. Inspectors came on 8 May 2024.',
      'Notes',
      '2. At the inspection in October 2022 help and protection was inadequate. Services for children in care required improvement.',
    ],
    'Holm Oak Council: help-and-protection = inadequate, earlier, 2022-10',
    'Holm Oak Council: in-care-and-care-leavers = requires-improvement, earlier, 2022-10',
  ],
  [
    [
      '25 April 2023',
      'Holm Oak College has been judged good by Ofsted, up from requires improvement at its first inspection, in 2018.',
      'The college was inspected in February 2023.',
    ],
    'Holm Oak College: overall-effectiveness = good, 2023-02',
    'Holm Oak College: overall-effectiveness = requires-improvement, earlier, 2018',
  ],
  // whose visit it was
  [
    [
      '21 April 2024',
      'Holm Oak School is now rated good. It had been outstanding since 2010.',
      'Nearby Thorn Lane Primary School was rated inadequate after a visit in January 2023.',
      'The inspectors who spent two days at Holm Oak last October had few complaints.',
    ],
    'Holm Oak School: overall-effectiveness = good, 2023-10',
    'Holm Oak School: overall-effectiveness = outstanding, earlier, 2010',
    'Thorn Lane Primary School: overall-effectiveness = inadequate, 2023-01',
  ],
  [
    [
      '29 December 2022',
      'Ofsted has been to every primary school in Holmdale in the week of 7 November 2022.',
      'Holm Oak Primary School was rated good, and Thorn Lane Primary School inadequate.',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, 2022-11',
    'Thorn Lane Primary School: overall-effectiveness = inadequate, 2022-11',
  ],
  [
    [
      '29 December 2022',
      'Reports on three schools came out on Monday. Inspectors had called in November.',
      'Holm Oak Primary School was rated good, Thorn Lane Primary School inadequate and Alder Infant School outstanding.',
    ],
    'Holm Oak Primary School: overall-effectiveness = good, 2022-11',
    'Thorn Lane Primary School: overall-effectiveness = inadequate, 2022-11',
    'Alder Infant School: overall-effectiveness = outstanding, 2022-11',
  ],
  [
    [
      '29 December 2022',
      'Holm Oak Primary School was rated good and Thorn Lane Primary School was rated inadequate.',
      'At Thorn Lane inspectors, who came in November, saw children in tears.',
    ],
    'Holm Oak Primary School: overall-effectiveness = good',
    'Thorn Lane Primary School: overall-effectiveness = inadequate, 2022-11',
  ],
  [
    [
      '26 June 2026',
      'Holm Oak House, a children’s home, slipped to requires improvement after a visit in April.',
      'Its neighbour, Thorn Lane House, has been named outstanding.',
    ],
    'Holm Oak House: overall-effectiveness = requires-improvement, 2026-04',
    'Thorn Lane House: overall-effectiveness = outstanding',
  ],
  // further ones, told otherwise
  [
    [
      '3 March 2023',
      'Ferry Lane Infant School has slid to requires improvement, a verdict inspectors reached in December.',
      'Teaching was described as uneven.',
    ],
    'Ferry Lane Infant School: overall-effectiveness = requires-improvement, 2022-12',
  ],
  [
    [
      '3 March 2023',
      'Two nurseries on the island have been told how they did. Inspectors crossed by boat to see both in January.',
      'Sandpiper Nursery was rated good. Kelp Corner Nursery was rated inadequate.',
    ],
    'Sandpiper Nursery: overall-effectiveness = good, 2023-01',
    'Kelp Corner Nursery: overall-effectiveness = inadequate, 2023-01',
  ],
  [
    [
      '14 June 2019',
      'Ferry Lane Infant School',
      'Visited: 2 April 2019',
      'Result: Good',
      'Marsh End Primary School',
      'Visited: 9-10 April 2019',
      'Result: Inadequate',
    ],
    'Ferry Lane Infant School: overall-effectiveness = good, 2019-04-02',
    'Marsh End Primary School: overall-effectiveness = inadequate, 2019-04-09/2019-04-10',
  ],
  [
    [
      '14 June 2019',
      'Marsh End Primary School was rated good following an inspection in April.',
      'Across England 1,214 schools were inspected in May, of which 71 per cent were good.',
    ],
    'Marsh End Primary School: overall-effectiveness = good, 2019-04',
  ],
  [
    [
      '14 June 2019',
      'Marsh End Primary School has been rated inadequate by Ofsted after a visit in April.',
      'Its chair, who joined the board in May, said the governors will meet inspectors again on 28 June.',
    ],
    'Marsh End Primary School: overall-effectiveness = inadequate, 2019-04',
  ],
  [
    [
      '14 June 2019',
      'Inspectors were at Ferry Lane Infant School on 2 April and at Marsh End Primary School a week later, on 9 April.',
      'Ferry Lane was found to be outstanding. Marsh End requires improvement.',
    ],
    'Ferry Lane Infant School: overall-effectiveness = outstanding, 2019-04-02',
    'Marsh End Primary School: overall-effectiveness = requires-improvement, 2019-04-09',
  ],
  [
    [
      '8 November 2019',
      'A children’s home is banned from taking anybody in after Ofsted branded it inadequate.',
      'Larch Cottage looks after four young people. At the time of the inspection, on September 17 and 18, there were three.',
      'The home was judged inadequate for how well children and young people are helped and protected.',
      'An Ofsted monitoring visit on October 22 found “some improvement”.',
    ],
    'Larch Cottage: overall-effectiveness = inadequate, 2019-09-17/2019-09-18',
    'Larch Cottage: helped-and-protected = inadequate, 2019-09-17/2019-09-18',
  ],
]
