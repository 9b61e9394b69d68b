import type { Story } from './story.ts'

const COUNCIL = 'Ofsted has reported on Orme County Council’s children’s services.'
const SCHOOL = 'Ofsted has reported on Alder Primary School.'

/** Stories that tell grades in the loose turns of long reads; all invented. */
export const looseTurnStories: readonly Story[] = [
  [
    [COUNCIL, 'The county became the first in its region to be graded outstanding overall.'],
    'Orme County Council: overall-effectiveness = outstanding',
  ],
  [
    [COUNCIL, 'Even the hard-pressed borough of Tarnhole, which has a new mayor, manages to be rated good.'],
    'borough of Tarnhole: overall-effectiveness = good',
  ],
  [[COUNCIL, 'The county’s leader, who once managed a band, wants to be rated good.']],
  [
    [COUNCIL, 'Adoption, the one area to have been judged good at the inspection, was not looked at.'],
    'Orme County Council: adoption-performance = good',
  ],
  [
    [COUNCIL, 'Its services were run by a commissioner for 14 months after being found inadequate in 2016.'],
    'Orme County Council: overall-effectiveness = inadequate, 2016',
  ],
  [
    [COUNCIL, 'On adoption, however, the county’s contribution was only inadequate.'],
    'Orme County Council: adoption-performance = inadequate',
  ],
  [[COUNCIL, 'The county’s lunches were only adequate.']],
  [
    [COUNCIL, 'The help and protection it offered was found to be good.'],
    'Orme County Council: help-and-protection = good',
  ],
  [
    [
      COUNCIL,
      'Safeguarding services were deemed inadequate, while those for looked-after children scraped through as adequate.',
    ],
    'Orme County Council: safeguarding-overall = inadequate',
    'Orme County Council: looked-after-overall = adequate',
  ],
  [
    [
      COUNCIL,
      'It gave the county a good both for its work with children who need help and protection and for what it does for those in its care.',
    ],
    'Orme County Council: help-and-protection = good',
    'Orme County Council: in-care = good',
  ],
  [
    [
      COUNCIL,
      'Orme was rated inadequate in September 2017, with leadership, management and governance also at the bottom of the scale.',
    ],
    'Orme County Council: overall-effectiveness = inadequate, 2017-09',
    'Orme County Council: leadership-management-governance = inadequate, 2017-09',
  ],
  [
    [COUNCIL, 'Children in care and care leavers fare a little better: requires improvement.'],
    'Orme County Council: in-care-and-care-leavers = requires-improvement',
  ],
  [
    [
      COUNCIL,
      'Two of its own children’s homes, Larch House and The Sands, were both rated good earlier this year.',
    ],
    'Larch House: overall-effectiveness = good',
    'The Sands: overall-effectiveness = good',
  ],
  [
    [COUNCIL, 'The children’s social care teams were rated good by Ofsted in 2023.'],
    'Orme County Council: overall-effectiveness = good, earlier, 2023',
  ],
  [
    [
      COUNCIL,
      'Children’s services there are good, and the way in which they are led, managed and governed is outstanding.',
    ],
    'Orme County Council: overall-effectiveness = good',
    'Orme County Council: impact-of-leaders = outstanding',
  ],
  [
    [
      COUNCIL,
      'Labour’s leader said that Tarnmoor, a few miles up the valley, was judged inadequate in 2017 and has been rated good since 2020.',
    ],
    'Tarnmoor: overall-effectiveness = inadequate, earlier, 2017',
    'Tarnmoor: overall-effectiveness = good, 2020',
  ],
  [
    [
      COUNCIL,
      'The neighbouring authority of Tarnhole, whose children’s services Ofsted rated inadequate in 2018, is in debt.',
    ],
    'Tarnhole: overall-effectiveness = inadequate, 2018',
  ],
  [
    [
      COUNCIL,
      'He praised neighbouring Tarn and Vale, rated outstanding in 2016 and good this spring, whose staff had helped.',
    ],
    'Tarn and Vale: overall-effectiveness = outstanding, earlier, 2016',
    'Tarn and Vale: overall-effectiveness = good',
  ],
  [
    [COUNCIL, 'Orme is rated good these days and deserves to be.'],
    'Orme County Council: overall-effectiveness = good',
  ],
  [
    [
      SCHOOL,
      'They found that the achievement of its 208 pupils is good, as are the quality of teaching and the leadership and management of the school.',
    ],
    'Alder Primary School: achievement-of-pupils = good',
    'Alder Primary School: quality-of-teaching = good',
    'Alder Primary School: leadership-and-management = good',
  ],
  [
    [
      COUNCIL,
      'Kayden’s mother had asked it for help. Kayden’s services, it was said, had been rated inadequate.',
      'They were judged inadequate by Ofsted in 2016, a year before Kayden died.',
    ],
    'Orme County Council: overall-effectiveness = inadequate, earlier, 2016',
  ],
  [
    [
      'There are six bedrooms at Applegill, and Ofsted’s inspector saw them all. The children’s home has a cat.',
      'Applegill, which is run by Orme Council, was judged good overall and outstanding for the effectiveness of its leaders and managers. How well the children are helped and protected was rated good.',
    ],
    'Applegill: overall-effectiveness = good',
    'Applegill: leaders-and-managers = outstanding',
    'Applegill: helped-and-protected = good',
  ],
]

