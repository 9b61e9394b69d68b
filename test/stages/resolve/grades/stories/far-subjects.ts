import type { Story } from './story.ts'

/** Stories in which asides, times and other clauses stand between a grade and whose it is; all invented. */
export const farSubjectStories: readonly Story[] = [
  [
    [
      'Earlier in the year Ofsted rated two colleges. Fenwick College, with 20,000 learners the largest of its kind, was rated good across the board.',
    ],
    'Fenwick College: overall-effectiveness = good',
  ],
  [
    [
      'There was disappointment at Elm Bank School when Ofsted called. Having got a two in 2006 it has slipped to a grade four.',
    ],
    'Elm Bank School: overall-effectiveness = good, earlier, 2006',
    'Elm Bank School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted went to Elm Bank School. The one amber box belongs to achievement, which inspectors say needs attention.',
    ],
    'Elm Bank School: achievement = needs-attention',
  ],
  [
    [
      "Ofsted's report on Orme Council is out. Care leavers' experiences are inadequate, as many wait for a home.",
    ],
    'Orme Council: care-leavers = inadequate',
  ],
  [
    [
      'Ofsted inspected Orme Council in May. Two of its four judgements are inadequate, namely those on children who need help and protection and on the impact of leaders.',
    ],
    'Orme Council: help-and-protection = inadequate',
    'Orme Council: impact-of-leaders = inadequate',
  ],
  [
    [
      'Ofsted inspected Orme Council. For care leavers, who had waited years for it, the verdict was good. But for children in care the judgement was inadequate.',
    ],
    'Orme Council: care-leavers = good',
    'Orme Council: in-care = inadequate',
  ],
  [
    ['Ofsted inspected Orme Council. Care leavers came off worst, and their area was marked inadequate.'],
    'Orme Council: care-leavers = inadequate',
  ],
  [
    [
      'Elm Bank School (200 pupils), once known as Mill Road Infants and the pride of the valley, has been judged inadequate by Ofsted.',
    ],
    'Elm Bank School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Elm Bank School, so long the talk of the town, and its head, Jo Ng, are celebrating after being judged outstanding by Ofsted.',
    ],
    'Elm Bank School: overall-effectiveness = outstanding',
  ],
  [
    ['Elm Bank School, Ofsted has concluded, is inadequate.'],
    'Elm Bank School: overall-effectiveness = inadequate',
  ],
  [['Parents at Elm Bank School say that homework is good and that lunch is outstanding, Ofsted notes.']],
  [['Pupils who find sums hard at Elm Bank School, Ofsted said, get help that is good.']],
  [
    [
      'Ofsted inspected Elm Bank School. Help for those with special needs, the report says, is good in parts.',
    ],
  ],
  [
    [
      'Elm Bank School was told by Ofsted that its behaviour and attitudes were good and, on leadership, was given an inadequate.',
    ],
    'Elm Bank School: behaviour-and-attitudes = good',
    'Elm Bank School: leadership-and-management = inadequate',
  ],
  [
    ['Orme Council was inspected by Ofsted last month. But for care leavers the verdict was inadequate.'],
    'Orme Council: care-leavers = inadequate',
  ],
  [
    ['Having been given a four in 2014, Elm Bank School is now good, says Ofsted.'],
    'Elm Bank School: overall-effectiveness = inadequate, earlier, 2014',
    'Elm Bank School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted called at Elm Bank School. Having been rated outstanding in 2009 it was found to be inadequate.',
    ],
    'Elm Bank School: overall-effectiveness = outstanding, earlier, 2009',
    'Elm Bank School: overall-effectiveness = inadequate',
  ],
  [
    ["Ofsted has looked at Orme Council. Care leavers' support is good, inspectors say."],
    'Orme Council: care-leavers = good',
  ],
  [
    [
      'Ofsted inspected Elm Bank School. Attendance and behaviour, which inspectors say needs urgent improvement, has a new lead.',
    ],
    'Elm Bank School: attendance-and-behaviour = urgent-improvement',
  ],
]
