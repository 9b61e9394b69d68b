import type { Story } from './story.ts'

/** Stories whose visits are of all at once, or told by since and until when a grade stood; all invented. */
export const dateOfVisitStories: readonly Story[] = [
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted. Birkdale Junior School was rated inadequate.',
      'Both were inspected in May.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-05',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-05',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted. Birkdale Junior School was rated inadequate.',
      'The two were visited within days of each other in May.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-05',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-05',
  ],
  [
    [
      '19 June 2024',
      'Inspectors called at two of the nine schools in the chain in the week of 13 May 2024.',
      'Ashcombe Primary School was rated good. Birkdale Junior School was rated inadequate.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-05',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-05',
  ],
  [
    [
      '19 June 2024',
      'Three primary schools in the county were given a graded inspection by Ofsted in April.',
      'Ashcombe Primary School was rated good by Ofsted. Birkdale Junior School was rated inadequate. Coldharbour Infant School is rated outstanding.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-04',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-04',
    'Coldharbour Infant School: overall-effectiveness = outstanding, 2024-04',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School was rated good by Ofsted. Birkdale Junior School was rated inadequate. Coldharbour Infant School is rated outstanding.',
      'All three inspections took place in April.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-04',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-04',
    'Coldharbour Infant School: overall-effectiveness = outstanding, 2024-04',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School was rated good by Ofsted. Birkdale Junior School was rated inadequate. Coldharbour Infant School is rated outstanding.',
      'Each was seen by Ofsted in the last week of April.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-04',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-04',
    'Coldharbour Infant School: overall-effectiveness = outstanding, 2024-04',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted. Birkdale Junior School was rated inadequate.',
      'Both are to be inspected again in May 2025.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good',
    'Birkdale Junior School: overall-effectiveness = inadequate',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted. Birkdale Junior School was rated inadequate.',
      'Both had been inspected in 2018.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good',
    'Birkdale Junior School: overall-effectiveness = inadequate',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School, inspected in March, has been rated good by Ofsted. Birkdale Junior School, inspected in May, was rated inadequate.',
      'Both heads were told in June.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-03',
    'Birkdale Junior School: overall-effectiveness = inadequate, 2024-05',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted, which visited it in May. It had stood at inadequate since March 2018.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-05',
    'Ashcombe Primary School: overall-effectiveness = inadequate, earlier, 2018-03',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School was visited in May and has moved up from good, which it had been since May 2020, to outstanding.',
    ],
    'Ashcombe Primary School: overall-effectiveness = outstanding, 2024-05',
    'Ashcombe Primary School: overall-effectiveness = good, earlier, 2020-05',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted.',
      'From 2007 until the spring of 2022 it was outstanding.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good',
    'Ashcombe Primary School: overall-effectiveness = outstanding, earlier, 2007',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted.',
      'Between 2011 and last year it was outstanding.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good',
    'Ashcombe Primary School: overall-effectiveness = outstanding, earlier, 2011',
  ],
  [
    [
      '19 May 2023',
      'Ashcombe Primary School was found good in 2013, and not seen again till February.',
      'It now requires improvement, Ofsted says.',
    ],
    'Ashcombe Primary School: overall-effectiveness = requires-improvement, 2023-02',
    'Ashcombe Primary School: overall-effectiveness = good, earlier, 2013',
  ],
  [
    [
      '19 May 2023',
      'Ashcombe Primary School now requires improvement, Ofsted says. Nobody from the inspectorate had set foot in it until February.',
    ],
    'Ashcombe Primary School: overall-effectiveness = requires-improvement, 2023-02',
  ],
  [
    [
      '19 May 2023',
      'Ashcombe Primary School now requires improvement, Ofsted says. Inspectors did not get there until March 14.',
    ],
    'Ashcombe Primary School: overall-effectiveness = requires-improvement, 2023-03-14',
  ],
  [
    [
      '10 May 2023',
      'Ofsted visited Ashcombe High, by the quay, on March 28 and 29, and what it wrote came out on Friday.',
      'Ashcombe High School now requires improvement.',
    ],
    'Ashcombe High School: overall-effectiveness = requires-improvement, 2023-03-28/2023-03-29',
  ],
  [
    [
      '10 May 2023',
      'A secondary that six years ago was rated good now requires improvement. Ofsted visited Ashcombe High School on March 28 and 29.',
      'Another head was in charge when it was last seen, in June 2017.',
    ],
    'Ashcombe High School: overall-effectiveness = requires-improvement, 2023-03-28/2023-03-29',
    'Ashcombe High School: overall-effectiveness = good, earlier, 2017-06',
  ],
  [
    [
      '10 May 2023',
      'Ashcombe High School has been rated good by Ofsted.',
      'The inspectors who spent a day and a half there last November found little amiss.',
    ],
    'Ashcombe High School: overall-effectiveness = good, 2022-11',
  ],
  [
    [
      '15 March 2018',
      'Ashcombe Hall School dropped from good to inadequate following a visit by a team of three in October.',
      'They gave it the lowest mark for leadership and management.',
    ],
    'Ashcombe Hall School: overall-effectiveness = inadequate, 2017-10',
    'Ashcombe Hall School: leadership-and-management = inadequate, 2017-10',
    'Ashcombe Hall School: overall-effectiveness = good, earlier',
  ],
  [
    [
      '9 June 2010',
      'Some recall that Ashcombe College was judged inadequate by Ofsted, as indeed it was, in March 2008. Inspectors looked in again last month and called it good.',
    ],
    'Ashcombe College: overall-effectiveness = good, 2010-05',
    'Ashcombe College: overall-effectiveness = inadequate, earlier, 2008-03',
  ],
  [
    [
      '9 June 2010',
      'Ashcombe College was good once, and that was in 2004. Inspectors looked in again last month and called it satisfactory.',
    ],
    'Ashcombe College: overall-effectiveness = satisfactory, 2010-05',
    'Ashcombe College: overall-effectiveness = good, earlier, 2004',
  ],
  [
    ['25 April 2023', 'Inadequate in July last year, Ashcombe Pre-School won its good back in March.'],
    'Ashcombe Pre-School: overall-effectiveness = good, 2023-03',
    'Ashcombe Pre-School: overall-effectiveness = inadequate, earlier, 2022-07',
  ],
  [
    [
      '12 February 2010',
      'Sir: Your leader ("In praise of the clipboard", January 8) made me laugh. We were inspected in October and are satisfactory.',
      'The writer is headteacher of Ashcombe Primary School, which Ofsted rated satisfactory.',
    ],
    'Ashcombe Primary School: overall-effectiveness = satisfactory, 2009-10',
  ],
  [
    [
      '3 July 2024',
      "Ofsted inspectors went into four of the borough's nurseries in the same fortnight of May.",
      'Bramble Nursery was judged outstanding. Thistle Nursery was rated good. Fern Nursery was rated inadequate.',
    ],
    'Bramble Nursery: overall-effectiveness = outstanding, 2024-05',
    'Thistle Nursery: overall-effectiveness = good, 2024-05',
    'Fern Nursery: overall-effectiveness = inadequate, 2024-05',
  ],
  [
    [
      '3 July 2024',
      'Bramble Nursery was judged outstanding by Ofsted. Thistle Nursery was rated inadequate.',
      'Both settings had their inspections in the week beginning 20 May 2024.',
    ],
    'Bramble Nursery: overall-effectiveness = outstanding, 2024-05',
    'Thistle Nursery: overall-effectiveness = inadequate, 2024-05',
  ],
  [
    ['3 July 2024', 'Bramble Nursery is good again, says Ofsted. It was outstanding from 2013 until 2019.'],
    'Bramble Nursery: overall-effectiveness = good',
    'Bramble Nursery: overall-effectiveness = outstanding, earlier, 2013',
  ],
  [
    ['3 July 2024', "Bramble Nursery has been rated good by Ofsted. Inspectors didn't turn up till April."],
    'Bramble Nursery: overall-effectiveness = good, 2024-04',
  ],
  [
    [
      '3 July 2024',
      'Bramble Nursery was rated good by Ofsted in May. It was inadequate before that, and that was in 2022.',
    ],
    'Bramble Nursery: overall-effectiveness = good, 2024-05',
    'Bramble Nursery: overall-effectiveness = inadequate, earlier, 2022',
  ],
  [
    [
      '3 July 2024',
      'Bramble Nursery was judged outstanding by Ofsted. Thistle Nursery was rated inadequate.',
      'Neither was seen by inspectors until May.',
    ],
    'Bramble Nursery: overall-effectiveness = outstanding, 2024-05',
    'Thistle Nursery: overall-effectiveness = inadequate, 2024-05',
  ],
]
