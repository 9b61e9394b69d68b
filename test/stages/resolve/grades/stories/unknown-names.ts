import type { Story } from './story.ts'

const LEAD = 'Alder Road Primary School in Otley was rated good by Ofsted, inspectors said.'
const HOMES = 'Brackendale Council runs six children’s homes, which Ofsted inspects.'
const COUNCILS = 'Marrowdale Council’s children’s services were rated good by Ofsted.'
const GOOD = 'Alder Road Primary School: overall-effectiveness = good'
const COUNCIL_GOOD = 'Marrowdale Council: overall-effectiveness = good'

/** Stories of providers whose names say nothing of what they are; all invented. */
export const unknownNameStories: readonly Story[] = [
  [
    [
      LEAD,
      'At the other extreme, Larkmead Park in Skipton was told that it needs urgent improvement in achievement.',
    ],
    GOOD,
    'Larkmead Park: achievement = urgent-improvement',
  ],
  [
    [
      HOMES,
      '• Larch Bank: Outstanding',
      '• The Hollies: Inadequate. Was RI',
      '• 14 Tanner Row: Good; RI in 2018',
    ],
    'Larch Bank: overall-effectiveness = outstanding',
    'The Hollies: overall-effectiveness = inadequate',
    'The Hollies: overall-effectiveness = requires-improvement, earlier',
    '14 Tanner Row: overall-effectiveness = good',
    '14 Tanner Row: overall-effectiveness = requires-improvement, earlier, 2018',
  ],
  [
    [
      COUNCILS,
      'Fennshire, with 900 children in care, is now judged inadequate, Ofsted said. It was outstanding in 2014.',
    ],
    COUNCIL_GOOD,
    'Fennshire: overall-effectiveness = inadequate',
    'Fennshire: overall-effectiveness = outstanding, earlier, 2014',
  ],
  [
    [
      LEAD,
      'Skipton-based Larkmead Juniors, subject of a warning in March, fared worse: it was found to be inadequate.',
    ],
    GOOD,
    'Larkmead Juniors: overall-effectiveness = inadequate',
  ],
  [
    [LEAD, 'Its head came from Birch Lane Primary, which is itself rated outstanding in all categories.'],
    GOOD,
    'Birch Lane Primary: overall-effectiveness = outstanding',
  ],
  [
    [LEAD, 'Two others hold a good grade: Larkmead Steiner, which regained it last year, and Otley Prep.'],
    GOOD,
    'Larkmead Steiner: overall-effectiveness = good',
    'Otley Prep: overall-effectiveness = good',
  ],
  [[LEAD, 'Larkmead was good to us, said Jane Field, a parent.'], GOOD],
  [[LEAD, 'In Otley Market the traders were told that it needs improvement in how it is swept.'], GOOD],
  [[LEAD, 'Jo Larkmead was thought a good sort, and Ofsted agreed.'], GOOD],
  [
    [
      LEAD,
      'In 2012 it opened a library.',
      'It stands by a brook.',
      'It is a fine turnaround for a school which was found inadequate in 2016.',
    ],
    GOOD,
    'Alder Road Primary School: overall-effectiveness = inadequate, earlier, 2016',
  ],
  [
    [
      LEAD,
      'In 2012 it opened a library.',
      'It stands by a brook.',
      'Its hens lay well.',
      'So do its ducks.',
      'A gardener there once dug for a school which was found inadequate in 2016.',
    ],
    GOOD,
  ],
  [
    [
      'Well done, Hannah Marsh, who has minded the children of Otley for years. The childminder had a visit from Ofsted.',
      'Hannah is glad to say that she has been graded outstanding.',
    ],
    'Hannah Marsh: overall-effectiveness = outstanding',
  ],
  [
    [
      'Hannah Marsh took her son away from a childminder in Otley. She was given a form to fill in when Ofsted wrote to her.',
      'Hannah works at a bank, where good manners are rated.',
    ],
  ],
  [
    [
      'Childminders in Otley met Tom Reed last week. Ofsted has a word for them.',
      'Tom Reed plays for Otley. He was outstanding in goal. Tom is 20.',
    ],
  ],
]
