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
      'Three primary schools in the county were given a full inspection by Ofsted in April.',
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
      'Ashcombe Primary School has been rated good by Ofsted, which visited it in May. It had been inadequate since November 2019.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good, 2024-05',
    'Ashcombe Primary School: overall-effectiveness = inadequate, earlier, 2019-11',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School was visited in May and has moved up from good, which it had been since July 2019, to outstanding.',
    ],
    'Ashcombe Primary School: overall-effectiveness = outstanding, 2024-05',
    'Ashcombe Primary School: overall-effectiveness = good, earlier, 2019-07',
  ],
  [
    [
      '19 June 2024',
      'Ashcombe Primary School has been rated good by Ofsted.',
      'From 2010 until the autumn of 2023 the school was outstanding.',
    ],
    'Ashcombe Primary School: overall-effectiveness = good',
    'Ashcombe Primary School: overall-effectiveness = outstanding, earlier, 2010',
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
      'Ashcombe Primary School was rated outstanding in 2009, and not looked at again till February.',
      'It now requires improvement, Ofsted says.',
    ],
    'Ashcombe Primary School: overall-effectiveness = requires-improvement, 2023-02',
    'Ashcombe Primary School: overall-effectiveness = outstanding, earlier, 2009',
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
      'Ofsted visited Ashcombe High, in Station Road, on March 14 and 15, and its report was made public on Friday.',
      'Ashcombe High School now requires improvement.',
    ],
    'Ashcombe High School: overall-effectiveness = requires-improvement, 2023-03-14/2023-03-15',
  ],
  [
    [
      '10 May 2023',
      'A school that was rated good five years ago now requires improvement. Ofsted visited Ashcombe High School on March 14 and 15.',
      'Her predecessor led the school when it was last inspected, in February 2018.',
    ],
    'Ashcombe High School: overall-effectiveness = requires-improvement, 2023-03-14/2023-03-15',
    'Ashcombe High School: overall-effectiveness = good, earlier, 2018-02',
  ],
  [
    [
      '10 May 2023',
      'Ashcombe High School has been rated good by Ofsted.',
      'The inspectors who spent two days in the village last October had few complaints.',
    ],
    'Ashcombe High School: overall-effectiveness = good, 2022-10',
  ],
  [
    [
      '15 March 2018',
      'Ashcombe Hall School fell from good to inadequate following a visit by four inspectors in November.',
      'They gave it the bottom grade for leadership and management.',
    ],
    'Ashcombe Hall School: overall-effectiveness = inadequate, 2017-11',
    'Ashcombe Hall School: leadership-and-management = inadequate, 2017-11',
    'Ashcombe Hall School: overall-effectiveness = good, earlier',
  ],
  [
    [
      '18 March 2011',
      'You say that Ashcombe College was found inadequate by Ofsted, and so it was, in October 2009. Inspectors came back last month and found it satisfactory.',
    ],
    'Ashcombe College: overall-effectiveness = satisfactory, 2011-02',
    'Ashcombe College: overall-effectiveness = inadequate, earlier, 2009-10',
  ],
  [
    [
      '18 March 2011',
      'Ashcombe College was good once, and that was in 2004. Inspectors came back last month and found it satisfactory.',
    ],
    'Ashcombe College: overall-effectiveness = satisfactory, 2011-02',
    'Ashcombe College: overall-effectiveness = good, earlier, 2004',
  ],
  [
    ['25 April 2023', 'Inadequate in May last year, Ashcombe Pre-School got its good back in January.'],
    'Ashcombe Pre-School: overall-effectiveness = good, 2023-01',
    'Ashcombe Pre-School: overall-effectiveness = inadequate, earlier, 2022-05',
  ],
  [
    [
      '12 February 2010',
      'Sir: Your editorial ("Why I believe in inspection", January 22) made me laugh. We were inspected in November and are satisfactory.',
      'The writer is headteacher of Ashcombe Primary School, which Ofsted rated satisfactory.',
    ],
    'Ashcombe Primary School: overall-effectiveness = satisfactory, 2009-11',
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
