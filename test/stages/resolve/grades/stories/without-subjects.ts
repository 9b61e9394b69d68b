import type { Story } from './story.ts'

/** Stories whose sentences begin with a grade, the name above or before; all invented. */
export const subjectlessStories: readonly Story[] = [
  [
    [
      '1. Harrow Bank Primary',
      "Now 'outstanding', having been found inadequate in 2015. Inspectors liked the garden.",
      '2. Pinfold Infants',
      'Still good after a visit that was six years late.',
    ],
    'Harrow Bank Primary: overall-effectiveness = outstanding',
    'Harrow Bank Primary: overall-effectiveness = inadequate, earlier, 2015',
    'Pinfold Infants: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has been round the schools of Tarn this term. Here is how each got on.',
      '1. Copley Lane Academy',
      'Inadequate overall, although personal development was marked good.',
      '2. Marsh End Juniors',
      'Good in every category.',
      "3. St Wilfrid's Primary",
      'Outstanding. Was good.',
    ],
    'Copley Lane Academy: overall-effectiveness = inadequate',
    'Copley Lane Academy: personal-development = good',
    'Marsh End Juniors: overall-effectiveness = good',
    "St Wilfrid's Primary: overall-effectiveness = outstanding",
    "St Wilfrid's Primary: overall-effectiveness = good, earlier",
  ],
  [
    [
      'Inspectors spent two days at Birkdale Primary School in May 2022. Good overall, with outstanding leadership, was the verdict.',
    ],
    'Birkdale Primary School: overall-effectiveness = good, 2022-05',
    'Birkdale Primary School: leadership-and-management = outstanding, 2022-05',
  ],
  [
    ['Ofsted has called at Birkdale Primary School, in Orme. Good, it says, and well led.'],
    'Birkdale Primary School: overall-effectiveness = good',
  ],
  [
    ['Ofsted has published its report on Oakhanger Nursery. Inadequate, say the inspectors.'],
    'Oakhanger Nursery: overall-effectiveness = inadequate',
  ],
  [
    [
      "Ofsted's reports on three Tarn schools",
      'Elder Road Primary School',
      "Another 'good', its fourth in a row.",
      'Fenner High School',
      "A first outstanding in the school's history.",
      'Gant Hill School',
      'Inadequate and placed in special measures.',
    ],
    'Elder Road Primary School: overall-effectiveness = good',
    'Fenner High School: overall-effectiveness = outstanding',
    'Gant Hill School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Which nurseries did Ofsted visit this spring?',
      'Little Otters Nursery: the verdict is in. Good again, eight years on.',
    ],
    'Little Otters Nursery: overall-effectiveness = good',
  ],
  [['Ofsted came to Alder School. Good food, good company and a good hall made its day.']],
  [['Ofsted came to Alder School in May. Good luck to everybody there! Outstanding weather, too.']],
  [
    [
      'Ofsted has published its report on Alder School. Good teaching is the rule, it says, and pupils love books.',
    ],
  ],
  [
    [
      'Alder School was visited by Ofsted. Outstanding questions about the budget remain, says the chair of governors.',
    ],
  ],
  [
    [
      'What do the grades of Ofsted mean? Alder School explains. Good: most schools have it. Inadequate: the lowest there is.',
    ],
  ],
  [
    [
      'Ofsted went to see Alder School. Still, good manners cost nothing, it wrote. Requires patience, said one inspector.',
    ],
  ],
  [
    [
      'Latest Ofsted reports',
      'Mount Pleasant Primary School, Orme',
      'Judged good. Inspected in March 2023. Children "love to read".',
      'Rydal House Nursery, Tarn',
      'Remains outstanding. Inspected in April 2023.',
    ],
    'Mount Pleasant Primary School: overall-effectiveness = good, 2023-03',
    'Rydal House Nursery: overall-effectiveness = outstanding, 2023-04',
  ],
  [
    [
      "Ofsted: the latest on Tarn's nurseries",
      'Bluebell Day Nursery, Tarn',
      'Now inadequate, after staff were found to have left a gate open. Visited in June 2022.',
      'Foxes Pre-school, Orme',
      'Its third good in a row. Visited in May 2022.',
    ],
    'Bluebell Day Nursery: overall-effectiveness = inadequate, 2022-06',
    'Foxes Pre-school: overall-effectiveness = good, 2022-05',
  ],
  [
    ['Bexford School has had its report from Ofsted. Requires improvement, it says, though not by much.'],
    'Bexford School: overall-effectiveness = requires-improvement',
  ],
  [
    ['Bexford School had waited eight years for Ofsted. Outstanding again!'],
    'Bexford School: overall-effectiveness = outstanding',
  ],
  [
    [
      "Ofsted's year in Orme, school by school",
      'Harley Primary: Back to good after four years. Head Jo Ng said she was over the moon.',
      'Iver Primary: Outstanding, as it was in 2011.',
    ],
    'Harley Primary: overall-effectiveness = good',
    'Iver Primary: overall-effectiveness = outstanding',
    'Iver Primary: overall-effectiveness = outstanding, earlier, 2011',
  ],
  [['Ofsted came to Bexford School. Outstanding though the paintings are, the roof leaks.']],
  [['Ofsted came to Bexford School in May. Good behaviour was seen. Good thing too, it told parents.']],
  [
    [
      "Ofsted has said what it thinks of Fernside, a children's home. Good, with leaders found to be outstanding.",
    ],
    'Fernside: overall-effectiveness = good',
    'Fernside: leaders-and-managers = outstanding',
  ],
  [
    [
      'Ofsted inspected Bexford School in May 2019. Still only requires improvement, after six years of trying.',
    ],
    'Bexford School: overall-effectiveness = requires-improvement, 2019-05',
  ],
]
