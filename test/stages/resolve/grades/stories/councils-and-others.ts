import type { Story } from './story.ts'

/** Stories of councils beside homes and schools, and of schools told apart by their sort; all invented. */
export const councilAndOtherStories: readonly Story[] = [
  [
    [
      "Thornsea has got out its trumpet. Its children's services have been judged good overall by Ofsted following an inspection in May 2021. The council makes less noise about help and protection, which still requires improvement. The impact of leaders was rated outstanding.",
      'Over in Hexby, the county council is proud of Copse End, its home for teenagers. Ofsted has moved it up to outstanding. At each of its last two visits it had been good.',
      "Birch Grange, its other children's home, was found inadequate.",
    ],
    'Thornsea: overall-effectiveness = good, 2021-05',
    'Thornsea: help-and-protection = requires-improvement, 2021-05',
    'Thornsea: impact-of-leaders = outstanding, 2021-05',
    'Copse End: overall-effectiveness = outstanding',
    'Copse End: overall-effectiveness = good, earlier',
    'Birch Grange: overall-effectiveness = inadequate',
  ],
  [
    [
      "Two Ofsted reports on Orme came out this week. Orme Council was judged inadequate for its children's services. Leadership was called good, but care leavers were found to require improvement.",
      "Larch House, a children's home, was rated outstanding. Its leaders and managers were outstanding too.",
    ],
    'Orme Council: overall-effectiveness = inadequate',
    'Orme Council: impact-of-leaders = good',
    'Orme Council: care-leavers = requires-improvement',
    'Larch House: overall-effectiveness = outstanding',
    'Larch House: leaders-and-managers = outstanding',
  ],
  [
    [
      'Orme Grammar School and Orme High School have both been inspected by Ofsted. The grammar was rated outstanding; the high school requires improvement.',
    ],
    'Orme Grammar School: overall-effectiveness = outstanding',
    'Orme High School: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Tarn Primary School and Little Tarn Nursery stand side by side. Inspectors found the nursery to be outstanding and the primary school to be good.',
    ],
    'Little Tarn Nursery: overall-effectiveness = outstanding',
    'Tarn Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Fenn First School and Fenn Middle School had Ofsted in last month. The middle school is inadequate. The first school was judged good.',
    ],
    'Fenn First School: overall-effectiveness = good',
    'Fenn Middle School: overall-effectiveness = inadequate',
  ],
  [
    ['Ofsted rated Tarn Academy good. The primary, in Mill Road, has 200 pupils and a good kitchen.'],
    'Tarn Academy: overall-effectiveness = good',
  ],
  [
    [
      'Tarn Special School was rated good by Ofsted, and Tarn Primary School outstanding. The special school had been inadequate in 2015.',
    ],
    'Tarn Special School: overall-effectiveness = good',
    'Tarn Primary School: overall-effectiveness = outstanding',
    'Tarn Special School: overall-effectiveness = inadequate, earlier, 2015',
  ],
  [
    [
      'Over at Orme the council is proud of Rookhope, its home for boys. Ofsted has called the home outstanding.',
    ],
    'Rookhope: overall-effectiveness = outstanding',
  ],
  [
    [
      'Alder Infant School and Alder Junior School are to merge.',
      'Ofsted rated the infant school inadequate. The junior school is good, inspectors found.',
    ],
    'Alder Infant School: overall-effectiveness = inadequate',
    'Alder Junior School: overall-effectiveness = good',
  ],
  [
    [
      'Merrow City Council was judged good by Ofsted.',
      "Tyrell, of the city's Care Leavers' Council, liked his adviser.",
      'Inspectors found the impact of leaders and help and protection to be outstanding.',
    ],
    'Merrow City Council: overall-effectiveness = good',
    'Merrow City Council: impact-of-leaders = outstanding',
    'Merrow City Council: help-and-protection = outstanding',
  ],
  [
    ['Elm Bank, a children’s home run by Orme Council, was rated inadequate by Ofsted. It has shut.'],
    'Elm Bank: overall-effectiveness = inadequate',
  ],
]
