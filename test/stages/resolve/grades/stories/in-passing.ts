import type { Story } from './story.ts'

const story = (...told: string[]): string[] => [
  'Parents cheer Ofsted report',
  'Penny Lane Primary School in Fenwick has been rated good by Ofsted.',
  ...told,
]
const OWN = 'Penny Lane Primary School: overall-effectiveness = good'

/** Stories that name another in passing, or one of two. */
export const inPassingStories: readonly Story[] = [
  [
    story('Mrs Dunn was deputy head of Harbour Academy when it was rated outstanding.'),
    OWN,
    'Harbour Academy: overall-effectiveness = outstanding',
  ],
  [
    story('Tim Dale, head of Harbour Academy, said that his own school was rated inadequate in 2016.'),
    OWN,
    'Harbour Academy: overall-effectiveness = inadequate',
  ],
  [
    story('Tim Dale, a governor, said that his school had been rated inadequate in 2016.'),
    OWN,
    'Penny Lane Primary School: overall-effectiveness = inadequate',
  ],
  [
    story(
      'Larch Road School and Weir Park School were inspected too. The first was rated good, the second inadequate.',
    ),
    OWN,
    'Larch Road School: overall-effectiveness = good',
    'Weir Park School: overall-effectiveness = inadequate',
  ],
  [
    story(
      'Larch Road School and Weir Park School were inspected too. The former was rated good, the latter inadequate.',
    ),
    OWN,
    'Larch Road School: overall-effectiveness = good',
    'Weir Park School: overall-effectiveness = inadequate',
  ],
  [
    story('The school will be helped by the outstanding Larch Road School.'),
    OWN,
    'Larch Road School: overall-effectiveness = outstanding',
  ],
  [story('Pupils heard the outstanding Larch Road School choir.'), OWN],
  [
    story('Its sister school, Larch Road School, is also good.'),
    OWN,
    'Larch Road School: overall-effectiveness = good',
  ],
  [
    story(
      'Children from Larch Road School – rated good – and Weir Park School – rated inadequate – move to it at 11.',
    ),
    OWN,
    'Larch Road School: overall-effectiveness = good',
    'Weir Park School: overall-effectiveness = inadequate',
  ],
  [
    story('Larch Road School, half a mile away, was rated inadequate in March.'),
    OWN,
    'Larch Road School: overall-effectiveness = inadequate',
  ],
  [
    story('Penny Lane’s rival, Larch Road School, was told that its leadership was inadequate.'),
    OWN,
    'Larch Road School: leadership-and-management = inadequate',
  ],
  [
    story(
      'Its head, Mr Cole, who once taught at Harbour Academy, said that his school was rated outstanding for behaviour and attitudes.',
    ),
    OWN,
    'Penny Lane Primary School: behaviour-and-attitudes = outstanding',
  ],
]
