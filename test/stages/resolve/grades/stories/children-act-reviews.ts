import type { Story } from './story.ts'

const DAY = '22 November 2007'
const WHO =
  'Ofsted has published its annual performance assessment of Marrowdale Council’s services for children.'

/** Stories of annual performance assessments and joint area reviews; all invented. */
export const childrenActStories: readonly Story[] = [
  [
    [
      DAY,
      WHO,
      'Being healthy: 3',
      'Staying safe: 2',
      'Enjoying and achieving: 2',
      'Making a positive contribution: 4',
      'Achieving economic well-being: 3',
      'Capacity to improve: 2',
    ],
    'Marrowdale Council: apa-being-healthy = good',
    'Marrowdale Council: apa-staying-safe = adequate',
    'Marrowdale Council: apa-enjoying-achieving = adequate',
    'Marrowdale Council: apa-positive-contribution = outstanding',
    'Marrowdale Council: apa-economic-wellbeing = good',
    'Marrowdale Council: apa-capacity = adequate',
  ],
  [
    [DAY, WHO, 'The council was given a four, the highest score, for its services overall.'],
    'Marrowdale Council: overall-effectiveness = outstanding',
  ],
  [
    [DAY, WHO, 'It scored three for staying safe and two for enjoying and achieving.'],
    'Marrowdale Council: apa-staying-safe = good',
    'Marrowdale Council: apa-enjoying-achieving = adequate',
  ],
  [
    [
      DAY,
      WHO,
      'It was rated outstanding (grade 4) for its capacity to improve and good (3) for being healthy.',
    ],
    'Marrowdale Council: apa-capacity = outstanding',
    'Marrowdale Council: apa-being-healthy = good',
  ],
  [
    [
      DAY,
      WHO,
      'Work to help young people make a positive contribution is outstanding, and work to keep them safe good.',
    ],
    'Marrowdale Council: apa-positive-contribution = outstanding',
    'Marrowdale Council: apa-staying-safe = good',
  ],
  [
    [
      DAY,
      WHO,
      'Inspectors judged the management of services for children and young people to be inadequate, and provision to keep children in the county safe was ‘inadequate’ too.',
    ],
    'Marrowdale Council: apa-service-management = inadequate',
    'Marrowdale Council: apa-staying-safe = inadequate',
  ],
  [
    [
      DAY,
      WHO,
      'In helping children to enjoy and achieve the council was outstanding. Economic wellbeing and the making of a positive contribution both scored two, or adequate. So did the council’s capacity to improve.',
    ],
    'Marrowdale Council: apa-enjoying-achieving = outstanding',
    'Marrowdale Council: apa-economic-wellbeing = adequate',
    'Marrowdale Council: apa-positive-contribution = adequate',
    'Marrowdale Council: apa-capacity = adequate',
  ],
  [
    [DAY, WHO, 'The council received a grade 3 in every area bar one: for staying safe it got a 2.'],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: apa-staying-safe = adequate',
  ],
  [
    [DAY, WHO, 'Only Fennshire and Oxbeck had got a one for safety.'],
    'Fennshire: apa-staying-safe = inadequate, earlier',
    'Oxbeck: apa-staying-safe = inadequate, earlier',
  ],
  [
    [DAY, WHO, 'Being healthy | 3', 'Staying safe | 4'],
    'Marrowdale Council: apa-being-healthy = good',
    'Marrowdale Council: apa-staying-safe = outstanding',
  ],
  [[DAY, WHO, 'Being healthy: 30 minutes of sport a day', 'Staying safe: 3 tips for parents']],
  [[DAY, WHO, 'Marrowdale won by 3 goals and scored two for charity.']],
  [
    [
      DAY,
      WHO,
      'Ofsted gave the county three marks out of four overall, up from two in 2006. It was rated good for helping children to stay safe and for helping them to enjoy life and achieve.',
      'It was also judged good at helping them to make a positive contribution. But on helping young people to be healthy, and on their economic well-being, the council was rated only adequate.',
      'Inspectors judged the management of the services to be good.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: overall-effectiveness = adequate, earlier, 2006',
    'Marrowdale Council: apa-staying-safe = good',
    'Marrowdale Council: apa-enjoying-achieving = good',
    'Marrowdale Council: apa-positive-contribution = good',
    'Marrowdale Council: apa-being-healthy = adequate',
    'Marrowdale Council: apa-economic-wellbeing = adequate',
    'Marrowdale Council: apa-service-management = good',
  ],
  [[DAY, WHO, 'The county found jobs for three out of four care leavers, and one out of four got a home.']],
]
