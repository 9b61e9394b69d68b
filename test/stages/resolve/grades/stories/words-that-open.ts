import type { Story } from './story.ts'

const DAY = '12 July 2019'

/** Stories with words of English where names could stand, and names that are such words; all invented. */
export const openingWordStories: readonly Story[] = [
  [
    [
      DAY,
      'Children’s services in Marrowdale have been rated inadequate by Ofsted.',
      'Thresholds were “poorly understood”, inspectors found. The council was judged good for adoption.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: adoption-performance = good',
  ],
  [
    [
      DAY,
      'Report to the scrutiny committee of Marrowdale Council',
      '2. Background',
      '2.1 Ofsted inspected children’s services in May 2019. The overall effectiveness of services was judged to be good.',
      '2.2 The impact of leaders was outstanding.',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2019-05',
    'Marrowdale Council: impact-of-leaders = outstanding, 2019-05',
  ],
  [
    [
      DAY,
      'Ofsted has published reports on two adoption agencies.',
      'Homeward, which works from a back room in Orme, was judged good.',
      'Lighthouse was found to be outstanding. At Lighthouse nobody waits.',
    ],
    'Homeward: overall-effectiveness = good',
    'Lighthouse: overall-effectiveness = outstanding',
  ],
  [
    [
      DAY,
      'A children’s home near Orme has been told to take nobody in.',
      'Fern House, in Mill Lane, Orme Magna, was rated inadequate by Ofsted. In June 2018 it was found to be good.',
    ],
    'Fern House: overall-effectiveness = inadequate',
    'Fern House: overall-effectiveness = good, earlier, 2018-06',
  ],
  [
    [
      DAY,
      'Schools in Orme and their Ofsted grades',
      'Alder Academy',
      'Rated: Good',
      'The academy was judged to be inadequate in 2014.',
      'Birch High',
      'Rated: Outstanding',
    ],
    'Alder Academy: overall-effectiveness = good',
    'Alder Academy: overall-effectiveness = inadequate, earlier, 2014',
    'Birch High: overall-effectiveness = outstanding',
  ],
  [
    [
      DAY,
      'A nursery has reopened a week after Ofsted judged it to be inadequate.',
      'Fern Woods in Orme, part of the 14-strong Fern Childcare group, was shut in May.',
      'The nursery was judged good in 2016.',
    ],
    'Fern Woods: overall-effectiveness = inadequate',
    'Fern Woods: overall-effectiveness = good, earlier, 2016',
  ],
]

/** Stories of a council whose homes are named without a noun. */
export const barelyNamedHomeStories: readonly Story[] = [
  [
    [
      DAY,
      'A children’s home run by Marrowdale Council has been given the best report. It is one of the council’s three homes.',
      'Number Six, in a quiet street, was rated outstanding by Ofsted. It was also outstanding for how well children are helped and protected.',
      'There was less cheer at Alder Lodge, a home for boys, which slipped from good to requires improvement.',
      'Marrowdale Council’s own services for children were rated good in 2018.',
    ],
    'Number Six: overall-effectiveness = outstanding',
    'Number Six: helped-and-protected = outstanding',
    'Alder Lodge: overall-effectiveness = good, earlier',
    'Alder Lodge: overall-effectiveness = requires-improvement',
    'Marrowdale Council: overall-effectiveness = good, 2018',
  ],
]

/** Stories of an inspection that look back at the annual ratings of 2008 to 2011. */
export const annualRatingStories: readonly Story[] = [
  [
    [
      '17 September 2010',
      'Ofsted inspected safeguarding in Marrowdale in July 2010.',
      'The overall effectiveness of safeguarding is adequate, and capacity for improvement is good.',
      'In the annual ratings of December 2009 Marrowdale was one of those performing adequately.',
    ],
    'Marrowdale: safeguarding-overall = adequate, 2010-07',
    'Marrowdale: capacity-to-improve = good, 2010-07',
    'Marrowdale: overall-effectiveness = performs-adequately, earlier, 2009-12',
  ],
  [
    [
      '8 December 2010',
      'Marrowdale Council performs well, Ofsted says in its annual rating of children’s services.',
      'Its safeguarding was rated adequate.',
    ],
    'Marrowdale Council: overall-effectiveness = performs-well',
    'Marrowdale Council: safeguarding-overall = adequate, earlier',
  ],
]

/** Stories of settings that are called by words of English, and lists of what are no settings. */
export const calledByWordStories: readonly Story[] = [
  [
    [
      DAY,
      'Ofsted has published reports on nurseries in Orme.',
      'Stepping Stones Nursery was rated good.',
      'Ladybirds, rated good in 2015, requires improvement.',
      'Willow requires improvement.',
      'Acorns received an outstanding rating.',
    ],
    'Stepping Stones Nursery: overall-effectiveness = good',
    'Ladybirds: overall-effectiveness = good, earlier, 2015',
    'Ladybirds: overall-effectiveness = requires-improvement',
    'Willow: overall-effectiveness = requires-improvement',
    'Acorns: overall-effectiveness = outstanding',
  ],
  [
    [
      DAY,
      'Ofsted went to Alder School, which was rated good.',
      'The schools’ quiz had three rounds.',
      'Good: Maths, English and History',
      'Requires improvement: French, Music and Art',
    ],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      DAY,
      'Ofsted has graded councils on their services for children. How six councils did:',
      'Outstanding: Bath and North East Somerset, Larchester and Kent',
      'Inadequate: Hammersmith and Fulham, Orme Vale',
    ],
    'Bath and North East Somerset: overall-effectiveness = outstanding',
    'Larchester: overall-effectiveness = outstanding',
    'Kent: overall-effectiveness = outstanding',
    'Hammersmith and Fulham: overall-effectiveness = inadequate',
    'Orme Vale: overall-effectiveness = inadequate',
  ],
  [
    [
      DAY,
      'Ofsted has inspected two fostering agencies in Orme.',
      'Pathway was found to be outstanding by inspectors. Capstone requires improvement.',
    ],
    'Capstone: overall-effectiveness = requires-improvement',
    'Pathway: overall-effectiveness = outstanding',
  ],
  [
    [
      DAY,
      'Ofsted has inspected children’s homes in Orme.',
      'Sanctuary dropped to inadequate. Rainbow scored good in all areas.',
    ],
    'Rainbow: overall-effectiveness = good',
    'Sanctuary: overall-effectiveness = inadequate',
  ],
  [
    [
      DAY,
      'Children’s services in Marrowdale have been rated inadequate by Ofsted.',
      'Thresholds, in particular, were judged inadequate. Staffing, where turnover was high, was judged inadequate.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
  ],
  [
    [
      DAY,
      'How Ofsted sees the schools of Orme',
      'Ofsted has graded every primary in Orme. This is how they fared.',
      'Some had a better year than others.',
      'Outstanding: Marlfield, Thornton and Hillside',
      'Good: Birchley, Parkside and Elmsworth',
      'Requires improvement: Alder Vale, Wenby',
      'Inadequate: Fern Park, Larch Vale',
    ],
    'Alder Vale: overall-effectiveness = requires-improvement',
    'Birchley: overall-effectiveness = good',
    'Elmsworth: overall-effectiveness = good',
    'Fern Park: overall-effectiveness = inadequate',
    'Hillside: overall-effectiveness = outstanding',
    'Larch Vale: overall-effectiveness = inadequate',
    'Marlfield: overall-effectiveness = outstanding',
    'Parkside: overall-effectiveness = good',
    'Thornton: overall-effectiveness = outstanding',
    'Wenby: overall-effectiveness = requires-improvement',
  ],
  [
    [
      DAY,
      'Ofsted has graded the nurseries of Orme.',
      'Outstanding: Acorns, Ladybirds and Little Stars',
      'Good: Daisies, Sunbeams and Bright Sparks',
    ],
    'Acorns: overall-effectiveness = outstanding',
    'Bright Sparks: overall-effectiveness = good',
    'Daisies: overall-effectiveness = good',
    'Ladybirds: overall-effectiveness = outstanding',
    'Little Stars: overall-effectiveness = outstanding',
    'Sunbeams: overall-effectiveness = good',
  ],
  [
    [
      DAY,
      'Schools in Orme and the subjects they teach, by Ofsted’s grades',
      'Outstanding: Maths, Music and Drama',
      'Good: Reading, Singing and History',
    ],
  ],
  [
    [
      DAY,
      'Ofsted has inspected nurseries in Larchester.',
      'Bright Sparks, at 12 High Street, Rushcombe, was judged outstanding. Little Stars Nursery, Mill Lane, Tarnside, was rated good.',
    ],
    'Bright Sparks: overall-effectiveness = outstanding',
    'Little Stars Nursery: overall-effectiveness = good',
  ],
  [
    [
      DAY,
      'Ofsted has inspected firms that train apprentices.',
      'Larch Vale NHS Foundation Trust was rated outstanding by the inspectors who came.',
      'Orme College was judged good for its apprenticeships.',
    ],
    'Larch Vale NHS Foundation Trust: overall-effectiveness = outstanding',
    'Orme College: apprenticeships = good',
  ],
]
