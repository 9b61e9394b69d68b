import type { Story } from './story.ts'

/** Stories of many providers, each told of below its name; all invented. */
export const belowHeadingStories: readonly Story[] = [
  [
    [
      'How did your school do? We list what Ofsted said.',
      '1. Alder Hall Primary School – Outstanding',
      '2. Birch Hall Primary School – Good, down from outstanding',
      '3. Cedar Hall Primary School – Inadequate, previously good',
    ],
    'Alder Hall Primary School: overall-effectiveness = outstanding',
    'Birch Hall Primary School: overall-effectiveness = good',
    'Birch Hall Primary School: overall-effectiveness = outstanding, earlier',
    'Cedar Hall Primary School: overall-effectiveness = inadequate',
    'Cedar Hall Primary School: overall-effectiveness = good, earlier',
  ],
  [
    [
      'Ofsted has inspected schools in Orme.',
      'What to do this weekend',
      'Good food at the Alder Hall Primary School fair. Outstanding cakes.',
    ],
  ],
  [
    [
      'Ofsted has been to Alder Hall Primary School.',
      'Alder Hall Primary School at a glance',
      'Good points: the library. Good transport links. Requires a car.',
    ],
  ],
  [
    [
      'Ofsted’s latest on our nurseries',
      'Puddles, Orme, and Toadstools, Tarn',
      'The sister nurseries were inspected in the same week of May 2023 and both came out good.',
    ],
    'Puddles: overall-effectiveness = good, 2023-05',
    'Toadstools: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Ofsted in our schools: the full list',
      'Alder Hall Primary School (Orme)',
      'Old grade: good. New grade: requires improvement.',
      'Birch Hall Primary School (Tarn)',
      'Old grade: inadequate. New grade: good.',
    ],
    'Alder Hall Primary School: overall-effectiveness = good, earlier',
    'Alder Hall Primary School: overall-effectiveness = requires-improvement',
    'Birch Hall Primary School: overall-effectiveness = inadequate, earlier',
    'Birch Hall Primary School: overall-effectiveness = good',
  ],
  [
    [
      '12 July 2023',
      'Ofsted’s verdicts on nurseries in Orme this year',
      'Busy Bees, Mill Street',
      'Good, as it was in 2018. Inspectors came in March.',
      'Little Otters, Weir Lane',
      'Inadequate. It had been outstanding.',
    ],
    'Busy Bees: overall-effectiveness = good, 2023-03',
    'Busy Bees: overall-effectiveness = good, earlier, 2018',
    'Little Otters: overall-effectiveness = inadequate',
    'Little Otters: overall-effectiveness = outstanding, earlier',
  ],
  [
    [
      '12 July 2023',
      'Ofsted league table for Orme',
      'Alder Hall Primary School',
      'Best in town: outstanding in every category.',
      'Birch Hall Primary School',
      'Slipped from good to requires improvement. Leadership was inadequate.',
    ],
    'Alder Hall Primary School: overall-effectiveness = outstanding',
    'Birch Hall Primary School: overall-effectiveness = good, earlier',
    'Birch Hall Primary School: overall-effectiveness = requires-improvement',
    'Birch Hall Primary School: leadership-and-management = inadequate',
  ],
  [
    [
      '12 July 2023',
      'Days out this summer',
      'Alder Hall Primary School',
      'Good for toddlers. Outstanding slide. Ofsted has not rated the slide.',
      'Birch Hall Primary School',
      'Good cakes, outstanding tea.',
    ],
  ],
  [
    [
      '12 July 2023',
      'Which schools did Ofsted call outstanding?',
      '1) Alder Hall Primary School',
      'Top marks across the board in January.',
      '2) Birch Hall Primary School',
      'Outstanding again, ten years after its last visit.',
    ],
    'Alder Hall Primary School: overall-effectiveness = outstanding, 2023-01',
    'Birch Hall Primary School: overall-effectiveness = outstanding',
  ],
  [
    [
      '12 July 2023',
      'Ofsted’s spring reports',
      'Alder Hall Primary School',
      'Latest: good. Before that: inadequate.',
      'Birch Hall Primary School',
      'Still outstanding.',
    ],
    'Alder Hall Primary School: overall-effectiveness = good',
    'Alder Hall Primary School: overall-effectiveness = inadequate, earlier',
    'Birch Hall Primary School: overall-effectiveness = outstanding',
  ],
]
