import type { Story } from './story.ts'

/** Stories that tell areas by phrases and clauses of their own, or beside the grade of another, with the facts they give; all invented. */
export const areasBesideStories: readonly Story[] = [
  [
    [
      'Swanmoor slips',
      'Swanmoor Academy was rated requires improvement overall by Ofsted last month.',
      'Inspectors felt its behaviour and attitudes deserved better and gave them a good, and the sixth form shared that grade.',
    ],
    'Swanmoor Academy: overall-effectiveness = requires-improvement',
    'Swanmoor Academy: behaviour-and-attitudes = good',
    'Swanmoor Academy: sixth-form-provision = good',
  ],
  [
    [
      'Ofsted verdict on Swanmoor Academy',
      "Swanmoor Academy has been told by Ofsted that it requires improvement. Inspectors said the quality of education was the chief concern and put it at 'inadequate'. Personal development fared better, at good, and so did behaviour and attitudes.",
    ],
    'Swanmoor Academy: overall-effectiveness = requires-improvement',
    'Swanmoor Academy: quality-of-education = inadequate',
    'Swanmoor Academy: personal-development = good',
    'Swanmoor Academy: behaviour-and-attitudes = good',
  ],
  [
    [
      'Report card for Pennywell Primary',
      `Pennywell Primary School received one of Ofsted's new report cards in January. It was awarded "strong standard" in inclusion, early years and leadership and governance. Attendance and behaviour, achievement and curriculum and teaching all met the expected standard.`,
    ],
    'Pennywell Primary School: inclusion = strong-standard',
    'Pennywell Primary School: early-years = strong-standard',
    'Pennywell Primary School: leadership-and-governance = strong-standard',
    'Pennywell Primary School: attendance-and-behaviour = expected-standard',
    'Pennywell Primary School: achievement = expected-standard',
    'Pennywell Primary School: curriculum-and-teaching = expected-standard',
  ],
  [
    [
      'Report card for Pennywell Primary',
      "Pennywell Primary School received one of Ofsted's new report cards in January. Inclusion is Strong. Achievement and attendance and behaviour are Expected. Curriculum and teaching Needs attention. Safeguarding standards were met.",
    ],
    'Pennywell Primary School: inclusion = strong-standard',
    'Pennywell Primary School: achievement = expected-standard',
    'Pennywell Primary School: attendance-and-behaviour = expected-standard',
    'Pennywell Primary School: curriculum-and-teaching = needs-attention',
    'Pennywell Primary School: safeguarding = met',
  ],
  [
    [
      'Tansley House',
      "Tansley House, a children's home in Orme, has been judged inadequate by Ofsted. The same judgement was made on how well children are protected, and on the way the home is led and managed.",
    ],
    'Tansley House: overall-effectiveness = inadequate',
    'Tansley House: helped-and-protected = inadequate',
    'Tansley House: leaders-and-managers = inadequate',
  ],
  [
    [
      'Tansley House',
      "Tansley House, a children's home in Orme, was found to be good by Ofsted in May. Leadership was rated outstanding, and children's protection good.",
    ],
    'Tansley House: overall-effectiveness = good',
    'Tansley House: leaders-and-managers = outstanding',
    'Tansley House: helped-and-protected = good',
  ],
  [
    [
      'Quayside College',
      'Quayside College has gone from good to requires improvement, Ofsted said on Friday. Its provision for adults bucked the trend with a grade two, and its work with students who have high needs was given a one.',
    ],
    'Quayside College: overall-effectiveness = requires-improvement',
    'Quayside College: overall-effectiveness = good, earlier',
    'Quayside College: adult-learning = good',
    'Quayside College: high-needs = outstanding',
  ],
  [
    [
      'Quayside College',
      "Quayside College was graded good overall by Ofsted, with apprentices' training, courses for adults and education for 16- to 18-year-olds each given the same mark.",
    ],
    'Quayside College: overall-effectiveness = good',
    'Quayside College: apprenticeships = good',
    'Quayside College: adult-learning = good',
    'Quayside College: education-programmes-for-young-people = good',
  ],
  [
    [
      'Juniper Training',
      'Juniper Training, which has 200 apprentices, made insufficient progress in all three themes at its first monitoring visit by Ofsted: leadership, the quality of training and safeguarding.',
    ],
    'Juniper Training: leadership-and-management = insufficient-progress',
    'Juniper Training: apprenticeships = insufficient-progress',
    'Juniper Training: safeguarding = insufficient-progress',
  ],
  [
    [
      'Acorn Lodge Nursery',
      "Acorn Lodge Nursery in Orme has been rated requires improvement by Ofsted. The behaviour of the children was good and so was their personal development. The quality of education and leadership did not pass muster, both getting 'requires improvement'.",
    ],
    'Acorn Lodge Nursery: overall-effectiveness = requires-improvement',
    'Acorn Lodge Nursery: behaviour-and-attitudes = good',
    'Acorn Lodge Nursery: personal-development = good',
    'Acorn Lodge Nursery: quality-of-education = requires-improvement',
    'Acorn Lodge Nursery: leadership-and-management = requires-improvement',
  ],
  [
    [
      'Holm Street Primary',
      "Holm Street Primary School was inspected in March 2015. Ofsted's inspectors rated it good. They singled out the nursery and reception classes, which they called outstanding, and pupils' behaviour and safety, which got the same accolade.",
    ],
    'Holm Street Primary School: overall-effectiveness = good, 2015-03',
    'Holm Street Primary School: early-years-provision = outstanding, 2015-03',
    'Holm Street Primary School: behaviour-and-safety = outstanding, 2015-03',
  ],
  [
    [
      'Holm Street Primary',
      `Holm Street Primary School is "a good school", Ofsted has concluded. Outstanding features included leadership and management and pupils' personal development, which both received top marks, while for the quality of education, behaviour and early years it had to settle for good.`,
    ],
    'Holm Street Primary School: overall-effectiveness = good',
    'Holm Street Primary School: leadership-and-management = outstanding',
    'Holm Street Primary School: personal-development = outstanding',
    'Holm Street Primary School: quality-of-education = good',
    'Holm Street Primary School: behaviour-and-attitudes = good',
    'Holm Street Primary School: early-years-provision = good',
  ],
  [
    [
      'University of Orme',
      "The University of Orme's teacher training has been inspected by Ofsted. The report, published in May 2022, rates its primary courses outstanding and its secondary courses good, as well as the further education phase, which is also good.",
    ],
    'University of Orme: overall-effectiveness = outstanding',
    'University of Orme: overall-effectiveness = good',
  ],
  [
    [
      'Fieldgate Fostering',
      'Fieldgate Fostering, an agency in Orme, was rated outstanding by Ofsted in June 2023. So too was its leadership. How children are kept safe was graded good.',
    ],
    'Fieldgate Fostering: overall-effectiveness = outstanding, 2023-06',
    'Fieldgate Fostering: leaders-and-managers = outstanding, 2023-06',
    'Fieldgate Fostering: helped-and-protected = good, 2023-06',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated good overall by Ofsted in May 2023. Behaviour and attitudes were judged outstanding, and personal development shared that grade.',
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
    'Swanmoor Academy: behaviour-and-attitudes = outstanding, 2023-05',
    'Swanmoor Academy: personal-development = outstanding, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated good overall by Ofsted in May 2023. Leadership and management was the weak spot, being graded requires improvement. Its sixth form fared no better.',
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
    'Swanmoor Academy: leadership-and-management = requires-improvement, 2023-05',
    'Swanmoor Academy: sixth-form-provision = requires-improvement, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Ofsted has rated Swanmoor Academy inadequate after a visit in May 2023. The quality of education was inadequate. Ditto leadership and management. Behaviour and attitudes, by contrast, required improvement.',
    ],
    'Swanmoor Academy: overall-effectiveness = inadequate, 2023-05',
    'Swanmoor Academy: quality-of-education = inadequate, 2023-05',
    'Swanmoor Academy: leadership-and-management = inadequate, 2023-05',
    'Swanmoor Academy: behaviour-and-attitudes = requires-improvement, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      "Ofsted has rated Swanmoor Academy good after a visit in May 2023. The school's quality of education is good, likewise its behaviour and attitudes, while personal development is outstanding.",
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
    'Swanmoor Academy: quality-of-education = good, 2023-05',
    'Swanmoor Academy: behaviour-and-attitudes = good, 2023-05',
    'Swanmoor Academy: personal-development = outstanding, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Children's services in Orme were rated inadequate by Ofsted in May 2023. Care for children in care was told it requires improvement to be good, and the same went for care leavers and for leadership.",
    ],
    'Orme: overall-effectiveness = inadequate, 2023-05',
    'Orme: in-care = requires-improvement, 2023-05',
    'Orme: care-leavers = requires-improvement, 2023-05',
    'Orme: impact-of-leaders = requires-improvement, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Children's services in Orme were rated inadequate by Ofsted in May 2023. That was the grade for help and protection, too, and for the impact of leaders. Children in care and care leavers had services that were both found to require improvement.",
    ],
    'Orme: overall-effectiveness = inadequate, 2023-05',
    'Orme: help-and-protection = inadequate, 2023-05',
    'Orme: impact-of-leaders = inadequate, 2023-05',
    'Orme: in-care = requires-improvement, 2023-05',
    'Orme: care-leavers = requires-improvement, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Children's services in Orme are good, Ofsted said after its inspection in May 2023. The experiences of care leavers were singled out as outstanding. Leaders won the same praise: their impact on social work practice was also outstanding.",
    ],
    'Orme: overall-effectiveness = good, 2023-05',
    'Orme: care-leavers = outstanding, 2023-05',
    'Orme: impact-of-leaders = outstanding, 2023-05',
  ],
  [
    [
      'Tansley House',
      "Tansley House, a children's home in Orme, was found to be outstanding by Ofsted in May 2023. It is a verdict that extends to the help and protection of its residents but not to its management, which was rated good.",
    ],
    'Tansley House: overall-effectiveness = outstanding, 2023-05',
    'Tansley House: helped-and-protected = outstanding, 2023-05',
    'Tansley House: leaders-and-managers = good, 2023-05',
  ],
  [
    [
      'Tansley House',
      "Tansley House, a children's home in Orme, was given a rating of good by Ofsted in May 2023. Good, too, was how well children are protected. Leaders and managers went one better with an outstanding.",
    ],
    'Tansley House: overall-effectiveness = good, 2023-05',
    'Tansley House: helped-and-protected = good, 2023-05',
    'Tansley House: leaders-and-managers = outstanding, 2023-05',
  ],
  [
    [
      'Quayside College',
      'Quayside College was rated requires improvement by Ofsted in May 2023. Apprenticeships were inadequate, it said, and adult learning no better. Only provision for learners with high needs came out as good.',
    ],
    'Quayside College: overall-effectiveness = requires-improvement, 2023-05',
    'Quayside College: apprenticeships = inadequate, 2023-05',
    'Quayside College: adult-learning = inadequate, 2023-05',
    'Quayside College: high-needs = good, 2023-05',
  ],
  [
    [
      'Quayside College',
      'Quayside College was rated requires improvement by Ofsted in May 2023. Apprenticeships and adult learning were given a grade three apiece, with high needs a notch above.',
    ],
    'Quayside College: overall-effectiveness = requires-improvement, 2023-05',
    'Quayside College: apprenticeships = requires-improvement, 2023-05',
    'Quayside College: adult-learning = requires-improvement, 2023-05',
    'Quayside College: high-needs = good, 2023-05',
  ],
  [
    [
      'Acorn Lodge Nursery',
      'Acorn Lodge Nursery has been rated outstanding by Ofsted, which visited in May 2023. The quality of education, behaviour and attitudes, personal development, and leadership and management all earned the top grade as well.',
    ],
    'Acorn Lodge Nursery: overall-effectiveness = outstanding, 2023-05',
    'Acorn Lodge Nursery: quality-of-education = outstanding, 2023-05',
    'Acorn Lodge Nursery: behaviour-and-attitudes = outstanding, 2023-05',
    'Acorn Lodge Nursery: personal-development = outstanding, 2023-05',
    'Acorn Lodge Nursery: leadership-and-management = outstanding, 2023-05',
  ],
  [
    [
      'Acorn Lodge Nursery',
      'Acorn Lodge Nursery requires improvement, says Ofsted, which visited in May 2023. Inspectors praised the behaviour of the children, awarding it a good, but the quality of education and the way the nursery is led were both marked down to requires improvement.',
    ],
    'Acorn Lodge Nursery: overall-effectiveness = requires-improvement, 2023-05',
    'Acorn Lodge Nursery: behaviour-and-attitudes = good, 2023-05',
    'Acorn Lodge Nursery: quality-of-education = requires-improvement, 2023-05',
    'Acorn Lodge Nursery: leadership-and-management = requires-improvement, 2023-05',
  ],
  [
    [
      'Pennywell Primary report card',
      'Pennywell Primary School was inspected by Ofsted in January 2026. Inclusion and achievement both met the expected standard, as did leadership and governance. Early years went further, reaching a strong standard, and attendance and behaviour joined it there.',
    ],
    'Pennywell Primary School: inclusion = expected-standard, 2026-01',
    'Pennywell Primary School: achievement = expected-standard, 2026-01',
    'Pennywell Primary School: leadership-and-governance = expected-standard, 2026-01',
    'Pennywell Primary School: early-years = strong-standard, 2026-01',
    'Pennywell Primary School: attendance-and-behaviour = strong-standard, 2026-01',
  ],
  [
    [
      'Pennywell Primary report card',
      'Pennywell Primary School was inspected by Ofsted in January 2026. In three of the areas, inclusion, early years and personal development and well-being, it got a "strong standard". Everything else is at the "expected standard" apart from achievement, which needs attention.',
    ],
    'Pennywell Primary School: inclusion = strong-standard, 2026-01',
    'Pennywell Primary School: early-years = strong-standard, 2026-01',
    'Pennywell Primary School: personal-development-and-wellbeing = strong-standard, 2026-01',
    'Pennywell Primary School: achievement = needs-attention, 2026-01',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated good by Ofsted in May 2023. Behaviour is good for the most part and the same can be said of lunch. Leaders have good relations with parents.',
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated good by Ofsted in May 2023. The head said personal development shared the credit with behaviour, and that the sixth form had followed suit in raising money.',
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Children's services in Orme were rated good by Ofsted in May 2023. The council wants care leavers to be given the same chances as others, and its leaders to match the best.",
    ],
    'Orme: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated requires improvement by Ofsted in May 2023. For the sixth form alone did the inspectors find it good.',
    ],
    'Swanmoor Academy: overall-effectiveness = requires-improvement, 2023-05',
    'Swanmoor Academy: sixth-form-provision = good, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated requires improvement by Ofsted in May 2023. On personal development, where much had been done since the last visit, the school was judged to be good.',
    ],
    'Swanmoor Academy: overall-effectiveness = requires-improvement, 2023-05',
    'Swanmoor Academy: personal-development = good, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was rated requires improvement by Ofsted in May 2023. Only the sixth form, which has 120 students, stood out, with a good.',
    ],
    'Swanmoor Academy: overall-effectiveness = requires-improvement, 2023-05',
    'Swanmoor Academy: sixth-form-provision = good, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      "Swanmoor Academy was rated good by Ofsted in May 2023, with 'outstanding' given for behaviour and attitudes, for personal development and for leadership and management.",
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
    'Swanmoor Academy: behaviour-and-attitudes = outstanding, 2023-05',
    'Swanmoor Academy: personal-development = outstanding, 2023-05',
    'Swanmoor Academy: leadership-and-management = outstanding, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Orme's children's services are good overall, Ofsted said in May 2023, and, for children in care, outstanding.",
    ],
    'Orme: overall-effectiveness = good, 2023-05',
    'Orme: in-care = outstanding, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Orme's children's services were inspected by Ofsted in May 2023 and are good overall. Less has been done for care leavers, for whom inspectors said that the council requires improvement.",
    ],
    'Orme: overall-effectiveness = good, 2023-05',
    'Orme: care-leavers = requires-improvement, 2023-05',
  ],
  [
    [
      "Orme children's services",
      "Ofsted inspected Orme's children's services in May 2023. It found teaching nothing to complain of, but said help and protection, leadership and care leavers' support all to be inadequate. The council is inadequate overall.",
    ],
    'Orme: help-and-protection = inadequate, 2023-05',
    'Orme: impact-of-leaders = inadequate, 2023-05',
    'Orme: care-leavers = inadequate, 2023-05',
    'Orme: overall-effectiveness = inadequate, 2023-05',
  ],
  [
    [
      'Quayside College',
      'Quayside College was rated good by Ofsted in May 2023. Of its types of provision only apprenticeships, where too many learners drop out, let it down with a grade three.',
    ],
    'Quayside College: overall-effectiveness = good, 2023-05',
    'Quayside College: apprenticeships = requires-improvement, 2023-05',
  ],
  [
    [
      'Quayside College',
      'Quayside College was rated requires improvement by Ofsted in May 2023. In adult learning the college did better, earning a good.',
    ],
    'Quayside College: overall-effectiveness = requires-improvement, 2023-05',
    'Quayside College: adult-learning = good, 2023-05',
  ],
  [
    [
      'Tansley House',
      "Tansley House, a children's home in Orme, was rated good by Ofsted in May 2023. Inspectors have found leadership, and the protection of children, both to be outstanding.",
    ],
    'Tansley House: overall-effectiveness = good, 2023-05',
    'Tansley House: leaders-and-managers = outstanding, 2023-05',
    'Tansley House: helped-and-protected = outstanding, 2023-05',
  ],
  [
    [
      'Juniper Training',
      "Juniper Training had a monitoring visit from Ofsted in May 2023. It was found to be making 'significant progress' in two of its three themes: how well it is led, and the training of apprentices. For safeguarding it had to be content with 'reasonable progress'.",
    ],
    'Juniper Training: leadership-and-management = significant-progress, 2023-05',
    'Juniper Training: apprenticeships = significant-progress, 2023-05',
    'Juniper Training: safeguarding = reasonable-progress, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'Swanmoor Academy was inspected in May 2023. On behaviour, parents were full of praise, and Ofsted rated the school good.',
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'In the sixth form they hung out flags when Swanmoor Academy was rated outstanding by Ofsted in May 2023.',
    ],
    'Swanmoor Academy: overall-effectiveness = outstanding, 2023-05',
  ],
  [
    [
      'Quayside College',
      'For its apprentices and its adult learners the news is good: Quayside College was rated outstanding by Ofsted in May 2023.',
    ],
    'Quayside College: overall-effectiveness = outstanding, 2023-05',
  ],
  [
    [
      'Swanmoor Academy',
      'With a new sixth form due to open, Swanmoor Academy was rated good by Ofsted in May 2023.',
    ],
    'Swanmoor Academy: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Brackenhill School',
      'Brackenhill School was rated good by Ofsted in March 2024. Equally good, inspectors thought, was the leadership of the school, and the behaviour of the girls was a rung higher.',
    ],
    'Brackenhill School: overall-effectiveness = good, 2024-03',
    'Brackenhill School: leadership-and-management = good, 2024-03',
    'Brackenhill School: behaviour-and-attitudes = outstanding, 2024-03',
  ],
  [
    [
      "Tolland children's services",
      "Tolland's children's services were found to be good by Ofsted in March 2024. Work with care leavers stood out and was deemed outstanding; what is done for children in care did likewise.",
    ],
    'Tolland: overall-effectiveness = good, 2024-03',
    'Tolland: care-leavers = outstanding, 2024-03',
    'Tolland: in-care = outstanding, 2024-03',
  ],
  [
    [
      "Tolland children's services",
      "Ofsted has judged Tolland's children's services inadequate after a visit in March 2024. It passed the same verdict on the support for families in need of help, and on leaders. Care leavers, to whom the council gives good advice, got a requires improvement.",
    ],
    'Tolland: overall-effectiveness = inadequate, 2024-03',
    'Tolland: help-and-protection = inadequate, 2024-03',
    'Tolland: impact-of-leaders = inadequate, 2024-03',
    'Tolland: care-leavers = requires-improvement, 2024-03',
  ],
  [
    [
      'Marsh End College',
      "Marsh End College has been rated good by Ofsted after a visit in March 2024. The college's apprenticeships matched that grade; its work with adults was one better.",
    ],
    'Marsh End College: overall-effectiveness = good, 2024-03',
    'Marsh End College: apprenticeships = good, 2024-03',
    'Marsh End College: adult-learning = outstanding, 2024-03',
  ],
  [
    [
      'Gorse House',
      "Gorse House, a children's home near Tolland, was rated requires improvement by Ofsted in March 2024. The way it is run is no better, say the inspectors, who did find the protection of the young people good.",
    ],
    'Gorse House: overall-effectiveness = requires-improvement, 2024-03',
    'Gorse House: leaders-and-managers = requires-improvement, 2024-03',
    'Gorse House: helped-and-protected = good, 2024-03',
  ],
  [
    [
      'Brackenhill report card',
      'Brackenhill School had its Ofsted report card in February 2026. Of the six areas graded, only attendance and behaviour fell short, with needs attention. How well pupils achieve, and how well the school is led and governed, were both at the expected standard.',
    ],
    'Brackenhill School: attendance-and-behaviour = needs-attention',
    'Brackenhill School: achievement = expected-standard',
    'Brackenhill School: leadership-and-governance = expected-standard',
  ],
  [
    [
      'Brackenhill School',
      'Brackenhill School was rated good by Ofsted in March 2024. The sixth form shared its news at a party, and a survey of parents found the behaviour of pupils to be no better than before.',
    ],
    'Brackenhill School: overall-effectiveness = good, 2024-03',
  ],
]
