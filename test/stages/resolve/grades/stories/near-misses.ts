import type { Story } from './story.ts'

/** Stories with words for grades that give none; all invented. */
export const nearMissStories: readonly Story[] = [
  [
    [
      'Wick Lane Primary School opened its doors to Ofsted. The remaining areas of the playground – the pond, the shed and the hut – reached a good state last year.',
    ],
  ],
  [
    [
      'Ofsted will visit Wick Lane Primary School soon. We are hoping for a good, said its head, and dreaming of an outstanding.',
    ],
  ],
  [
    [
      'The governors of Wick Lane Primary School think that we’re Good, with Outstanding in early years; Ofsted has yet to come.',
    ],
  ],
  [
    [
      'Of the 78 authorities that Ofsted has seen, 11 are outstanding, 31 good, 26 require improvement and ten are inadequate, Marrowdale Council was told.',
    ],
  ],
  [
    [
      'Marrowdale Council heard that the grade can be outstanding, good, requires improvement or inadequate, Ofsted said.',
    ],
  ],
  [
    [
      'Marrowdale Council was rated good by the Commission for Social Care Inspection, and remains a three-star authority, according to Ofsted’s website.',
    ],
  ],
  [
    [
      'Wick Lane Primary School had outstanding singing and good cakes at its fete, said the Ofsted inspector who dropped in.',
    ],
  ],
  [
    [
      'The youth justice service in Marrowdale was rated Good by HM Inspectorate of Probation. Ofsted is due in May.',
    ],
  ],
  [['Is Wick Lane Primary School good? Ask Ofsted.']],
  [['A head at Wick Lane Primary School said Ofsted had no business calling good schools inadequate.']],
  [
    [
      'In the county, 88 per cent of primaries are good or better, Ofsted says; at Wick Lane Primary School they were pleased.',
    ],
  ],
  [
    [
      '“I don’t need them to be outstanding,” a parent at Wick Lane Primary School told Ofsted. “I need them to ring back.”',
    ],
  ],
  [
    [
      'Wick Lane Primary School was placed in the top 30 by a league table with ‘Outstanding’ for student experience. Ofsted comes next year.',
    ],
  ],
  [
    [
      'A council that “requires improvement to be good” learns to say that it is on a journey, Ofsted was told by Marrowdale Council’s director.',
    ],
  ],
  [
    [
      'The Ofsted team found good leadership at every level of Wick Lane Primary School and teaching that was outstanding in its warmth.',
    ],
  ],
]
