import type { Story } from './story.ts'

/** Stories that set one provider beside another; all invented. */
export const comparedStories: readonly Story[] = [
  [
    [
      "Ofsted has published its findings on four councils' children's services this month.",
      'Top of the pile is Wexcombe, where inspectors could find little to fault: it was rated outstanding overall.',
      'Hindlow and Great Marsh both remain good.',
      'Bringing up the rear, Tolland was judged inadequate. Care leavers there were said to be let down.',
    ],
    'Wexcombe: overall-effectiveness = outstanding',
    'Hindlow: overall-effectiveness = good',
    'Great Marsh: overall-effectiveness = good',
    'Tolland: overall-effectiveness = inadequate',
  ],
  [
    [
      "Ambridge City Council has hired the woman who turned round a neighbour's children's services.",
      'Jane Field leaves Sedgecombe, rated good by Ofsted last year after a decade in the doldrums. Ambridge itself has been inadequate since 2019.',
    ],
    'Sedgecombe: overall-effectiveness = good',
    'Ambridge City Council: overall-effectiveness = inadequate',
  ],
  [
    [
      "As leader of Fordham Council I have had better weeks. Ofsted has told us that our children's services require improvement to be good.",
      'I will not hide behind the fact that our neighbours in Stourley fared no better; they were found to be inadequate.',
    ],
    'Fordham Council: overall-effectiveness = requires-improvement',
    'Stourley: overall-effectiveness = inadequate',
  ],
  [
    [
      "The director of children's services at Loxley County Council said she was delighted after inspectors rated it good.",
      'Compare that with nearby Harthill, which has been told it must improve after being rated inadequate, or with Denby, a unitary of the same size, judged to require improvement.',
    ],
    'Loxley County Council: overall-effectiveness = good',
    'Harthill: overall-effectiveness = inadequate',
    'Denby: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Two nurseries in Oakmoor have had very different reports from Ofsted.',
      'Little Acorns, in Mill Lane, was rated outstanding. Over at Busy Bees the picture is bleaker: the nursery was judged inadequate.',
    ],
    'Little Acorns: overall-effectiveness = outstanding',
    'Busy Bees: overall-effectiveness = inadequate',
  ],
  [
    [
      'It has been a good term for the Kestrel Trust, whose schools were visited by Ofsted.',
      'At Heron Way Primary School the inspectors were won over by the reading, and graded it good.',
      'Lapwing Academy kept its outstanding rating. The third, Curlew Junior School, is still waiting.',
    ],
    'Heron Way Primary School: overall-effectiveness = good',
    'Lapwing Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'Inspectors went to three jails in spring.',
      'At HMP Marlow Heath, education, skills and work was judged to require improvement. HMYOI Brackenby fared worse: it was rated inadequate.',
    ],
    'HMP Marlow Heath: overall-effectiveness = requires-improvement',
    'HMYOI Brackenby: overall-effectiveness = inadequate',
  ],
  [
    [
      'Teacher training at Northmoor University has been rated outstanding by Ofsted.',
      "Professor Jane Field, head of its School of Education, said: 'We are over the moon.'",
      'Partner schools such as Hill Top Primary, itself rated good, were thanked.',
    ],
    'Northmoor University: overall-effectiveness = outstanding',
    'Hill Top Primary: overall-effectiveness = good',
  ],
  [
    [
      "Ofsted came to Brindle Hall, a children's home for six boys, and judged it to be inadequate.",
      'Its owner, Orchard Young People Ltd, has two more. Of these, Beech Lodge is outstanding, Ofsted says, and Elm Lodge was rated good last year.',
    ],
    'Brindle Hall: overall-effectiveness = inadequate',
    'Beech Lodge: overall-effectiveness = outstanding',
    'Elm Lodge: overall-effectiveness = good',
  ],
  [
    [
      "Councillors in Thornleigh heard that the borough's children's services had been judged good by Ofsted.",
      'They were told that only Marsden, of the six councils in the region, does better: it is rated outstanding.',
    ],
    'Thornleigh: overall-effectiveness = good',
    'Marsden: overall-effectiveness = outstanding',
  ],
  [
    [
      'Letter to parents of Copper Beech School',
      'Our inspection is over. Ofsted judged that we are good. Parents have seen Holly Park Academy down the road, which was rated outstanding, but we are proud of what we do here.',
    ],
    'Copper Beech School: overall-effectiveness = good',
    'Holly Park Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      "The safeguarding children board in Pendry has been rated inadequate by Ofsted, alongside the council's children's services, which were also judged inadequate.",
    ],
    'Pendry: local-safeguarding-children-board = inadequate',
    'Pendry: overall-effectiveness = inadequate',
  ],
  [
    [
      'Castleford Grange Council has been judged inadequate by Ofsted.',
      'Yet only ten miles away, in Rushmere, the same inspectors found a service they rated outstanding.',
    ],
    'Castleford Grange Council: overall-effectiveness = inadequate',
    'Rushmere: overall-effectiveness = outstanding',
  ],
  [
    [
      'Apprenticeship firms have been visited by Ofsted.',
      'Peak Care Skills, based in Orme, was rated good. For Lowther & Sons, which trains 40 plumbers, there was worse news: the provider was judged inadequate.',
    ],
    'Peak Care Skills: overall-effectiveness = good',
    'Lowther & Sons: overall-effectiveness = inadequate',
  ],
  [
    [
      'The council that Ofsted once called the worst in England, Bellhampton, has been rated good.',
      'Jane Field, who lives in Upper Norton and has fostered for the council for years, said it was a different world. Carers in Upper Norton had long complained.',
    ],
    'Bellhampton: overall-effectiveness = good',
  ],
  [
    [
      "St Chad's Primary and St Bede's Primary, both in Westhoe, have been rated good and inadequate respectively by Ofsted.",
    ],
    "St Chad's Primary: overall-effectiveness = good",
    "St Bede's Primary: overall-effectiveness = inadequate",
  ],
]
