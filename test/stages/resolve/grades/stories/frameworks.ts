import type { Story } from './story.ts'

/** Stories of inspections whose frameworks have words of their own, with the facts they give; all invented. */
export const frameworkStories: readonly Story[] = [
  [
    [
      '12 May 2004',
      'Orchard Road Infants School is "a good school with some outstanding features", Ofsted says. The head’s leadership is excellent, teaching is very good and provision in the Foundation Stage good.',
    ],
    'Orchard Road Infants School: overall-effectiveness = good',
    'Orchard Road Infants School: leadership-and-management = excellent',
    'Orchard Road Infants School: quality-of-teaching = very-good',
    'Orchard Road Infants School: early-years-provision = good',
  ],
  [
    [
      '12 May 2004',
      'Inspectors from Ofsted thought Orchard Road Infants School very good, its teaching excellent and its attendance poor.',
    ],
    'Orchard Road Infants School: overall-effectiveness = very-good',
    'Orchard Road Infants School: quality-of-teaching = excellent',
    'Orchard Road Infants School: attendance-and-behaviour = poor',
  ],
  [
    [
      '9 May 2023',
      'The University of Tarnside has been graded ‘Outstanding’ by Ofsted for its training of primary teachers and ‘Good’ for its secondary courses.',
    ],
    'University of Tarnside: overall-effectiveness = outstanding',
    'University of Tarnside: overall-effectiveness = good',
  ],
  [
    [
      '9 May 2023',
      'Primary and secondary teacher training at the University of Tarnside are both outstanding, Ofsted has ruled; the further education phase is good.',
    ],
    'University of Tarnside: overall-effectiveness = outstanding',
    'University of Tarnside: overall-effectiveness = good',
  ],
  [
    [
      '9 May 2023',
      'The University of Tarnside was awarded Outstanding by Ofsted for its Early Years phase and Good for its Secondary phase, having required improvement in 2019.',
    ],
    'University of Tarnside: overall-effectiveness = outstanding',
    'University of Tarnside: overall-effectiveness = good',
    'University of Tarnside: overall-effectiveness = requires-improvement, earlier, 2019',
  ],
  [
    [
      '17 December 2008',
      'Marrowdale Council was given a one for staying safe and a two for enjoying and achieving in Ofsted’s annual performance assessments. Its overall effectiveness was a two.',
    ],
    'Marrowdale Council: apa-staying-safe = inadequate',
    'Marrowdale Council: apa-enjoying-achieving = adequate',
    'Marrowdale Council: overall-effectiveness = adequate',
  ],
  [
    [
      '17 December 2008',
      'Ofsted judged Marrowdale Council inadequate for staying safe, for service management and overall. Capacity to improve was good.',
    ],
    'Marrowdale Council: apa-staying-safe = inadequate',
    'Marrowdale Council: apa-service-management = inadequate',
    'Marrowdale Council: overall-effectiveness = inadequate',
    'Marrowdale Council: apa-capacity = good',
  ],
  [
    [
      '17 December 2008',
      'In the annual performance assessments by Ofsted, Marrowdale Council scored four for being healthy, three for staying safe and three overall.',
    ],
    'Marrowdale Council: apa-being-healthy = outstanding',
    'Marrowdale Council: apa-staying-safe = good',
    'Marrowdale Council: overall-effectiveness = good',
  ],
  [
    [
      '17 July 2010',
      'Safeguarding services at Marrowdale Council are rated adequate by Ofsted and the council’s capacity to improve them is good. The overall effectiveness of services for looked after children is good and the capacity to improve them outstanding.',
    ],
    'Marrowdale Council: safeguarding-overall = adequate',
    'Marrowdale Council: capacity-to-improve = good',
    'Marrowdale Council: looked-after-overall = good',
    'Marrowdale Council: capacity-to-improve = outstanding',
  ],
  [
    [
      '4 December 2009',
      'Ofsted says that services for looked after children at Marrowdale Council are inadequate overall. Safeguarding there was adequate, as was the capacity to improve it.',
    ],
    'Marrowdale Council: looked-after-overall = inadequate',
    'Marrowdale Council: safeguarding-overall = adequate',
    'Marrowdale Council: capacity-to-improve = adequate',
  ],
  [
    [
      '4 December 2009',
      'Ofsted inspected safeguarding and services for looked after children at Marrowdale Council, which was good on both counts.',
    ],
    'Marrowdale Council: safeguarding-overall = good',
    'Marrowdale Council: looked-after-overall = good',
  ],
  [
    [
      '15 December 2017',
      'HMP Tarnmoor',
      'HMIP: safety 2, respect 3, purposeful activity 1',
      'Ofsted: outstanding, up from good in 2014',
    ],
    'HMP Tarnmoor: overall-effectiveness = outstanding',
    'HMP Tarnmoor: overall-effectiveness = good, earlier, 2014',
  ],
  [
    [
      '15 December 2017',
      'HMP Tarnmoor (purposeful activity: 3). Ofsted rated education, skills and work inadequate. Leadership and management was inadequate too.',
    ],
    'HMP Tarnmoor: overall-effectiveness = inadequate',
    'HMP Tarnmoor: leadership-and-management = inadequate',
  ],
  [
    [
      '15 December 2019',
      'HMP Tarnmoor (purposeful activity: 4). Here provision was outstanding, said Ofsted, up from good.',
    ],
    'HMP Tarnmoor: overall-effectiveness = outstanding',
    'HMP Tarnmoor: overall-effectiveness = good, earlier',
  ],
  [
    ['15 December 2019', 'HMP Tarnmoor. Rated good by Ofsted, with outstanding outcomes for learners.'],
    'HMP Tarnmoor: overall-effectiveness = good',
    'HMP Tarnmoor: pupils-outcomes = outstanding',
  ],
  [
    [
      '20 May 2019',
      'Eddington College moved up from inadequate to requires improvement, Ofsted said. Its adult learning programmes got a two and its apprenticeships another four.',
    ],
    'Eddington College: overall-effectiveness = inadequate, earlier',
    'Eddington College: overall-effectiveness = requires-improvement',
    'Eddington College: adult-learning = good',
    'Eddington College: apprenticeships = inadequate',
  ],
]
