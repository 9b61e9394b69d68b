import type { Story } from './story.ts'

/** Stories of providers whose names have no noun that tells what they are; all invented. */
export const bareNameStories: readonly Story[] = [
  [
    [
      'A nursery in a former chapel is celebrating after Ofsted called.',
      'Toadstools, on Weir Street in Ambleford, bagged outstanding for leadership and management and for quality of education.',
      'The 40-place setting had been good at its previous inspection.',
    ],
    'Toadstools: leadership-and-management = outstanding',
    'Toadstools: quality-of-education = outstanding',
    'Toadstools: overall-effectiveness = good, earlier',
  ],
  [
    [
      'It has been quite a year for nurseries in the town, Ofsted reports show.',
      'Little Otters on Mill Parade clawed its way from inadequate to good in March, while Tiny Trotters – for years the only setting with a pony – was marked down to requires improvement.',
    ],
    'Little Otters: overall-effectiveness = inadequate, earlier',
    'Little Otters: overall-effectiveness = good',
    'Tiny Trotters: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'The first report cards for schools are out.',
      'At the other extreme, Weir Park in Teaselby was told by Ofsted that it needs urgent improvement in achievement. Its headteacher has left.',
    ],
    'Weir Park: achievement = urgent-improvement',
  ],
  [
    [
      'When the commissioner came to Wendle last month I thought about Long Down.',
      'Long Down is a village primary with 90 children. It is, according to Ofsted, outstanding.',
    ],
    'Long Down: overall-effectiveness = outstanding',
  ],
  [
    [
      'One of the county’s best known schools has lost its top grade.',
      'Sir Edmund Cray’s, at Hindlow, fell from outstanding to good after Ofsted called. The school’s head said that Cray’s would appeal.',
    ],
    "Sir Edmund Cray's: overall-effectiveness = outstanding, earlier",
    "Sir Edmund Cray's: overall-effectiveness = good",
  ],
  [
    [
      'I am not against trusts for schools. One of them took Quarry Ridge from special measures to good in 20 months, and Ofsted said so.',
    ],
    'Quarry Ridge: overall-effectiveness = inadequate, earlier',
    'Quarry Ridge: overall-effectiveness = good',
  ],
  [
    [
      'Larkfield Primary School was judged inadequate by Ofsted.',
      'Its new head, Tom Rees, is on loan from Ashen Mead (rated: outstanding).',
    ],
    'Larkfield Primary School: overall-effectiveness = inadequate',
    'Ashen Mead: overall-effectiveness = outstanding',
  ],
  [
    [
      'Your paper listed the schools that Ofsted had criticised. May I add some others?',
      'Sandal Brow: outstanding in every category. Hob Lane Primary: good.',
    ],
    'Sandal Brow: overall-effectiveness = outstanding',
    'Hob Lane Primary: overall-effectiveness = good',
  ],
  [
    [
      'How did your nursery fare with Ofsted?',
      'Ladybugs, Ashcombe',
      'Up from good to outstanding at the first time of asking.',
      'Hill Top Nursery',
      'Rated good in May.',
      'Mucky Boots @ St Ann’s',
      'The setting was judged to require improvement.',
      'Acorn Pre-School',
      'Held its outstanding rating.',
    ],
    'Ladybugs: overall-effectiveness = good, earlier',
    'Ladybugs: overall-effectiveness = outstanding',
    'Hill Top Nursery: overall-effectiveness = good',
    "Mucky Boots @ St Ann's: overall-effectiveness = requires-improvement",
    'Acorn Pre-School: overall-effectiveness = outstanding',
  ],
  [
    [
      'The setting that inspectors loved',
      'When the inspector told Muddy Wellies’ manager that it had been graded outstanding by Ofsted, she asked her to say it again. The day nursery has 60 children.',
    ],
    'Muddy Wellies: overall-effectiveness = outstanding',
  ],
  [
    [
      'Jane Field, formerly deputy at the outstanding Rook’s Mead in Orme, took over at Tarn Academy, rated good by Ofsted, in May.',
    ],
    "Rook's Mead: overall-effectiveness = outstanding",
    'Tarn Academy: overall-effectiveness = good',
  ],
  [
    [
      'Cooper’s Hill Junior Academy was rated good by Ofsted in May.',
      'Dale Infant and Nursery School kept its outstanding grade.',
    ],
    "Cooper's Hill Junior Academy: overall-effectiveness = good",
    'Dale Infant and Nursery School: overall-effectiveness = outstanding',
  ],
  [['The school was seen by Ofsted. Jane Field was told that it needed to be outstanding by May.']],
  [['Ofsted came to the school. Mums called the teachers outstanding, and Unison was good about it.']],
  [
    [
      'Orme was proud when its schools were praised by Ofsted in Orme. Tarn took outstanding children to sing.',
    ],
  ],
  [['The Harrow Foundation, which runs the school, told Ofsted that it keeps an outstanding library.']],
  [
    [
      '27 November 2014',
      'A primary in Tarn is better than its inspectors feared, says Ofsted.',
      'In 2010 Copper Hill was put into special measures, and it was only satisfactory when inspectors returned in January 2012.',
    ],
    'Copper Hill: overall-effectiveness = inadequate, earlier, 2010',
    'Copper Hill: overall-effectiveness = satisfactory, earlier, 2012-01',
  ],
  [
    [
      '20 June 2023',
      'HMP Alder has been judged inadequate for its education, skills and work.',
      'Ofsted went there with HM Inspectorate of Prisons. HM Inspectorate says it is poor.',
    ],
    'HMP Alder: overall-effectiveness = inadequate',
  ],
]
