/** Sentences whose verb is none of rating, with the grades they give, and near misses that give none; all invented. */
export const unlistedVerbSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Behaviour and attitudes at Alder School limped in at ‘requires improvement’, Ofsted said.',
    'Alder School: behaviour-and-attitudes = requires-improvement',
  ],
  ['Inspectors put Alder School at good in June.', 'Alder School: overall-effectiveness = good'],
  [
    'Ofsted went to Alder School. Teaching trails behind at inadequate, and leadership sits two notches above on good.',
    'Alder School: quality-of-teaching = inadequate',
    'Alder School: leadership-and-management = good',
  ],
  [
    'Alder School held steady at ‘requires improvement’.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    'Ofsted rated Alder School good, but its sixth form scraped a requires improvement.',
    'Alder School: overall-effectiveness = good',
    'Alder School: sixth-form-provision = requires-improvement',
  ],
  [
    'Alder School shut six months after an inadequate from Ofsted.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted had found Alder School no more than satisfactory in 2009.',
    'Alder School: overall-effectiveness = satisfactory, earlier, 2009',
  ],
  [
    'The quality of teaching at Alder School was no better than satisfactory, inspectors found.',
    'Alder School: quality-of-teaching = satisfactory',
  ],
  [
    'Personal development alone escapes at Alder School, with a requires improvement from inspectors.',
    'Alder School: personal-development = requires-improvement',
  ],
  [
    'Ofsted inspected Alder School last month. Its early years were picked out as ‘outstanding’.',
    'Alder School: early-years-provision = outstanding',
  ],
  [
    'Ofsted inspected Alder School. Early years provision earned the only outstanding of the five headings.',
    'Alder School: early-years-provision = outstanding',
  ],
  [
    'Alder School, good for eleven years, was rated inadequate by Ofsted.',
    'Alder School: overall-effectiveness = good, earlier',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Birch School, outstanding when it was seen in 2009, was not due a visit from Ofsted.',
    'Birch School: overall-effectiveness = outstanding, earlier, 2009',
  ],
  [
    'A grim spring at Alder School: the overall judgement was dragged down to requires improvement, Ofsted’s report says.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    'Alder School was visited by Ofsted again last summer, and returned to good.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Marrowdale’s help and protection services were a rung lower at ‘good’.',
    'Marrowdale: help-and-protection = good',
  ],
  ['Ofsted heard that pupils at Alder School arrive at good times for buses.'],
  ['Staff at Alder School look up to outstanding people, an inspector wrote.'],
  ['The word ‘inadequate’ haunts heads, said Jo Ng of Alder School after Ofsted called.'],
  ['Parents at Alder School hear “expected” and think it an insult, Ofsted was told.'],
]
