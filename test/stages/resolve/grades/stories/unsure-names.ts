import type { Story } from './story.ts'

/** Stories whose names only what is said around them makes names of providers, or of none; all invented. */
export const unsureNameStories: readonly Story[] = [
  [
    [
      '8 February 2023',
      'Councils have heard from Ofsted what it looks for. Marrowdale Council, good since its inspection of November 2019, has done away with its form.',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2019-11',
  ],
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
      '8 November 2011',
      'Children’s services in Marrowdale are poor, says Ofsted. An inspection of safeguarding in May found it to be inadequate overall.',
    ],
    'Marrowdale: overall-effectiveness = performs-poorly',
    'Marrowdale: safeguarding-overall = inadequate, earlier, 2011-05',
  ],
  [
    [
      'Residents in Applemoor can be proud, as the council’s services for children have been judged good by Ofsted in every area.',
      'Next door in Wallbourne, services dropped from good to requires improvement.',
    ],
    'Applemoor: overall-effectiveness = good',
    'Wallbourne: overall-effectiveness = good, earlier',
    'Wallbourne: overall-effectiveness = requires-improvement',
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
      '8 October 2016',
      'Ofsted has rated more councils’ children’s services. The best of them are Bexham and Vale of Oust, both of which were rated good in 2010.',
    ],
    'Bexham: overall-effectiveness = good, earlier, 2010',
    'Vale of Oust: overall-effectiveness = good, earlier, 2010',
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
      'Orme Hair & Nails',
      '16/01/2018',
      '02/03/2018',
      '4',
      '2',
    ],
    'Blackmoor College: overall-effectiveness = requires-improvement, 2018-01-23',
    'Blackmoor College: overall-effectiveness = inadequate, earlier',
    'Orme Hair & Nails: overall-effectiveness = inadequate, 2018-01-16',
    'Orme Hair & Nails: overall-effectiveness = good, earlier',
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
]
