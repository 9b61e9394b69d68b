import type { Story } from './story.ts'

/** Stories whose grades are subjects, shared, or told with the one before; all invented. */
export const turnedRoundStories: readonly Story[] = [
  [
    [
      'Ofsted rated Marrowdale Council good. The council was graded Good in all four categories, its leaders and its work with care leavers both coming out Outstanding.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: impact-of-leaders = outstanding',
    'Marrowdale Council: care-leavers = outstanding',
  ],
  [
    [
      'Ofsted visited Alder Grange Primary. The upshot is an overall grade of inadequate, the same as in 2012.',
    ],
    'Alder Grange Primary: overall-effectiveness = inadequate',
    'Alder Grange Primary: overall-effectiveness = inadequate, earlier, 2012',
  ],
  [
    [
      'Ofsted judged Alder Grange Primary to be good, the same verdict as at its previous inspection in 2016.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
    'Alder Grange Primary: overall-effectiveness = good, earlier, 2016',
  ],
  [
    [
      'Ofsted visited Marrowdale Council. Services for looked-after children, along with those for care leavers, require improvement.',
    ],
    'Marrowdale Council: in-care = requires-improvement',
    'Marrowdale Council: care-leavers = requires-improvement',
  ],
  [
    [
      'The overall effectiveness of Alder Grange Primary, together with its early years provision, was judged good by Ofsted.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
    'Alder Grange Primary: early-years-provision = good',
  ],
  [
    ['Hazel College climbed to good, in its case from requires improvement, Ofsted said.'],
    'Hazel College: overall-effectiveness = good',
    'Hazel College: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    [
      'Inspectors went to Brick Lane Training in May 2019. Insufficient progress was found in apprenticeships and safeguarding.',
    ],
    'Brick Lane Training: apprenticeships = insufficient-progress, 2019-05',
    'Brick Lane Training: safeguarding = insufficient-progress, 2019-05',
  ],
  [
    [
      'Inspectors went to Alder Grange Primary in January 2026. Urgent improvement is needed in leadership and governance, they say.',
    ],
    'Alder Grange Primary: leadership-and-governance = urgent-improvement, 2026-01',
  ],
  [
    ['The only outstanding went to Alder Grange Primary, Ofsted figures show.'],
    'Alder Grange Primary: overall-effectiveness = outstanding',
  ],
  [
    [
      "King Edwin's School, good for as long as anyone there can tell, was rated good by Ofsted again last month.",
    ],
    "King Edwin's School: overall-effectiveness = good",
  ],
  [
    ["HMP Scarfell is the fourth jail in the region to be handed Ofsted's lowest mark."],
    'HMP Scarfell: overall-effectiveness = inadequate',
  ],
  [
    ['Dame Rita, who took Marrowdale Council from inadequate to good in 2014, told Ofsted so.'],
    'Marrowdale Council: overall-effectiveness = inadequate, earlier',
    'Marrowdale Council: overall-effectiveness = good, 2014',
  ],
  [
    ['Alder Grange Primary rose to good from requires improvement in March 2021, Ofsted records show.'],
    'Alder Grange Primary: overall-effectiveness = requires-improvement, earlier',
    'Alder Grange Primary: overall-effectiveness = good, 2021-03',
  ],
  [
    [
      "In January 2026 Ofsted issued Alder Grange Primary's report card. Achievement needs attention. Under the old system the school was good.",
    ],
    'Alder Grange Primary: overall-effectiveness = good, earlier',
    'Alder Grange Primary: achievement = needs-attention',
  ],
]
