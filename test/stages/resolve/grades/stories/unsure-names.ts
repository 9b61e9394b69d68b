import type { Story } from './story.ts'

/** Stories whose names only what is said around them makes names of providers, or of none; all invented. */
export const unsureNameStories: readonly Story[] = [
  [
    [
      '24 May 2022',
      'Children’s services in Marrowdale are inadequate, says Ofsted. Of the other councils Fenmoor was upgraded to outstanding in March and West Orme, inadequate since 2019, has a new director.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Fenmoor: overall-effectiveness = outstanding, 2022-03',
    'West Orme: overall-effectiveness = inadequate, 2019',
  ],
  [
    [
      '2 June 2017',
      'Withern City Council’s children’s services are inadequate, Ofsted says.',
      'Dame Ottilie Gray, who brought Marlford from inadequate to good between 2012 and 2015, will advise the council.',
    ],
    'Withern City Council: overall-effectiveness = inadequate',
    'Marlford: overall-effectiveness = inadequate, earlier',
    'Marlford: overall-effectiveness = good, earlier, 2012/2015',
  ],
  [
    [
      'There was cake at a nursery in Saltwell on Friday after Ofsted said that it was outstanding.',
      'Acorn Corner, in Albert Terrace, has had its ups and downs. It was good in 2015, then inadequate in February 2022.',
      'The nursery’s owner, Jo Ng, said: “I only unlock in the morning.”',
    ],
    'Acorn Corner: overall-effectiveness = outstanding',
    'Acorn Corner: overall-effectiveness = good, earlier, 2015',
    'Acorn Corner: overall-effectiveness = inadequate, earlier, 2022-02',
  ],
  [
    [
      '12 March 2018',
      'Two training providers have been inspected by Ofsted. Brightwell Care Training was rated good.',
      'Also given the bottom grade was Orme Hair & Nails, previously ‘good’. Its outcomes for learners were a grade four.',
    ],
    'Brightwell Care Training: overall-effectiveness = good',
    'Orme Hair & Nails: overall-effectiveness = inadequate',
    'Orme Hair & Nails: overall-effectiveness = good, earlier',
    'Orme Hair & Nails: pupils-outcomes = inadequate',
  ],
  [
    [
      '12 March 2018',
      'Loddon Adult Learning, the education arm of Tarnshire Council, improved from good to outstanding, Ofsted says.',
    ],
    'Loddon Adult Learning: overall-effectiveness = good, earlier',
    'Loddon Adult Learning: overall-effectiveness = outstanding',
  ],
  [
    [
      '9 July 2026',
      'Children’s services in Marrowdale have had a visit from Ofsted. Inspectors, who were at County House from May 18 to May 22, liked what they saw.',
      'Leaders’ impact on social work was deemed good. The council’s homes were praised, and one home has a new roof.',
    ],
    'Marrowdale: impact-of-leaders = good, 2026-05-18/2026-05-22',
  ],
  [
    [
      '3 March 2018',
      'Two colleges have had their grades from Ofsted.',
      'GFE colleges',
      'Inspected',
      'Published',
      'Grade',
      'Previous grade',
      'Blackmoor College',
      '23/01/2018',
      '01/03/2018',
      '3',
      '4',
      'Independent learning providers',
      'Inspected',
      'Published',
      'Grade',
      'Previous grade',
      'Orme Training Ltd',
      '16/01/2018',
      '02/03/2018',
      '4',
      '2',
    ],
    'Blackmoor College: overall-effectiveness = requires-improvement, 2018-01-23',
    'Blackmoor College: overall-effectiveness = inadequate, earlier',
    'Orme Training Ltd: overall-effectiveness = inadequate, 2018-01-16',
    'Orme Training Ltd: overall-effectiveness = good, earlier',
  ],
  [
    [
      '2 February 2024',
      'Three schools are in the lowest category of all, Ofsted’s figures show. Here they are, with the date of their last inspection:',
      'Beacon Hill Academy, Stainby – inadequate, March 2023',
      'Sir Ralph Fenn School, Oakham – inadequate, November 2022',
      'Chantry High, Hembury – inadequate, June 2023',
    ],
    'Beacon Hill Academy: overall-effectiveness = inadequate, 2023-03',
    'Sir Ralph Fenn School: overall-effectiveness = inadequate, 2022-11',
    'Chantry High: overall-effectiveness = inadequate, 2023-06',
  ],
  [
    [
      '30 January 2026',
      'Wick Lane Academy has been rated good by Ofsted. Our friends at Fern Hill Juniors, who are not part of our trust, remain outstanding.',
    ],
    'Wick Lane Academy: overall-effectiveness = good',
    'Fern Hill Juniors: overall-effectiveness = outstanding',
  ],
  [
    [
      '30 January 2022',
      'Children’s services in Marrowdale were told they require improvement, two rungs short of the top but a step up from the inadequate verdict of 2018, Ofsted says.',
    ],
    'Marrowdale: overall-effectiveness = requires-improvement',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2018',
  ],
  [
    [
      '6 December 2018',
      'Wick Lane Academy was rated outstanding by Ofsted. She moved her twins from Trinity Junior School in Kelham, rated good.',
    ],
    'Wick Lane Academy: overall-effectiveness = outstanding',
    'Trinity Junior School: overall-effectiveness = good',
  ],
  [
    [
      '6 December 2023',
      'Iron Coaches Training Ltd was rated inadequate by Ofsted. Its learners moved to Trent Peak Training, an outstanding-rated provider in Derby.',
    ],
    'Iron Coaches Training Ltd: overall-effectiveness = inadequate',
    'Trent Peak Training: overall-effectiveness = outstanding',
  ],
  [
    [
      '6 December 2023',
      'Pentley College is good, Ofsted says. It had been inadequate in March 2019 and a grade three at a reinspection in 2020.',
    ],
    'Pentley College: overall-effectiveness = good',
    'Pentley College: overall-effectiveness = inadequate, earlier, 2019-03',
    'Pentley College: overall-effectiveness = requires-improvement, earlier, 2020',
  ],
  [
    [
      '14 June 2016',
      'Children’s services in Marrowdale are good, Ofsted says. Marrowdale’s local safeguarding children board meanwhile requires improvement. The experiences and progress of care leavers is good.',
    ],
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: local-safeguarding-children-board = requires-improvement',
    'Marrowdale: experiences-of-care-leavers = good',
  ],
  [
    [
      '14 June 2016',
      'Wick Lane Academy, which is not good, said Ofsted, has a new head. Fern Hill School was never rated inadequate.',
    ],
  ],
]
