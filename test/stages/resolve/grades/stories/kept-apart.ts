import type { Story } from './story.ts'

/** Stories in which somebody or something else stands where a school or council might, and has no grade; all invented. */
export const keptApartStories: readonly Story[] = [
  [
    [
      'Kettering school was rated good by Ofsted. Green primary was rated good by Ofsted. Sharp nursery was inadequate.',
    ],
    'Kettering school: overall-effectiveness = good',
    'Green primary: overall-effectiveness = good',
    'Sharp nursery: overall-effectiveness = inadequate',
  ],
  [
    [
      'Larch School was rated good by Ofsted. Mrs Ng, head of Year Six, wept. The school was inadequate in 2019.',
    ],
    'Larch School: overall-effectiveness = good',
    'Larch School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Larch School was rated good by Ofsted. The chief at Tesco came. The school was rated outstanding in 2019.',
    ],
    'Larch School: overall-effectiveness = good',
    'Larch School: overall-effectiveness = outstanding',
  ],
  [
    [
      'Larch School was rated good by Ofsted. The last to speak was Marsh. The school was inadequate in 2019.',
    ],
    'Larch School: overall-effectiveness = good',
    'Larch School: overall-effectiveness = inadequate',
  ],
  [
    ['Ofsted inspectors came to Orme in May and found Larch School inadequate.'],
    'Larch School: overall-effectiveness = inadequate',
  ],
  [
    ['Ofsted inspectors, who were at Wembley in May, said Larch School was good.'],
    'Larch School: overall-effectiveness = good',
  ],
  [
    ['Larch School was rated inadequate by Ofsted, but Elm School did well.'],
    'Larch School: overall-effectiveness = inadequate',
  ],
  [
    ['Larch School was rated good by Ofsted but needs a new roof, and Elm School does too.'],
    'Larch School: overall-effectiveness = good',
  ],
  [
    ['Larch School was rated good by Ofsted, and Elm School was too.'],
    'Larch School: overall-effectiveness = good',
    'Elm School: overall-effectiveness = good',
  ],
  [
    ['Ofsted has reported. Larch School, as with Elm School, was rated good.'],
    'Larch School: overall-effectiveness = good',
    'Elm School: overall-effectiveness = good',
  ],
  [
    [
      'Elm School was rated good by Ofsted in May. Ann Orme, who leads Larch School, came to help. The school is outstanding now, inspectors said.',
    ],
    'Elm School: overall-effectiveness = good',
    'Elm School: overall-effectiveness = outstanding',
  ],
  [
    [
      'Larch School was rated good by Ofsted last week. Nationally, there was insufficient progress in safeguarding.',
    ],
    'Larch School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted came. There was a good rating for Larch School and an outstanding result for Elm School in the cup.',
    ],
    'Larch School: overall-effectiveness = good',
  ],
  [['Ofsted inspected Larch Council in March 2023. Care leavers have homes rated good.']],
  [
    [
      'VOLUNTEERS at a crèche by the quay were hugged when Ofsted called it outstanding.',
      'Little Larch Pre-school, in Orme, has 20 children.',
    ],
    'Little Larch Pre-school: overall-effectiveness = outstanding',
  ],
  [['ABACUS was rated good by Ofsted. It has 40 children.'], 'ABACUS: overall-effectiveness = good'],
  [['Ofsted went to Larch School. Its head wants an outstanding Ofsted report.']],
  [
    ['Larch School had required improvement in 2016. It is good now, Ofsted says.'],
    'Larch School: overall-effectiveness = requires-improvement',
    'Larch School: overall-effectiveness = good',
  ],
  [
    [
      'READING services inadequate',
      'READING has been told its children’s services are inadequate by Ofsted.',
      'The council said it was sorry.',
    ],
    'READING: overall-effectiveness = inadequate',
  ],
  [
    ['Alder School, which, in 2022, had been rated inadequate, has been rated good by Ofsted.'],
    'Alder School: overall-effectiveness = inadequate',
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'Alder School was rated good by Ofsted.',
      'Ann Marr, headteacher of Birch School, will help. The school was judged inadequate in May.',
    ],
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = inadequate',
  ],
]
