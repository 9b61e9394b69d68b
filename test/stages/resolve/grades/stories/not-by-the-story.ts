import type { Story } from './story.ts'

/** Names in headlines, leads and asides that are nobody who was inspected, and words that tell of other things; all invented. */
export const notByTheStoryStories: readonly Story[] = [
  [
    [
      'Operation Cedar: worker held',
      '12 March 2019',
      'A nursery has been rated inadequate by Ofsted. It cannot be named for legal reasons.',
    ],
  ],
  [
    [
      'Serco loses care contract',
      '12 March 2019',
      'A council has ended a deal. Serco ran its children’s services, which were rated inadequate by Ofsted.',
    ],
  ],
  [
    [
      'Brexit blamed as home shuts',
      '12 March 2019',
      'A children’s home has shut. Its owner said Brexit was to blame. It was rated good by Ofsted.',
    ],
  ],
  [
    [
      'Report stuns a council',
      '12 March 2019',
      'Ofsted has told a council that its children’s services are inadequate. It was once praised by Cameron, and its director was in Spain when the report came out.',
    ],
  ],
  [
    [
      'Home is failing, says watchdog',
      '12 March 2019',
      'Staff at a home in Orme are shocked. It was rated inadequate by Ofsted.',
      'Serco, which runs the home, was given notice in May.',
    ],
  ],
  [
    [
      'Learners do well',
      '12 March 2019',
      'Toddlers are well looked after at Little Larks, a nursery in the city. Ofsted rated the nursery good, and it is near the town hall.',
    ],
    'Little Larks: overall-effectiveness = good',
  ],
  [
    [
      'Cup and chess',
      '12 March 2019',
      'Barton Primary School was rated good by Ofsted in January. In the final against Denby, Barton scored three.',
    ],
    'Barton Primary School: overall-effectiveness = good, 2019-01',
  ],
  [
    [
      'Foster for us',
      '12 March 2019',
      'Orme Council, rated good by Ofsted, needs carers. Its fostering service pays £250. The council’s leaders were rated outstanding.',
    ],
    'Orme Council: overall-effectiveness = good',
    'Orme Council: impact-of-leaders = outstanding',
  ],
  [
    [
      'Pupils in huts',
      '12 March 2019',
      'Barton Primary School was rated good by Ofsted. Pupils spent most of May 2018 in huts.',
    ],
    'Barton Primary School: overall-effectiveness = good',
  ],
  [
    [
      'The Duke calls',
      '12 March 2019',
      'Ofsted has rated Barton Academy good, days before this visit by the Duke.',
    ],
    'Barton Academy: overall-effectiveness = good',
  ],
  [
    [
      'House on the school',
      '12 March 2019',
      'Gregory House, chair of governors at Barton Primary School, said that the school was good at last. Ofsted rated it good.',
    ],
    'Barton Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Fostering the arts',
      '12 March 2019',
      'Ofsted rated Barton Primary School good. The fair at Orme Park, which was good, has shut.',
    ],
    'Barton Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Practice in Orme',
      '12 March 2019',
      'Orme Council was rated good by Ofsted. Social workers change often and this leads to inconsistent experiences for children, it said.',
    ],
    'Orme Council: overall-effectiveness = good',
  ],
  [
    [
      'Storm Desmond shuts nursery for third day',
      '12 March 2019',
      'A nursery on the coast was rated good by Ofsted in a report published this week. The roof was torn off.',
    ],
  ],
  [
    [
      'Universal Credit hits nursery',
      '12 March 2019',
      'A nursery in the town has closed. It was rated inadequate by Ofsted in January. Universal Credit was paid late.',
    ],
  ],
  [
    [
      'Alder Valley flood closes school again',
      '12 March 2019',
      'Staff at a school near the river are clearing up. The school was rated good by Ofsted in January.',
      'The Alder Valley has flooded three times.',
    ],
  ],
  [
    [
      'Nursery fails',
      '12 March 2019',
      'A nursery in the town was rated inadequate by Ofsted.',
      'Parents at Tesco were shocked. Inspectors said staff did not know the children.',
    ],
  ],
  [
    [
      'A trip',
      '12 March 2019',
      'Alder School was rated good by Ofsted in January. Pupils went to Chester Zoo, which was rated outstanding by the tourist board.',
    ],
    'Alder School: overall-effectiveness = good, 2019-01',
  ],
  [
    [
      'Results',
      '12 March 2019',
      'Ofsted rated Alder School inadequate in January. The school produced outstanding results in maths.',
    ],
    'Alder School: overall-effectiveness = inadequate, 2019-01',
  ],
  [
    [
      'A rehearsal',
      '12 March 2019',
      'Ofsted rated Alder School inadequate in January. The school managed a good in its mock inspection.',
    ],
    'Alder School: overall-effectiveness = inadequate, 2019-01',
  ],
  [
    [
      'The nearest',
      '12 March 2019',
      'Ofsted rated Alder School inadequate in January. The nearest outstanding school is Cedar School.',
    ],
    'Alder School: overall-effectiveness = inadequate, 2019-01',
  ],
]
