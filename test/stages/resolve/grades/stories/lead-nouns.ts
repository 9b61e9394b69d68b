import type { Story } from './story.ts'

/** Stories that begin with a noun and a long modifier, or with a place; all invented. */
export const leadNounStories: readonly Story[] = [
  [
    [
      'A boarding school set in 90 hectares of woods has been called inadequate by Ofsted.',
      'Birch Hall School, near Orme, has 120 pupils and a lake.',
    ],
    'Birch Hall School: overall-effectiveness = inadequate',
  ],
  [
    [
      'A primary where a boy of five was able to climb over the fence on two days in one week has been rated inadequate by Ofsted inspectors.',
      'Birch Academy, in Orme, was told that its leadership was weak.',
    ],
    'Birch Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      'An infant school which was in special measures three winters ago has been called good by Ofsted.',
      'Birch Academy in Orme was given the news on Friday.',
    ],
    'Birch Academy: overall-effectiveness = inadequate, earlier',
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'A primary that was judged outstanding a decade ago now requires improvement, Ofsted has ruled.',
      'Birch Academy in Orme has 600 pupils.',
    ],
    'Birch Academy: overall-effectiveness = outstanding, earlier',
    'Birch Academy: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'The nursery whose staff were filmed asleep last summer was told by Ofsted yesterday that it is inadequate.',
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
      'At neighbouring Cedar Academy, good in 2014, the inspection of May 2021 ended in special measures.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Cedar Academy: overall-effectiveness = good, earlier, 2014',
    'Cedar Academy: overall-effectiveness = inadequate, 2021-05',
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
      'Both its quality of education and its leadership and management got the bottom mark too.',
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
      '3 July 2015',
      'Ofsted called at four of the nine schools run by the Orme Learning Trust in the week of 11 May 2015.',
      'Birch Academy was rated good. Cedar Academy requires improvement.',
    ],
    'Birch Academy: overall-effectiveness = good, 2015-05',
    'Cedar Academy: overall-effectiveness = requires-improvement, 2015-05',
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
      'A village primary where every pupil learns the ukulele has been praised to the heavens and rated outstanding by Ofsted.',
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