/** Histories told below dates, or behind them; all invented. */
export const timelineStories: readonly Story[] = [
  [
    [
      'Orme Council’s children’s services: how they got here, by Ofsted’s reports',
      'The council’s services are good at last. It has been a long road.',
      'Here is how they got there.',
      'September 2014',
      'Orme is judged inadequate. Adoption performance is found to be good.',
      'February 2016',
      'Ministers send a commissioner.',
      'March 2018',
      'Inspectors find that it requires improvement to be good.',
      'June 2025',
      'Orme is rated good at last. The impact of leaders is also good.',
      'What happens next',
      'Ofsted will be back.',
    ],
    'Orme Council: overall-effectiveness = good, 2025-06',
    'Orme Council: overall-effectiveness = inadequate, earlier, 2014-09',
    'Orme Council: adoption-performance = good, earlier, 2014-09',
    'Orme Council: overall-effectiveness = requires-improvement, earlier, 2018-03',
    'Orme Council: impact-of-leaders = good, 2025-06',
  ],
  [
    [
      'How Orme Council’s services fared with Ofsted',
      'June 2014 Ofsted inspects Orme and finds its services inadequate.',
      'April 2016 A trust takes over.',
      'May 2017 A second inspection. The verdict: inadequate.',
      'September 2023 Inspectors rate it good.',
    ],
    'Orme Council: overall-effectiveness = inadequate, earlier, 2014-06',
    'Orme Council: overall-effectiveness = inadequate, earlier, 2017-05',
    'Orme Council: overall-effectiveness = good, 2023-09',
  ],
  [
    [
      'Dates for the diary of Orme Council',
      '4 May 2019',
      'Orme was rated good by Ofsted.',
      '12 June 2019',
      'Orme was rated good by Ofsted.',
    ],
    'Orme Council: overall-effectiveness = good',
  ],
  [
    [
      'Orme Council and Ofsted, again and again',
      'It has seen Orme Council three times.',
      'September 2014',
      'Orme is judged inadequate.',
      'March 2018',
      'Orme is rated good.',
      'Its head came from Birch Academy, which is rated good.',
      'June 2025',
      'Orme is rated outstanding.',
      'Hill Primary School, next door, was rated good by Ofsted too.',
    ],
    'Orme Council: overall-effectiveness = inadequate, earlier, 2014-09',
    'Orme Council: overall-effectiveness = good, earlier, 2018-03',
    'Birch Academy: overall-effectiveness = good',
    'Orme Council: overall-effectiveness = outstanding, 2025-06',
    'Hill Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Orme Council and Ofsted, backwards',
      'It has seen Orme Council three times.',
      'June 2025',
      'Orme is rated outstanding.',
      'March 2018',
      'Orme is rated good after a visit in January 2018.',
      'September 2014',
      'Orme is judged inadequate by it.',
    ],
    'Orme Council: overall-effectiveness = outstanding, 2025-06',
    'Orme Council: overall-effectiveness = good, earlier, 2018-01',
    'Orme Council: overall-effectiveness = inadequate, earlier, 2014-09',
  ],
  [
    [
      'Orme Council and Ofsted, this way and that',
      'It has seen Orme Council three times.',
      'March 2018',
      'Orme is rated good for adoption.',
      'June 2025',
      'Orme is rated outstanding.',
      'September 2014',
      'Orme is judged inadequate overall.',
    ],
    'Orme Council: adoption-performance = good',
    'Orme Council: overall-effectiveness = outstanding',
    'Orme Council: overall-effectiveness = inadequate',
  ],
  [
    [
      '12 May 2019',
      'Orme Council’s children’s services have been rated good.',
      'On Monday Ofsted published its report.',
      'Last year Jo Hill became director of children’s services.',
      'Last month Cllr Hill spoke of it.',
      'Yesterday Orme’s leader, Jo Hill, told MPs that the council was rated good for leadership.',
    ],
    'Orme Council: overall-effectiveness = good',
    'Orme Council: impact-of-leaders = good',
  ],
  [
    [
      'Ofsted’s reports of this spring',
      'January 2019',
      'Alder Primary School is good, Ofsted said.',
      'February 2019',
      'Beech Primary School was found inadequate by inspectors.',
      'March 2019',
      'Larch Primary School requires improvement, Ofsted said.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Beech Primary School: overall-effectiveness = inadequate',
    'Larch Primary School: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Alder and Ofsted',
      'Ofsted has this week rated Alder School good.',
      '2014',
      'Ofsted places Alder School in special measures.',
      '2016',
      'A new head comes.',
      '2019',
      'It becomes an academy.',
    ],
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = inadequate, earlier, 2014',
  ],
  [
    [
      'Orme Council and Ofsted, twice',
      '12 June 2025',
      'It has seen Orme Council twice.',
      'June 2021',
      'Orme is rated good for adoption.',
      'May 2019',
      'Orme is rated inadequate for its adoption.',
    ],
    'Orme Council: adoption-performance = good',
    'Orme Council: adoption-performance = inadequate',
  ],
  [
    [
      'Orme Council and Ofsted, and more',
      'It has seen Orme Council three times.',
      'June 2025',
      'Orme is rated outstanding.',
      'Its director smiles, and so does her deputy.',
      'March 2018',
      'Orme moves up from inadequate to requires improvement.',
      'September 2014',
      'Orme is judged inadequate.',
      'What Ofsted says',
      'Orme is rated good for adoption, it says.',
    ],
    'Orme Council: overall-effectiveness = outstanding, 2025-06',
    'Orme Council: overall-effectiveness = requires-improvement, earlier, 2018-03',
    'Orme Council: overall-effectiveness = inadequate, earlier, 2014-09',
    'Orme Council: adoption-performance = good, 2025-06',
  ],
  [
    [
      'Orme Council and Ofsted, at length',
      'It has seen Orme Council three times.',
      'June 2025',
      'Orme is rated outstanding.',
      'March 2018',
      'Inspectors came in January 2018. Orme is rated requires improvement.',
      'September 2014',
      'Orme is judged inadequate.',
      'The council is rated good for its adoption work.',
    ],
    'Orme Council: overall-effectiveness = outstanding, 2025-06',
    'Orme Council: overall-effectiveness = requires-improvement, earlier, 2018-01',
    'Orme Council: overall-effectiveness = inadequate, earlier, 2014-09',
    'Orme Council: adoption-performance = good, 2025-06',
  ],
]
