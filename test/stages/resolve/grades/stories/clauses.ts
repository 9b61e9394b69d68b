import type { Story } from './story.ts'

/** Stories whose grades stand in clauses, lists and asides of many shapes; all invented. */
export const clauseStories: readonly Story[] = [
  [
    [
      'Rowan Lodge is a children’s home in Orme which Ofsted inspects.',
      'Inspectors judged it inadequate for the overall experiences and progress of children, for how well they were helped and protected and for the effectiveness of its leaders and managers.',
    ],
    'Rowan Lodge: overall-effectiveness = inadequate',
    'Rowan Lodge: helped-and-protected = inadequate',
    'Rowan Lodge: leaders-and-managers = inadequate',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Inspectors found that children who need help and protection receive a service that is Good, and that the experiences of children in care are also Good.',
    ],
    'Marrowdale Council: help-and-protection = good, 2019-06',
    'Marrowdale Council: in-care-and-care-leavers = good, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'The experiences and progress of children in care and care leavers was the one area found to be ‘good’.',
      'Leadership and the help given to children in need of protection were both judged to require improvement.',
    ],
    'Marrowdale Council: in-care-and-care-leavers = good, 2019-06',
    'Marrowdale Council: impact-of-leaders = requires-improvement, 2019-06',
    'Marrowdale Council: help-and-protection = requires-improvement, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Marrowdale received the lowest grade for the impact of its leaders, with services for children in care and care leavers deemed to require improvement.',
    ],
    'Marrowdale Council: impact-of-leaders = inadequate, 2019-06',
    'Marrowdale Council: in-care-and-care-leavers = requires-improvement, 2019-06',
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'It marks a turnaround for a school which was found to require improvement in July 2021, and which in 2016 had been inadequate. It is now good.',
    ],
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2021-07',
    'Alder School: overall-effectiveness = inadequate, earlier, 2016',
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'Only the sixth form, which inspectors said was hampered by staff shortages, was left needing to improve: it was graded requires improvement.',
      'Alder was good overall.',
    ],
    'Alder School: sixth-form-provision = requires-improvement, 2023-05',
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Marrowdale Council has had a monitoring visit from Ofsted.',
      'It is one of a series of visits made to local authorities that have been judged inadequate, as Marrowdale was in December 2018.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate, earlier, 2018-12',
  ],
  [
    [
      'Marrowdale Council has had a monitoring visit from Ofsted.',
      'Its systems for auditing practice remain inadequate to the task, inspectors said.',
    ],
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'Headteacher Jo Field was praised for her calm leadership in this year’s report, which kept the school at good.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder College was graded requires improvement by Ofsted in 2013; before that it was ‘satisfactory’, the old name for a grade three.',
      'In November 2018 it was rated good.',
    ],
    'Alder College: overall-effectiveness = requires-improvement, earlier, 2013',
    'Alder College: overall-effectiveness = satisfactory, earlier',
    'Alder College: overall-effectiveness = good, 2018-11',
  ],
  [
    [
      'Alder College requires improvement, Ofsted says.',
      '“I’d sit in the board and hear that we were good with bits of RI,” its chairman says. “Well, we weren’t. We were RI with bits of good.”',
    ],
    'Alder College: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'The quality of education and the school’s leadership and management were rated as Requires Improvement.',
    ],
    'Alder School: quality-of-education = requires-improvement, 2023-05',
    'Alder School: leadership-and-management = requires-improvement, 2023-05',
  ],
  [
    [
      'HMP Thornmoor fared little better, Ofsted found.',
      'Leadership and management of education there was rated inadequate. Overall the provision was ‘inadequate’.',
    ],
    'HMP Thornmoor: leadership-and-management = inadequate',
    'HMP Thornmoor: overall-effectiveness = inadequate',
  ],
  [
    [
      'HMP Thornmoor received reasonably good marks from the prison inspectors’ own team for safety, but Ofsted thought its education, skills and work required improvement.',
    ],
    'HMP Thornmoor: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'A school that was told to improve two years ago has been rated Good by Ofsted.',
      'Alder Primary School, in Orme, was visited in January 2018.',
    ],
    'Alder Primary School: overall-effectiveness = good, 2018-01',
  ],
  [
    [
      'Birch Fostering was judged outstanding by Ofsted.',
      'It had been Good overall in both 2016 and November 2019.',
    ],
    'Birch Fostering: overall-effectiveness = outstanding',
    'Birch Fostering: overall-effectiveness = good, earlier, 2016',
    'Birch Fostering: overall-effectiveness = good, earlier, 2019-11',
  ],
  [
    [
      'Apprentices at Crane Rail Training are safe, Ofsted said in its monitoring visit.',
      'Leaders at Crane made reasonable progress on ensuring the quality of training, but insufficient progress in meeting the requirements of successful provision.',
      'Safeguarding, too, was at the lower mark.',
    ],
    'Crane Rail Training: apprenticeships = reasonable-progress',
    'Crane Rail Training: leadership-and-management = insufficient-progress',
  ],
  [
    [
      'Pendrift Council has been rated good since June 2019, when it was also found to be outstanding for its work with children in care.',
      'Ofsted carried out a focused visit in January 2022.',
    ],
    'Pendrift Council: overall-effectiveness = good, 2019-06',
    'Pendrift Council: in-care-and-care-leavers = outstanding, 2019-06',
  ],
  [
    [
      'Services at Larmouth Council, which were deemed inadequate in November 2016 and have since been overseen by commissioners, are now rated as requires improvement by Ofsted.',
      'Inspectors visited in October 2018.',
    ],
    'Larmouth Council: overall-effectiveness = inadequate, earlier, 2016-11',
    'Larmouth Council: overall-effectiveness = requires-improvement, 2018-10',
  ],
  [
    [
      'Harbourgate Council keeps its top score, Ofsted says in its annual performance assessment of November 2007.',
      'The council also scored 4 for being healthy and for enjoying and achieving.',
      'It got 3 out of 4, meaning ‘good’, for staying safe, making a positive contribution and achieving economic well-being.',
    ],
    'Harbourgate Council: overall-effectiveness = outstanding, 2007-11',
    'Harbourgate Council: apa-being-healthy = outstanding, 2007-11',
    'Harbourgate Council: apa-enjoying-achieving = outstanding, 2007-11',
    'Harbourgate Council: apa-staying-safe = good, 2007-11',
    'Harbourgate Council: apa-positive-contribution = good, 2007-11',
    'Harbourgate Council: apa-economic-wellbeing = good, 2007-11',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'The school was given an overall grade of good, with outstanding features in behaviour and attitudes.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Of the five areas, four were good and one, behaviour and attitudes, was outstanding.',
    ],
    'Alder School: behaviour-and-attitudes = outstanding, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Inspectors could find nothing to fault in behaviour, which they rated outstanding, or in the sixth form, likewise.',
    ],
    'Alder School: behaviour-and-attitudes = outstanding, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'While the quality of education was judged to be good, leadership was found wanting and requires improvement.',
    ],
    'Alder School: quality-of-education = good, 2023-05',
    'Alder School: leadership-and-management = requires-improvement, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Overall, the verdict was good – the same as in 2019.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = good, earlier, 2019',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Ofsted has confirmed that Alder School remains a good school.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'It means that the school, which had languished in special measures since 2020, is finally good.',
    ],
    'Alder School: overall-effectiveness = inadequate, earlier, 2020',
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Personal development got the best grade of all, outstanding, while everything else was good.',
    ],
    'Alder School: personal-development = outstanding, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Leaders were told they require improvement, as was the quality of education, but pupils’ behaviour was good.',
    ],
    'Alder School: leadership-and-management = requires-improvement, 2023-05',
    'Alder School: quality-of-education = requires-improvement, 2023-05',
    'Alder School: behaviour-and-attitudes = good, 2023-05',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'The council was found to be failing children in need of help and protection, and its services for them were graded inadequate; those for children in care were better, though they still require improvement.',
    ],
    'Marrowdale Council: help-and-protection = inadequate, 2019-06',
    'Marrowdale Council: in-care-and-care-leavers = requires-improvement, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Neighbouring Fenland fared better than Marrowdale. It was rated good overall, against Marrowdale’s inadequate.',
    ],
    'Fenland: overall-effectiveness = good',
    'Marrowdale Council: overall-effectiveness = inadequate, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Only three other councils in the region – Kirkby, Tarn and Wells – are rated inadequate.',
    ],
    'Kirkby: overall-effectiveness = inadequate',
    'Tarn: overall-effectiveness = inadequate',
    'Wells: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Marrowdale becomes the latest council to be told its children’s services are inadequate.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      '“Good” is how inspectors described children’s services.',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'The inspectors’ report, which gives the council an overall rating of “requires improvement”, up from the “inadequate” it received in 2016, praises social workers.',
    ],
    'Marrowdale Council: overall-effectiveness = requires-improvement, 2019-06',
    'Marrowdale Council: overall-effectiveness = inadequate, earlier, 2016',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Leadership was the strongest area, rated outstanding, with the other two judgements good.',
    ],
    'Marrowdale Council: impact-of-leaders = outstanding, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'It was a tale of two judgements: outstanding for adoption, inadequate for leadership.',
    ],
    'Marrowdale Council: impact-of-leaders = inadequate, 2019-06',
    'Marrowdale Council: adoption-performance = outstanding, 2019-06',
  ],
]
