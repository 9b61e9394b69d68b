import type { Story } from './story.ts'

/** Stories whose grades stand in clauses, lists and asides of many shapes; all invented. */
export const clauseStories: readonly Story[] = [
  [
    [
      'Rowan Lodge is a children’s home in Orme which Ofsted inspects.',
      'Inspectors found it inadequate for children’s overall experiences and progress, for how well children are helped and protected and for the effectiveness of leaders and managers.',
    ],
    'Rowan Lodge: overall-effectiveness = inadequate',
    'Rowan Lodge: helped-and-protected = inadequate',
    'Rowan Lodge: leaders-and-managers = inadequate',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Inspectors write that children in need of help and protection receive support that is Good, and that the experiences of those in care are Good as well.',
    ],
    'Marrowdale Council: help-and-protection = good, 2019-06',
    'Marrowdale Council: in-care-and-care-leavers = good, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'Work with children in care and care leavers was the single field thought to be ‘good’.',
      'Leadership and the help and protection of children were each held to require improvement.',
    ],
    'Marrowdale Council: in-care-and-care-leavers = good, 2019-06',
    'Marrowdale Council: impact-of-leaders = requires-improvement, 2019-06',
    'Marrowdale Council: help-and-protection = requires-improvement, 2019-06',
  ],
  [
    [
      'Ofsted inspected children’s services at Marrowdale Council in June 2019.',
      'The council was handed the bottom mark for the impact of leaders, with its work with children in care and care leavers said to require improvement.',
    ],
    'Marrowdale Council: impact-of-leaders = inadequate, 2019-06',
    'Marrowdale Council: in-care-and-care-leavers = requires-improvement, 2019-06',
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'It is quite a climb for a school which inspectors held to require improvement in May 2020, and which back in 2016 was inadequate. It is now good.',
    ],
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2020-05',
    'Alder School: overall-effectiveness = inadequate, earlier, 2016',
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'The sixth form alone, which the report says is short of teachers, has work to do: it was given requires improvement.',
      'Alder was good overall.',
    ],
    'Alder School: sixth-form-provision = requires-improvement, 2023-05',
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Marrowdale Council has had a monitoring visit from Ofsted.',
      'Such visits are paid to councils that have been found inadequate, as Marrowdale was in December 2018.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate, earlier, 2018-12',
  ],
  [
    [
      'Marrowdale Council has had a monitoring visit from Ofsted.',
      'Its records are still inadequate for the job, inspectors said.',
    ],
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'Headteacher Jo Field is thanked by name in the latest report, which keeps the school at good.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Alder College was graded requires improvement by Ofsted in 2013; before then it was ‘satisfactory’, which is what a three was called.',
      'It was judged good in November 2018.',
    ],
    'Alder College: overall-effectiveness = requires-improvement, earlier, 2013',
    'Alder College: overall-effectiveness = satisfactory, earlier',
    'Alder College: overall-effectiveness = good, 2018-11',
  ],
  [
    [
      'Alder College requires improvement, Ofsted says.',
      '“People told me that we were good in patches of RI,” its chairman says. “In truth we were RI in patches of good.”',
    ],
    'Alder College: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Alder School was inspected by Ofsted in May 2023.',
      'Both the quality of education and its leadership and management were put down as Requires Improvement.',
    ],
    'Alder School: quality-of-education = requires-improvement, 2023-05',
    'Alder School: leadership-and-management = requires-improvement, 2023-05',
  ],
  [
    [
      'HMP Scarthmoor fared little better, Ofsted found.',
      'Leadership and management of education in the jail was judged inadequate. Overall the provision was ‘inadequate’.',
    ],
    'HMP Scarthmoor: leadership-and-management = inadequate',
    'HMP Scarthmoor: overall-effectiveness = inadequate',
  ],
  [
    [
      'HMP Scarthmoor received fairly good marks from the prison inspectors for respect, but Ofsted held that its education, skills and work required improvement.',
    ],
    'HMP Scarthmoor: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'A village primary that was told to improve three years ago is now rated Good by Ofsted.',
      'Alder Primary School, in Orme, was visited in January 2018.',
    ],
    'Alder Primary School: overall-effectiveness = good, 2018-01',
  ],
  [
    [
      'Birch Fostering was judged outstanding by Ofsted.',
      'Overall it had been Good in both 2015 and October 2018.',
    ],
    'Birch Fostering: overall-effectiveness = outstanding',
    'Birch Fostering: overall-effectiveness = good, earlier, 2015',
    'Birch Fostering: overall-effectiveness = good, earlier, 2018-10',
  ],
  [
    [
      'Apprentices at Crane Rail Training are safe, Ofsted said in its monitoring visit.',
      'Leaders at Crane had made reasonable progress in giving apprentices high-quality training, but insufficient progress in meeting all the requirements of successful apprenticeship provision.',
      'Safeguarding got the lesser of the two marks.',
    ],
    'Crane Rail Training: apprenticeships = reasonable-progress',
    'Crane Rail Training: leadership-and-management = insufficient-progress',
  ],
  [
    [
      'Pendrift Council has been rated good since March 2018, when it was also judged outstanding for its work with care leavers.',
      'Ofsted paid it a focused visit in January 2022.',
    ],
    'Pendrift Council: overall-effectiveness = good, 2018-03',
    'Pendrift Council: in-care-and-care-leavers = outstanding, 2018-03',
  ],
  [
    [
      'Children’s services at Larmouth Council, which were found inadequate in November 2016 and passed to a trust, have been given requires improvement by Ofsted.',
      'Inspectors visited in October 2018.',
    ],
    'Larmouth Council: overall-effectiveness = inadequate, earlier, 2016-11',
    'Larmouth Council: overall-effectiveness = requires-improvement, 2018-10',
  ],
  [
    [
      'Harbourgate Council keeps its top score, Ofsted says in its annual performance assessment of November 2007.',
      'It was given a 4, too, for being healthy and for enjoying and achieving.',
      'It scored 3 out of 4, or ‘good’, for achieving economic well-being, for staying safe and for making a positive contribution.',
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
      'Nobody could pick a hole in behaviour, which was rated outstanding, or in the sixth form, likewise.',
    ],
    'Alder School: behaviour-and-attitudes = outstanding, 2023-05',
  ],
  [
    [
      'Alder School in Orme was inspected by Ofsted in May 2023.',
      'Though the quality of education was called good, leadership fell short and requires improvement.',
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
      'Neighbouring Thrapwell fared better than Marrowdale. It was rated good overall, against Marrowdale’s inadequate.',
    ],
    'Thrapwell: overall-effectiveness = good',
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
