import type { Story } from './story.ts'

/** Stories of nurseries, colleges, homes, agencies, prisons and training providers, with the facts they give; all invented. */
export const otherStories: readonly Story[] = [
  [
    [
      "Busy Otters Day Nursery in Tarnbridge has gone from 'inadequate' to 'good' in the space of six months.",
    ],
    'Busy Otters Day Nursery: overall-effectiveness = inadequate, earlier',
    'Busy Otters Day Nursery: overall-effectiveness = good',
  ],
  [
    ["Little Wellies Pre-School, on Mill Road, was awarded an 'Outstanding' judgement by the watchdog."],
    'Little Wellies Pre-School: overall-effectiveness = outstanding',
  ],
  [
    ['Marsham College has bounced back to a grade two from a grade three.'],
    'Marsham College: overall-effectiveness = good',
    'Marsham College: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    ['Tolworth & Finch Training Ltd was handed a grade four across the board.'],
    'Tolworth & Finch Training Ltd: overall-effectiveness = inadequate',
  ],
  [
    [
      "The children's home, Birch Cottage in Eskdale, was rated inadequate for how well children are helped and protected.",
    ],
    'Birch Cottage: helped-and-protected = inadequate',
  ],
  [
    ['Halcyon Fostering has retained its outstanding rating from Ofsted.'],
    'Halcyon Fostering: overall-effectiveness = outstanding',
  ],
  [
    ["Ofsted rated HMP Coldmarsh's education, skills and work provision as requires improvement."],
    'HMP Coldmarsh: overall-effectiveness = requires-improvement',
  ],
  [
    ['Wendlebury SCITT was judged outstanding by Ofsted in June 2022.'],
    'Wendlebury SCITT: overall-effectiveness = outstanding, 2022-06',
  ],
  [
    [
      "A Felixbridge nursery has been told it must improve. Cygnets Nursery was rated 'requires improvement' overall after an inspection on 14 March 2019.",
    ],
    'Cygnets Nursery: overall-effectiveness = requires-improvement, 2019-03-14',
  ],
  [
    [
      "Parkway Children's Home, run by Barcombe Council, was judged to be good. The council's own children's services are rated inadequate.",
    ],
    "Parkway Children's Home: overall-effectiveness = good",
    'Barcombe Council: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted has published its report on Lyndale College.',
      'The college was judged good overall and for each of the eight areas inspectors looked at, including apprenticeships, adult learning programmes and provision for learners with high needs.',
      'It was previously rated requires improvement in 2018.',
    ],
    'Lyndale College: overall-effectiveness = good',
    'Lyndale College: apprenticeships = good',
    'Lyndale College: adult-learning = good',
    'Lyndale College: high-needs = good',
    'Lyndale College: overall-effectiveness = requires-improvement, earlier, 2018',
  ],
  [
    [
      'Oldmoor nursery shut after inspector finds toddlers unsupervised',
      'Sunny Days Nursery, in Bank Street, was rated inadequate in all areas by Ofsted in June.',
      'It had been graded good at its previous inspection in 2016.',
    ],
    'Sunny Days Nursery: overall-effectiveness = inadequate',
    'Sunny Days Nursery: overall-effectiveness = good, earlier, 2016',
  ],
  [
    [
      "Cobden House, a children's home for five young people in Aldham, has been shut by its owners after Ofsted rated it inadequate.",
      'Inspectors said the home had failed to protect the children. Overall experiences and progress and leadership were also found to be inadequate.',
    ],
    'Cobden House: overall-effectiveness = inadequate',
    'Cobden House: leaders-and-managers = inadequate',
  ],
  [
    [
      "Ofsted rated Hawkley Fostering 'good' overall and 'outstanding' for the overall experiences and progress of children.",
    ],
    'Hawkley Fostering: overall-effectiveness = good',
    'Hawkley Fostering: overall-effectiveness = outstanding',
  ],
  [
    ["Ofsted said Orchard Vale Children's Centre was satisfactory."],
    "Orchard Vale Children's Centre: overall-effectiveness = satisfactory",
  ],
  [
    [
      'Wexmouth College principal Dan Orr said: "Retaining our good grade is testament to our staff." Ofsted visited in March 2022.',
    ],
    'Wexmouth College: overall-effectiveness = good, 2022-03',
  ],
  [
    ['It is a sad day for Wexmouth College, which has lost the outstanding status it had held since 2009.'],
    'Wexmouth College: overall-effectiveness = outstanding, earlier, 2009',
  ],
  [
    ['Wexmouth College was the only one of the four to be rated outstanding by Ofsted.'],
    'Wexmouth College: overall-effectiveness = outstanding',
  ],
  [
    [
      "'We are thrilled': Nursery celebrates top Ofsted rating",
      'Staff at Kingfisher Nursery in Pately are celebrating after being rated Outstanding.',
      'Manager Donna Wells said the team had worked hard since 2014, when the nursery was told to improve.',
      'Kingfisher, which cares for 54 children, got top marks in all four areas.',
    ],
    'Kingfisher Nursery: overall-effectiveness = outstanding',
  ],
  [
    [
      "A PRISON's education department has been rated 'inadequate' by Ofsted.",
      'HMP Stanmoor, a category C prison, was criticised for leaving half its classrooms empty. Inspectors from HM Inspectorate of Prisons rated safety as "poor".',
    ],
    'HMP Stanmoor: overall-effectiveness = inadequate',
  ],
  [
    [
      "UTC Norwell has been rated 'good' by Ofsted in its first inspection.",
      'The university technical college opened in 2014.',
    ],
    'UTC Norwell: overall-effectiveness = good',
  ],
  [
    [
      "Ofsted has judged Pathway Apprentices Ltd, which trains 400 apprentices, to be making 'insufficient progress' in safeguarding and 'reasonable progress' in its other two themes.",
    ],
    'Pathway Apprentices Ltd: safeguarding = insufficient-progress',
  ],
  [
    [
      "Teacher training provider Oakwell Teaching School Alliance SCITT has been rated 'Inadequate' by Ofsted, four years after it was graded 'Good'.",
    ],
    'Oakwell Teaching School Alliance SCITT: overall-effectiveness = inadequate',
    'Oakwell Teaching School Alliance SCITT: overall-effectiveness = good, earlier',
  ],
  [
    [
      'INSPECTORS have heaped praise on Elmbrook Pre-School.',
      'The Chapel Street pre-school was rated good overall by Ofsted, and outstanding for personal development and behaviour.',
    ],
    'Elmbrook Pre-School: overall-effectiveness = good',
    'Elmbrook Pre-School: behaviour-and-attitudes = outstanding',
    'Elmbrook Pre-School: personal-development = outstanding',
  ],
  [
    ['Independent fostering agency Blue Willow Care was rated outstanding by Ofsted in all areas.'],
    'Blue Willow Care: overall-effectiveness = outstanding',
  ],
  [
    ["Ofsted says provision at HMP Lowmoor is 'good', while HMYOI Fenside 'requires improvement'."],
    'HMP Lowmoor: overall-effectiveness = good',
    'HMYOI Fenside: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Grade four for 'complacent' college",
      'Ofsted has published a scathing report on Aldwark College.',
      'The 3,000-learner college, which was formed in 2014, received grade fours for leadership and management and for 16 to 19 study programmes.',
      'It was given a three for everything else except adult learning programmes, which got a two.',
    ],
    'Aldwark College: adult-learning = good',
    'Aldwark College: education-programmes-for-young-people = inadequate',
    'Aldwark College: leadership-and-management = inadequate',
  ],
  [
    ["Staff at Windmill Day Nursery are over the moon with their 'good' Ofsted rating."],
    'Windmill Day Nursery: overall-effectiveness = good',
  ],
  [
    [
      'A Thornby-based adult learning provider has received the second highest Ofsted grade. Thornby Adult Learning was judged good for all aspects.',
    ],
    'Thornby Adult Learning: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted judged the overall effectiveness of Larkspur House to be good, and how well children are helped and protected as requires improvement to be good. The home cares for four children.',
    ],
    'Larkspur House: overall-effectiveness = good',
    'Larkspur House: helped-and-protected = requires-improvement',
  ],
]
