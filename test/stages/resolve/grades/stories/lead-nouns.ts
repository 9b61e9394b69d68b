import type { Story } from './story.ts'

/** Stories that begin with a noun and a long modifier, or with a place; all invented. */
export const leadNounStories: readonly Story[] = [
  [
    [
      'A private school set in 40 acres of parkland has been branded inadequate by Ofsted.',
      'Birch Hall School, near Orme, takes boarders from the age of eight.',
    ],
    'Birch Hall School: overall-effectiveness = inadequate',
  ],
  [
    [
      'A primary where a boy of five was able to climb over the fence on two days running has been rated inadequate by Ofsted inspectors.',
      'Birch Academy, in Orme, was told that its leadership was weak.',
    ],
    'Birch Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      'A secondary school that was in special measures eighteen months ago has been rated good by Ofsted.',
      'Birch Academy in Orme was given the news on Friday.',
    ],
    'Birch Academy: overall-effectiveness = inadequate, earlier',
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'A school that was rated good five years ago now requires improvement, Ofsted has ruled.',
      'Birch Academy in Orme has 600 pupils.',
    ],
    'Birch Academy: overall-effectiveness = good, earlier',
    'Birch Academy: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'The nursery whose staff were filmed asleep last summer has been told by Ofsted that it is inadequate.',
      'Foxglove Nursery in Orme has 40 places.',
    ],
    'Foxglove Nursery: overall-effectiveness = inadequate',
  ],
  [
    [
      'An academy known for its brass band, its bees and its long summer holidays was yesterday judged outstanding by Ofsted.',
      'Birch Academy is in Orme.',
    ],
    'Birch Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'Ofsted rated Birch Academy good.',
      'Its new head, Jo Ng, came from Wheldon’s school in Tarn, which is rated outstanding.',
    ],
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has been to two schools. Birch Academy was rated good.',
      'At nearby Cedar Academy, outstanding in 2009, a visit in January 2023 ended in special measures.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Cedar Academy: overall-effectiveness = outstanding, earlier, 2009',
    'Cedar Academy: overall-effectiveness = inadequate, 2023-01',
  ],
  [
    [
      'Ofsted has been to two schools. Birch Academy was rated good.',
      'At Cedar Academy, by contrast, the verdict was requires improvement.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Cedar Academy: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Ofsted rated Birch Academy good.',
      'A school which pupils say has good food has also been praised by the mayor.',
    ],
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Birch Academy inadequate.',
      'Both its quality of education and its leadership and management got the lowest mark too.',
    ],
    'Birch Academy: overall-effectiveness = inadequate',
    'Birch Academy: quality-of-education = inadequate',
    'Birch Academy: leadership-and-management = inadequate',
  ],
  [
    [
      'A college that nearly closed in 2019 has been given a grade two by Ofsted after merging with a rival and selling its farm.',
      'Hazel College in Orme has 2,000 students.',
    ],
    'Hazel College: overall-effectiveness = good',
  ],
  [
    [
      'A school in which one child in three has free meals has held on to its outstanding rating, according to Ofsted.',
      'Birch Academy stands in Orme.',
    ],
    'Birch Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'Ofsted rated Birch Academy good in May 2022.',
      'Our lodger’s nursery in Tarn, which was rated inadequate, has shut.',
    ],
    'Birch Academy: overall-effectiveness = good, 2022-05',
  ],
  [
    [
      '3 June 2015',
      'Ofsted called at four of the nine schools run by the Orme Learning Trust in the week of 2 March 2015.',
      'Birch Academy was rated good. Cedar Academy requires improvement.',
    ],
    'Birch Academy: overall-effectiveness = good, 2015-03',
    'Cedar Academy: overall-effectiveness = requires-improvement, 2015-03',
  ],
  [
    [
      '3 December 2022',
      'Nine primary schools in Orme had a full inspection from Ofsted in October 2022.',
      'Birch Academy was rated good. Cedar Academy requires improvement.',
    ],
    'Birch Academy: overall-effectiveness = good, 2022-10',
    'Cedar Academy: overall-effectiveness = requires-improvement, 2022-10',
  ],
  [
    [
      'A village primary where every pupil learns the ukulele has been praised to the skies and rated outstanding by Ofsted.',
      'Birch Academy, in Orme, has 90 pupils.',
    ],
    'Birch Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'The secondary school which lost its sports hall to a fire in 2019 has slipped to requires improvement, according to Ofsted.',
      'Birch Academy, in Orme, has 900 pupils.',
    ],
    'Birch Academy: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'A nursery run from a former bank has been told it is inadequate by Ofsted.',
      'Foxglove Nursery in Orme has been open since 2018.',
    ],
    'Foxglove Nursery: overall-effectiveness = inadequate',
  ],
  [
    [
      'The head of a school where staff were off sick for weeks has been rated highly by parents.',
      'Ofsted judged Birch Academy good.',
    ],
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has seen three schools this term. At Birch Academy, in Orme, the outcome was good.',
      'For Cedar Academy the news was worse: it was rated inadequate.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Cedar Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      '5 May 2019',
      'Ofsted inspectors visited all five schools of the trust in March 2019.',
      'Birch Academy was rated good and Cedar Academy inadequate.',
    ],
    'Birch Academy: overall-effectiveness = good, 2019-03',
    'Cedar Academy: overall-effectiveness = inadequate, 2019-03',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme good in May 2019.',
      'Jo Ng used to teach at the diocese’s college in Tarn, which was outstanding.',
    ],
    'Birch Academy: overall-effectiveness = good, 2019-05',
  ],
]
