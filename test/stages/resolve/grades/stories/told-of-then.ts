import type { Story } from './story.ts'

const NEWS = 'Marlow County Council was rated good by Ofsted.'

/** Stories that look back on an inspection and go on about it; all invented. */
export const toldOfThenStories: readonly Story[] = [
  [
    [
      'Council praised',
      '10 June 2016',
      NEWS,
      'How different from May 2011. When Ofsted came to Marlow that spring, it found safeguarding services adequate.',
    ],
    'Marlow County Council: overall-effectiveness = good',
    'Marlow County Council: safeguarding-overall = adequate, earlier, 2011-05',
  ],
  [
    [
      'Council praised',
      '10 June 2016',
      NEWS,
      'Ofsted last looked at the county in November 2010, under other rules. Safeguarding services were then deemed inadequate.',
    ],
    'Marlow County Council: overall-effectiveness = good',
    'Marlow County Council: safeguarding-overall = inadequate, earlier, 2010-11',
  ],
  [
    [
      'Council praised',
      '10 June 2016',
      NEWS,
      'An inspection of safeguarding and looked after children services in October 2010 found safeguarding in Marlow to be inadequate; services for looked after children were adequate.',
    ],
    'Marlow County Council: overall-effectiveness = good',
    'Marlow County Council: safeguarding-overall = inadequate, earlier, 2010-10',
    'Marlow County Council: looked-after-overall = adequate, earlier, 2010-10',
  ],
  [
    [
      'Council praised',
      '10 June 2024',
      NEWS,
      'It was found to require improvement at its last full inspection, in November 2021, when its work with children in care was judged inadequate.',
    ],
    'Marlow County Council: overall-effectiveness = good',
    'Marlow County Council: overall-effectiveness = requires-improvement, earlier, 2021-11',
    'Marlow County Council: in-care-and-care-leavers = inadequate, earlier, 2021-11',
  ],
  [
    [
      'Council praised',
      '10 June 2024',
      NEWS,
      'For a county that was rated inadequate by Ofsted in 2015, that is a journey. Its leaders were judged outstanding.',
    ],
    'Marlow County Council: overall-effectiveness = good',
    'Marlow County Council: overall-effectiveness = inadequate, earlier, 2015',
    'Marlow County Council: impact-of-leaders = outstanding',
  ],
  [
    [
      'Council praised',
      '10 June 2024',
      NEWS,
      'How different from May 2011, when the new road opened. Today its leaders are rated outstanding.',
    ],
    'Marlow County Council: overall-effectiveness = good',
    'Marlow County Council: impact-of-leaders = outstanding',
  ],
  [
    [
      'Council praised',
      '10 June 2024',
      'Marlow County Council was rated outstanding by Ofsted.',
      'It was judged to be good at the last two inspections, in 2016 and in January 2020.',
    ],
    'Marlow County Council: overall-effectiveness = outstanding',
    'Marlow County Council: overall-effectiveness = good, earlier, 2016',
    'Marlow County Council: overall-effectiveness = good, earlier, 2020-01',
  ],
  [
    [
      'Council praised',
      '10 June 2024',
      'Marlow County Council was rated outstanding by Ofsted.',
      'It was rated good in August 2018 and opened a library in June 2021.',
    ],
    'Marlow County Council: overall-effectiveness = outstanding',
    'Marlow County Council: overall-effectiveness = good, earlier, 2018-08',
  ],
  [
    [
      'Council news',
      '15 April 2019',
      'Rated good in November 2015, Marlow County Council has been found inadequate by Ofsted following an inspection in January.',
    ],
    'Marlow County Council: overall-effectiveness = good, earlier, 2015-11',
    'Marlow County Council: overall-effectiveness = inadequate, 2019-01',
  ],
  [
    [
      'Council news',
      '15 April 2019',
      'Rated good by Ofsted in November 2015, Marlow County Council was found inadequate after an inspection in January.',
    ],
    'Marlow County Council: overall-effectiveness = good, earlier, 2015-11',
    'Marlow County Council: overall-effectiveness = inadequate',
  ],
]
