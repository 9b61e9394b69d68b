/** Sentences about nurseries, homes and agencies, and of report cards, with the grades they give; all invented. */
export const careSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Foxglove Nursery has been awarded an outstanding rating by Ofsted.',
    'Foxglove Nursery: overall-effectiveness = outstanding',
  ],
  [
    'Foxglove Nursery was found to be good at its first inspection in June 2021.',
    'Foxglove Nursery: overall-effectiveness = good, 2021-06',
  ],
  [
    'Ofsted found Foxglove Nursery inadequate after a visit in April 2022.',
    'Foxglove Nursery: overall-effectiveness = inadequate, 2022-04',
  ],
  [
    'A nursery has been told it must improve. Foxglove Nursery was rated inadequate.',
    'Foxglove Nursery: overall-effectiveness = inadequate',
  ],
  [
    'Gorse Pre-School has gone from requires improvement to good.',
    'Gorse Pre-School: overall-effectiveness = requires-improvement, earlier',
    'Gorse Pre-School: overall-effectiveness = good',
  ],
  [
    'Gorse Pre-School was delighted to receive a “good” rating from Ofsted.',
    'Gorse Pre-School: overall-effectiveness = good',
  ],
  [
    'Nettle House was rated good overall, but requires improvement to be good for how well children are helped and protected.',
    'Nettle House: overall-effectiveness = good',
    'Nettle House: helped-and-protected = requires-improvement',
  ],
  [
    'The effectiveness of leaders and managers at Nettle House was judged inadequate.',
    'Nettle House: leaders-and-managers = inadequate',
  ],
  [
    'Nettle House, a children’s home rated outstanding in 2018, is now inadequate, Ofsted says.',
    'Nettle House: overall-effectiveness = outstanding, earlier, 2018',
    'Nettle House: overall-effectiveness = inadequate',
  ],
  [
    'Osier Fostering received top marks from Ofsted in all three areas.',
    'Osier Fostering: overall-effectiveness = outstanding',
  ],
  [
    'Osier Fostering has been recognised as outstanding for the second time in a row.',
    'Osier Fostering: overall-effectiveness = outstanding',
  ],
  [
    'Osier Fostering achieved ‘good’ for overall experiences and progress, ‘good’ for how well children are helped and protected and ‘outstanding’ for the effectiveness of leaders and managers.',
    'Osier Fostering: overall-effectiveness = good',
    'Osier Fostering: helped-and-protected = good',
    'Osier Fostering: leaders-and-managers = outstanding',
  ],
  [
    'Alder School, inspected on 3 December 2025, was rated exceptional for inclusion and strong standard for achievement.',
    'Alder School: inclusion = exceptional, 2025-12-03',
    'Alder School: achievement = strong-standard, 2025-12-03',
  ],
  [
    'Ofsted inspected Alder School in January 2026. Its attendance and behaviour was judged to need attention.',
    'Alder School: attendance-and-behaviour = needs-attention, 2026-01',
  ],
  [
    'Alder School received ‘needs attention’ for leadership and governance and ‘expected standard’ for curriculum and teaching.',
    'Alder School: leadership-and-governance = needs-attention',
    'Alder School: curriculum-and-teaching = expected-standard',
  ],
  [
    'Alder School’s report card, January 2026\nInclusion: Strong standard\nAchievement: Expected standard\nSafeguarding standards: Met',
    'Alder School: inclusion = strong-standard',
    'Alder School: achievement = expected-standard',
    'Alder School: safeguarding = met',
  ],
  [
    'Alder School met the expected standard in inclusion and in personal development and wellbeing, Ofsted said.',
    'Alder School: inclusion = expected-standard',
    'Alder School: personal-development-and-wellbeing = expected-standard',
  ],
  [
    '23 April 2026\nThere was no such comfort for Foxglove Nursery. Leadership and governance there is in need of ‘urgent improvement’, the lowest grade, following a visit in March. It was good in 2020.',
    'Foxglove Nursery: leadership-and-governance = urgent-improvement, 2026-03',
    'Foxglove Nursery: overall-effectiveness = good, earlier, 2020',
  ],
  [
    '22 June 2017\nFoxglove Nursery is rated outstanding by Ofsted. It is the fourth in a row for Foxglove Nursery, which got the same in 2005, 2009 and 2013.',
    'Foxglove Nursery: overall-effectiveness = outstanding',
    'Foxglove Nursery: overall-effectiveness = outstanding, earlier, 2005',
    'Foxglove Nursery: overall-effectiveness = outstanding, earlier, 2009',
    'Foxglove Nursery: overall-effectiveness = outstanding, earlier, 2013',
  ],
  [
    '17 April 2025\nOfsted inspected Osier Fostering last November.\nIn January Osier Fostering learned that it had been judged outstanding by Ofsted.',
    'Osier Fostering: overall-effectiveness = outstanding, 2024-11',
  ],
  [
    'In a report on Nettle House, a children’s home, inspectors say the overall experiences and progress of those living there were inadequate.',
    'Nettle House: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted told how Nettle House, a children’s home run by the council in Orme, was shut down after being found inadequate twice.',
    'Nettle House: overall-effectiveness = inadequate',
  ],
]
