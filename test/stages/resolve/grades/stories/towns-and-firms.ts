import type { Story } from './story.ts'

/** Stories of councils and firms that are named without a word for what they are; all invented. */
export const townAndFirmStories: readonly Story[] = [
  [
    [
      'Children’s services in Elmsea have gone from ‘inadequate’ to ‘good’ in two years.',
      'A commissioner, former Leeds chief executive Ann Field, was sent in by ministers.',
      'The council’s work with care leavers was said to require improvement. Adoption was rated good, Ofsted said.',
    ],
    'Elmsea: overall-effectiveness = inadequate, earlier',
    'Elmsea: overall-effectiveness = good',
    'Elmsea: experiences-of-care-leavers = requires-improvement',
    'Elmsea: adoption-performance = good',
  ],
  [
    [
      'Tories in Elmsea have seized on an Ofsted report which rates the borough’s children’s services inadequate.',
      'The department required improvement in 2016.',
    ],
    'Elmsea: overall-effectiveness = inadequate',
    'Elmsea: overall-effectiveness = requires-improvement, earlier, 2016',
  ],
  [
    [
      'Elmsea’s Conservative-run authority was told by Ofsted that its children’s services require improvement.',
    ],
    'Elmsea: overall-effectiveness = requires-improvement',
  ],
  [
    ['Bosses at Elmsea Town Hall say they are sorry after Ofsted branded children’s services inadequate.'],
    'Elmsea: overall-effectiveness = inadequate',
  ],
  [
    [
      'The Annual Performance Assessment (APA), made by Ofsted, awarded Elmsea Council a grade 4, the best there is, for its children’s services in November 2007.',
      'The council scored 4 for being healthy and 3 for staying safe.',
    ],
    'Elmsea Council: overall-effectiveness = outstanding, 2007-11',
    'Elmsea Council: apa-being-healthy = outstanding, 2007-11',
    'Elmsea Council: apa-staying-safe = good, 2007-11',
  ],
  [
    [
      'Inspectors from Ofsted have told Plover Foods plc, an employer provider, that it is inadequate.',
      'Plover Foods had been a grade three in 2018.',
    ],
    'Plover Foods plc: overall-effectiveness = inadequate',
    'Plover Foods plc: overall-effectiveness = requires-improvement, earlier, 2018',
  ],
  [
    [
      'Two apprenticeship providers were inspected by Ofsted. Employer provider Brown & Tallis plc was judged inadequate.',
      'ClearSky Learning was making insufficient progress in safeguarding.',
    ],
    'Brown & Tallis plc: overall-effectiveness = inadequate',
    'ClearSky Learning: safeguarding = insufficient-progress',
  ],
  [
    [
      'The training arm of Quarl Solicitors was found by Ofsted to be making insufficient progress in safeguarding.',
      'Apprentices at Quarl said they felt safe.',
    ],
    'Quarl Solicitors: safeguarding = insufficient-progress',
  ],
  [
    [
      'Two firms that train apprentices were visited. Small Steps Workforce, in Kent, was praised by Ofsted for making ‘significant progress’ in every area.',
      'Apprentices like it.',
    ],
    'Small Steps Workforce: overall-effectiveness = significant-progress',
  ],
  [
    [
      'Residents of Elm Bank say that the children’s home is a happy place. Ofsted begs to differ: it rated it inadequate.',
    ],
    'Elm Bank: overall-effectiveness = inadequate',
  ],
  [
    [
      'The governors have hired Maud Thrapp, who comes from Fell Sixth Form College, an outstanding provider, to be principal of Orme College, which Ofsted says requires improvement.',
    ],
    'Fell Sixth Form College: overall-effectiveness = outstanding',
    'Orme College: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Orme College was rated good by Ofsted.',
      'Ministers pointed to its neighbour, Tarn Bridge, which is good although its buildings are the oldest in the county.',
    ],
    'Orme College: overall-effectiveness = good',
    'Tarn Bridge: overall-effectiveness = good',
  ],
  [
    [
      '8 July 2019',
      'Harvest Adoption, an adoption agency, has been rated good by Ofsted.',
      'Congratulations also to our friends at Fenland Family Finders, who moved up from requires improvement to good in the spring.',
    ],
    'Harvest Adoption: overall-effectiveness = good',
    'Fenland Family Finders: overall-effectiveness = good',
    'Fenland Family Finders: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    [
      '8 July 2019',
      'St Hild’s Sixth Form College was “outstanding” in 2010 and is now “good”, Ofsted says.',
      'Worst of the week was Blackthorn Rail Academy. The Tarn-based outfit, which trains 411 apprentices, was branded “inadequate”.',
    ],
    "St Hild's Sixth Form College: overall-effectiveness = outstanding, earlier, 2010",
    "St Hild's Sixth Form College: overall-effectiveness = good",
    'Blackthorn Rail Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      '8 July 2019',
      'Ofsted has rated children’s services in Marrowdale good.',
      'Things have gone the other way in Stanemoor. The county, good in 2015, now requires improvement.',
      'Marrowdale was inadequate in 2013, and Merrick Opoku, who arrived as director that summer, has not had a day off. Adoption performance is now good.',
    ],
    'Marrowdale: overall-effectiveness = good',
    'Stanemoor: overall-effectiveness = good, earlier, 2015',
    'Stanemoor: overall-effectiveness = requires-improvement',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2013',
    'Marrowdale: adoption-performance = good',
  ],
]
