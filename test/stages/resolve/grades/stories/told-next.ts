import type { Story } from './story.ts'

const published = 'Published 6 December 2018'

/** Stories of names that only the words after them show to be providers, and of areas and grades told in roundabout clauses; all invented. */
export const toldNextStories: readonly Story[] = [
  [
    [
      'Newcomers barred from taking on apprentices',
      published,
      'New apprenticeship providers will have to stop recruiting after Ofsted monitoring visits.',
      'Two more failed. Next in line was Brackley Piling, a Tarn builder with 40 apprentices. Its leaders were making reasonable progress but for safeguarding it was insufficient.',
    ],
    'Brackley Piling: leadership-and-management = reasonable-progress',
    'Brackley Piling: safeguarding = insufficient-progress',
  ],
  [
    [
      'Trust’s schools on the slide',
      published,
      'The Orbit trust runs nine schools. Ofsted has been to three of them.',
      'Thorn Mount Academy was judged good. The secondary at Pitwell Lane climbed out of special measures in June to be graded as requiring improvement.',
    ],
    'Thorn Mount Academy: overall-effectiveness = good',
    'Pitwell Lane: overall-effectiveness = inadequate, earlier',
    'Pitwell Lane: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Orme Council fails again',
      published,
      'Ofsted has judged Orme Council’s services inadequate.',
      'Councillor Ann Field asked how it compared with Sandle Bay, the borough over the river, where services are rated outstanding.',
    ],
    'Orme Council: overall-effectiveness = inadequate',
    'Sandle Bay: overall-effectiveness = outstanding',
  ],
  [
    [
      'Orme Council fails again',
      published,
      'Ofsted has judged Orme Council’s services inadequate. Its new director, Bettrys Lovibond, head of a school which was rated good, said that she was sorry. She met Corwen Ade, leader of the opposition, whose services to children are outstanding.',
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
      'Alder School was inspected by Ofsted. Its early years provision was warned that it is inadequate, but the sixth form heard that it is outstanding. Leaders, only a month in the job, were told that they still require improvement.',
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
      'Fern House, a children’s home, was seen by Ofsted. It emerged from the visit as a good home, and outstanding for the way in which children are helped and protected.',
    ],
    'Fern House: overall-effectiveness = good',
    'Fern House: helped-and-protected = outstanding',
  ],
  [
    [
      'Published 2 March 2020',
      'Ofsted rated Alder School inadequate for the way that it is led and managed, and good for how its pupils behave. The county council, its landlord, is ‘Good’ overall, and ‘Inadequate’ for its support to care leavers.',
    ],
    'Alder School: leadership-and-management = inadequate',
    'Alder School: behaviour-and-attitudes = good',
  ],
  [
    [
      'Published 14 March 2008',
      'A joint area review led by Ofsted looked at Weirshire County Council. The county is good, a three, for being healthy and good for enjoying and achieving.',
    ],
    'Weirshire County Council: apa-being-healthy = good',
    'Weirshire County Council: apa-enjoying-achieving = good',
  ],
  [
    [
      'Published 17 April 2013',
      'Ofsted has been to Orme Council. By contrast, the full inspection of 2010 had judged its safeguarding services to be good; it was less sure of services for looked after children, which were graded adequate.',
    ],
    'Orme Council: safeguarding-overall = good, earlier, 2010',
    'Orme Council: looked-after-overall = adequate, earlier, 2010',
  ],
]
