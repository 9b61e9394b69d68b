import type { Story } from './story.ts'

const published = 'Published 6 December 2018'

/** Stories of names that only the words after them show to be providers, and of areas and grades told in roundabout clauses; all invented. */
export const toldNextStories: readonly Story[] = [
  [
    [
      'Novices told to train no more',
      published,
      'Firms that are new to apprenticeships must take nobody else on, now that Ofsted has sent its monitoring reports.',
      'A couple fell short. Next in line was Kestrel Glazing, a Tarn firm with 25 apprentices. Its leaders had made reasonable progress, but on safeguarding it was insufficient.',
    ],
    'Kestrel Glazing: leadership-and-management = reasonable-progress',
    'Kestrel Glazing: safeguarding = insufficient-progress',
  ],
  [
    [
      'Trust’s schools on the slide',
      published,
      'The Orbit trust runs nine schools. Ofsted has been to three of them.',
      'Thorn Mount Academy was judged good. The juniors at Cobble Wharf rose out of special measures last term to be rated as requiring improvement.',
    ],
    'Thorn Mount Academy: overall-effectiveness = good',
    'Cobble Wharf: overall-effectiveness = inadequate, earlier',
    'Cobble Wharf: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Orme Council fails again',
      published,
      'Ofsted has judged Orme Council’s services inadequate.',
      'Councillor Ann Field asked how it compared with Sandle Rise, the borough up the river, where services are judged outstanding.',
    ],
    'Orme Council: overall-effectiveness = inadequate',
    'Sandle Rise: overall-effectiveness = outstanding',
  ],
  [
    [
      'Orme Council fails again',
      published,
      'Ofsted has judged Orme Council’s services inadequate. Its new director, Bettrys Lovibond, head of a school which was called good, said that she was sorry. She met Corwen Ade, leader of the opposition, whose services to children are outstanding.',
    ],
    'Orme Council: overall-effectiveness = inadequate',
  ],
  [
    [
      'Nurseries in the news',
      published,
      'Ofsted has been busy. First came Tiny Tadpoles, a 30-place setting in a church hall. It was rated inadequate after a baby was left outside.',
      'Then there was Paddocks, where the rabbits have the run of the garden. The nursery was judged outstanding.',
    ],
    'Tiny Tadpoles: overall-effectiveness = inadequate',
    'Paddocks: overall-effectiveness = outstanding',
  ],
  [
    [
      'Alder School loses its shine',
      published,
      'Alder School was rated inadequate by Ofsted. It is next to Mile Cross, a park with a lake. Its leadership was inadequate too.',
      'The report was sent to Weston, a town that has one other school. It was rated good in 2016.',
    ],
    'Alder School: overall-effectiveness = inadequate',
    'Alder School: leadership-and-management = inadequate',
    'Alder School: overall-effectiveness = good, earlier, 2016',
  ],
  [
    [
      published,
      'Ofsted saw Alder School rise from the ashes. Alder School bounced back from special measures to be judged good by Ofsted.',
    ],
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [[published, 'Alder School, Ofsted said, is working hard to be rated outstanding.']],
  [
    [
      published,
      'Alder School was inspected by Ofsted. Its early years provision was warned that it is inadequate, but the sixth form heard that it is outstanding. Leaders, only a month in the job, were told they still require improvement.',
    ],
    'Alder School: early-years-provision = inadequate',
    'Alder School: sixth-form-provision = outstanding',
    'Alder School: leadership-and-management = requires-improvement',
  ],
  [
    [
      published,
      'Ofsted came to Alder School. Staff were told that they work in a good school and that it is now rated good.',
    ],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      published,
      'Fern House, a children’s home, was seen by Ofsted. It emerged from the visit as a good home, and outstanding for the way that children are helped and protected.',
    ],
    'Fern House: overall-effectiveness = good',
    'Fern House: helped-and-protected = outstanding',
  ],
  [
    [
      'Published 2 March 2020',
      'Ofsted rated Alder School inadequate for the way that it is led and managed, and good for how its pupils behave. The county council, its landlord, is ‘Outstanding’ overall, yet ‘Inadequate’ for the help it gives young carers.',
    ],
    'Alder School: leadership-and-management = inadequate',
    'Alder School: behaviour-and-attitudes = good',
  ],
  [
    [
      'Published 5 November 2007',
      'Ofsted led a joint area review of Weirshire County Council. The county is adequate, a two, for staying safe and good for being healthy.',
    ],
    'Weirshire County Council: apa-staying-safe = adequate',
    'Weirshire County Council: apa-being-healthy = good',
  ],
  [
    [
      'Published 9 June 2014',
      'Ofsted has been to Orme Council. By contrast, the full inspection of 2011 had found its safeguarding services to be adequate; it thought more of services for children looked after, which were marked good.',
    ],
    'Orme Council: safeguarding-overall = adequate, earlier, 2011',
    'Orme Council: looked-after-overall = good, earlier, 2011',
  ],
]
