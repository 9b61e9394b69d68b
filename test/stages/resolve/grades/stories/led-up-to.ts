import type { Story } from './story.ts'

/** Stories whose first words say what was inspected, and whose next say what it is called; all invented. */
export const ledUpToStories: readonly Story[] = [
  [
    [
      "A children's home that Ofsted has rated inadequate twice is to shut.",
      'Larch Bank, outside Fennby in Tarnshire, belonged to Halden Homes and had four beds.',
      'Inspectors found that the home had lost its way.',
    ],
    'Larch Bank: overall-effectiveness = inadequate',
  ],
  [
    [
      "A failing children's home has closed its doors.",
      'Five children lived at Pike Rise, on the edge of Fennby, until last week, when Ofsted called the home inadequate.',
    ],
    'Pike Rise: overall-effectiveness = inadequate',
  ],
  [
    [
      'A nursery was told by Ofsted that it must do better.',
      'Giddy Kippers, which looks after 40 children in a former bank, was a happy place, a report says, but it was judged to require improvement.',
    ],
    'Giddy Kippers: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'A CHILDMINDER is celebrating after a visit by Ofsted.',
      'Temperance Ojo, of Mill Row, Fennby, was given the highest grade by inspectors in May.',
    ],
    'Temperance Ojo: overall-effectiveness = outstanding',
  ],
  [
    [
      'A childminder with a donkey in her garden has pleased Ofsted.',
      'Imogen Tarr has looked after children in Fennby since 2011. An inspector rated her good in June.',
      'Mrs Tarr, 52, said that the donkey was pleased.',
    ],
    'Imogen Tarr: overall-effectiveness = good',
  ],
  [
    [
      'A CHILDMINDER from Fennby has kept her good rating from Ofsted.',
      'Mother-of-three Agnes Pell said that she was relieved.',
    ],
    'Agnes Pell: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has reported on the children’s services of three councils: Tarn Council, Wexcombe and Orme.',
      'In Wexcombe the picture is mixed. Support for care leavers was judged inadequate.',
    ],
    'Wexcombe: care-leavers = inadequate',
  ],
  [
    [
      'Ofsted reports on children’s services in Fernshire Council, Wexcombe and the Borough of Oxley came out on Monday.',
      'Wexcombe came off worst. Its help and protection were found to be inadequate.',
    ],
    'Wexcombe: help-and-protection = inadequate',
  ],
  [
    [
      'Wexcombe ‘on the mend’, says Ofsted',
      'A seaside borough whose children’s services were judged inadequate in 2018 is on the mend, Ofsted has said.',
      'Inspectors who were with Wexcombe for two days in May saw better plans.',
      'Its director, Jo Ng, came from Orme, which is bigger, two years ago.',
    ],
    'Wexcombe: overall-effectiveness = inadequate, earlier, 2018',
  ],
  [
    [
      'Three councils on their Ofsted reports',
      'Fernshire Council: Quiet pride',
      'The council’s children’s services were rated good by Ofsted.',
      'Wexcombe: The long road',
      'The council was outstanding overall at this visit, up from good in 2016.',
    ],
    'Fernshire Council: overall-effectiveness = good',
    'Wexcombe: overall-effectiveness = outstanding',
    'Wexcombe: overall-effectiveness = good, earlier, 2016',
  ],
  [
    [
      'Ofsted called on Alder Fostering in August. The agency, which has carers in Orme, Tarn and the Fens, was judged to require improvement.',
    ],
    'Alder Fostering: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Fenwick College rose to good, with Ofsted voicing delight at the growth of its adult courses, now rated outstanding.',
    ],
    'Fenwick College: overall-effectiveness = good',
    'Fenwick College: adult-learning = outstanding',
  ],
  [
    [
      'Ofsted called at Fenwick College. There was relief for its apprenticeships, which held on to their good rating.',
    ],
    'Fenwick College: apprenticeships = good',
  ],
  [
    [
      'Saint Hilda’s RC Primary was inspected by Ofsted in March.',
      'Personal development and well-being at St Hilda’s was a strong standard.',
    ],
    "Saint Hilda's RC Primary: personal-development-and-wellbeing = strong-standard",
  ],
  [
    ['Elm Bank Academy was found by Ofsted to need urgent improvement both in inclusion and in achievement.'],
    'Elm Bank Academy: inclusion = urgent-improvement',
    'Elm Bank Academy: achievement = urgent-improvement',
  ],
  [
    [
      'Orme Care runs homes for children. Two of them, Alder House and Birch House, were rated good by Ofsted.',
    ],
    'Alder House: overall-effectiveness = good',
    'Birch House: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted’s reports on Orme Council and Tarn Council appeared on Friday.',
      'Each was visited in June 2022.',
      'Orme Council was rated good. Tarn Council was rated inadequate.',
    ],
    'Orme Council: overall-effectiveness = good, 2022-06',
    'Tarn Council: overall-effectiveness = inadequate, 2022-06',
  ],
  // what opens a paragraph below such a lead, and is no provider
  [
    [
      'Alder House, a children’s home, was rated good by Ofsted.',
      'Castle Street, in Fennby, was closed for an hour on Monday.',
    ],
    'Alder House: overall-effectiveness = good',
  ],
  [
    [
      'A childminder has been honoured for saving a boy.',
      'Constable Imogen Tarr, of Tarnshire Police, was given the highest award.',
    ],
  ],
  [['A nursery has been rated good by Ofsted.', 'Snow cut off Fennby, in Tarnshire, when inspectors came.']],
]
