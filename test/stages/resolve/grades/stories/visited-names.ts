import type { Story } from './story.ts'

/** Stories of names that only an inspection spoken of tells to be providers; all invented. */
export const visitedNameStories: readonly Story[] = [
  [
    [
      "Ofsted has reported on a pair of trainers. Wensley College held on to its good. There was also a first monitoring visit for Kestrel Coding. Inspectors said that it had made 'reasonable progress' in safeguarding and 'insufficient progress' with apprenticeships.",
    ],
    'Wensley College: overall-effectiveness = good',
    'Kestrel Coding: safeguarding = reasonable-progress',
    'Kestrel Coding: apprenticeships = insufficient-progress',
  ],
  [
    [
      'Ofsted has looked at training firms. First up was Brightwater Skills. Inspectors said it had made reasonable progress in leadership and management.',
    ],
    'Brightwater Skills: leadership-and-management = reasonable-progress',
  ],
  [
    [
      'Ofsted has graded three nurseries. There was good news for Tiny Trotters, which moved up from requires improvement to good.',
    ],
    'Tiny Trotters: overall-effectiveness = good',
    'Tiny Trotters: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    [
      "Apprentice trainers were in Ofsted's sights this week. It was a first full inspection for Redmoor Rail, and it came out with a grade three.",
    ],
    'Redmoor Rail: overall-effectiveness = requires-improvement',
  ],
  [
    ['The adult learning service of the borough, Orwick Learns, has been called good by Ofsted.'],
    'Orwick Learns: overall-effectiveness = good',
  ],
  [
    [
      "Larkfield Learns, which teaches 2,300 adults a year in libraries and mosques, has been called 'good' by Ofsted. It required improvement in 2020.",
    ],
    'Larkfield Learns: overall-effectiveness = good',
    'Larkfield Learns: overall-effectiveness = requires-improvement, earlier, 2020',
  ],
  [
    ["Ofsted's report on Pegasus Aviation Training is out. In it apprenticeships were judged outstanding."],
    'Pegasus Aviation Training: apprenticeships = outstanding',
  ],
  [
    [
      'Ofsted visited Alder College, where it met Jane Field. Elsewhere, there was a warm welcome for Sir Adam Orme. He said that training was good.',
    ],
  ],
  [
    [
      'Ofsted made an early visit to Alder College in Fenbridge. Inspectors said it had made reasonable progress in safeguarding.',
    ],
    'Alder College: safeguarding = reasonable-progress',
  ],
  [
    [
      'Ofsted called at Alder College. A visit to Kew Gardens was a treat, and learners made significant progress there.',
    ],
  ],
  [
    [
      "It was a mixed week for apprenticeship firms in Ofsted's eyes. A full inspection of Gannet Marine ended in a grade two.",
    ],
    'Gannet Marine: overall-effectiveness = good',
  ],
  [
    [
      "Three training providers were seen by Ofsted. There were monitoring visits to Orbit Logistics and Pell & Sons. Orbit Logistics made 'insufficient progress' with safeguarding.",
    ],
    'Orbit Logistics: safeguarding = insufficient-progress',
  ],
  [
    [
      'The first report for Kingfisher Skills, a training firm, makes grim reading: Ofsted found it inadequate.',
    ],
    'Kingfisher Skills: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted rated Alder College good. A first inspection for Jane Field as its head had gone well, she said, and it was outstanding fun.',
    ],
    'Alder College: overall-effectiveness = good',
  ],
  [
    [
      'A training firm got its verdict from Ofsted. The monitoring report for Quillfeather said it had made reasonable progress in leadership.',
    ],
    'Quillfeather: leadership-and-management = reasonable-progress',
  ],
  [
    [
      'Ofsted was in town. After a monitoring visit to the Isle of Tarn, inspectors said that Alder College had made significant progress in its leadership.',
    ],
    'Alder College: leadership-and-management = significant-progress',
  ],
]
