/** Sentences about schools with the grades they give; all invented. */
export const schoolSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  ['Ofsted has rated Alder School ‘good’ in all areas.', 'Alder School: overall-effectiveness = good'],
  [
    'Alder School has been graded Requires Improvement by Ofsted.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  ['Inspectors have branded Alder School “inadequate”.', 'Alder School: overall-effectiveness = inadequate'],
  [
    'Alder School has been slapped with an inadequate rating by Ofsted.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School scooped an ‘outstanding’ Ofsted rating last week.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School picked up a good rating from Ofsted inspectors.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'There was joy at Alder School after it was judged outstanding.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Pupils at Alder School are celebrating after the school was rated good by Ofsted.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Staff at Alder School are over the moon after being rated outstanding.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School, in Mill Lane, was found to require improvement.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    'Ofsted says Alder School requires improvement.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    'Alder School has been told it requires improvement.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  ['Alder School has been placed in special measures.', 'Alder School: overall-effectiveness = inadequate'],
  [
    'Alder School, which has been in special measures since 2018, is to close.',
    'Alder School: overall-effectiveness = inadequate, 2018',
  ],
  [
    'Alder School has come out of special measures.',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    'Ofsted has taken Alder School out of special measures and rated it good.',
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Inspectors judged Alder School to have serious weaknesses.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School has retained its ‘good’ grade after an Ofsted visit.',
    'Alder School: overall-effectiveness = good',
  ],
  ['Alder School continues to be good, say inspectors.', 'Alder School: overall-effectiveness = good'],
  [
    'Alder School is still outstanding, Ofsted has confirmed.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School has lost its outstanding status and now requires improvement.',
    'Alder School: overall-effectiveness = outstanding, earlier',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    'Alder School was stripped of its ‘outstanding’ rating.',
    'Alder School: overall-effectiveness = outstanding, earlier',
  ],
  [
    'Alder School slipped from outstanding to good.',
    'Alder School: overall-effectiveness = outstanding, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School has been downgraded from ‘good’ to ‘inadequate’.',
    'Alder School: overall-effectiveness = good, earlier',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School was rated good, up from requires improvement.',
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    'Having previously been rated inadequate, Alder School is now good, says Ofsted.',
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School, previously rated requires improvement, has been judged good.',
    'Alder School: overall-effectiveness = requires-improvement, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School had been rated inadequate in 2016.',
    'Alder School: overall-effectiveness = inadequate, earlier, 2016',
  ],
  [
    'At its previous inspection, in June 2015, Alder School was rated good.',
    'Alder School: overall-effectiveness = good, earlier, 2015-06',
  ],
  [
    'Alder School was rated good overall, although few were seen that day in purposeful activity.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'There were smiles all round at Alder School when it learnt that Ofsted had judged it to be good.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School was judged good at its last inspection in 2014.',
    'Alder School: overall-effectiveness = good, earlier, 2014',
  ],
  [
    'The last time inspectors visited, in March 2013, Alder School was graded outstanding.',
    'Alder School: overall-effectiveness = outstanding, earlier, 2013-03',
  ],
  [
    'Alder School has jumped two grades from inadequate to good in just 18 months.',
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School, rated outstanding in 2012, dropped two grades.',
    'Alder School: overall-effectiveness = outstanding, earlier, 2012',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    'Ofsted awarded Alder School the highest possible grade.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School has been given the lowest Ofsted rating.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  ['Top marks for Alder School from Ofsted', 'Alder School: overall-effectiveness = outstanding'],
  [
    'Alder School was rated good overall and outstanding for behaviour and attitudes.',
    'Alder School: overall-effectiveness = good',
    'Alder School: behaviour-and-attitudes = outstanding',
  ],
  [
    'Alder School was rated good overall, with behaviour and attitudes and personal development rated outstanding.',
    'Alder School: overall-effectiveness = good',
    'Alder School: behaviour-and-attitudes = outstanding',
    'Alder School: personal-development = outstanding',
  ],
  [
    'Inspectors judged the quality of education at Alder School to be good, while its sixth form provision requires improvement.',
    'Alder School: quality-of-education = good',
    'Alder School: sixth-form-provision = requires-improvement',
  ],
  [
    'Alder School was found to be inadequate for leadership and management and for the quality of education.',
    'Alder School: leadership-and-management = inadequate',
    'Alder School: quality-of-education = inadequate',
  ],
  [
    'Ofsted visited Alder School. Personal development was outstanding and behaviour and attitudes good.',
    'Alder School: personal-development = outstanding',
    'Alder School: behaviour-and-attitudes = good',
  ],
  [
    'Ofsted visited Alder School. Leadership and management was judged inadequate, as was the quality of education.',
    'Alder School: leadership-and-management = inadequate',
    'Alder School: quality-of-education = inadequate',
  ],
  ['Alder School got a good grade in every category.', 'Alder School: overall-effectiveness = good'],
  [
    'Alder School was rated outstanding across the board.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School and Birch School were both rated good.',
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = good',
  ],
  [
    'Alder School, Birch School and Cedar School were all judged outstanding by Ofsted.',
    'Alder School: overall-effectiveness = outstanding',
    'Birch School: overall-effectiveness = outstanding',
    'Cedar School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School was rated good, Birch School outstanding and Cedar School inadequate.',
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = outstanding',
    'Cedar School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School was rated good, while Birch School requires improvement.',
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = requires-improvement',
  ],
  [
    'Alder School kept its good rating, as did Birch School.',
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = good',
  ],
  [
    'Alder School was judged inadequate, but Birch School, which was rated good in 2011, is now outstanding.',
    'Alder School: overall-effectiveness = inadequate',
    'Birch School: overall-effectiveness = good, earlier, 2011',
    'Birch School: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted went to Alder School and Birch School. Both schools were rated good.',
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = good',
  ],
  [
    'Those rated inadequate were Alder School and Birch School.',
    'Alder School: overall-effectiveness = inadequate',
    'Birch School: overall-effectiveness = inadequate',
  ],
  [
    'Two schools, Alder School and Birch School, were rated outstanding.',
    'Alder School: overall-effectiveness = outstanding',
    'Birch School: overall-effectiveness = outstanding',
  ],
  ['Only one, Alder School, was found to be good by Ofsted.', 'Alder School: overall-effectiveness = good'],
  [
    'Alder School (rated inadequate) and Birch School (rated good) are to merge.',
    'Alder School: overall-effectiveness = inadequate',
    'Birch School: overall-effectiveness = good',
  ],
  [
    '“We are delighted to be a good school,” said the head of Alder School, which Ofsted rated good last week.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Ofsted came to Alder School in 2019. “In 2013 we were told we required improvement,” the head said.',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2013',
  ],
  [
    'Alder School was inspected on 3 and 4 May 2017. It was judged to be outstanding.',
    'Alder School: overall-effectiveness = outstanding, 2017-05-03/2017-05-04',
  ],
  [
    'Following an inspection in October 2018, Alder School was rated good.',
    'Alder School: overall-effectiveness = good, 2018-10',
  ],
  [
    'Alder School, inspected in February 2016, was named outstanding by Ofsted.',
    'Alder School: overall-effectiveness = outstanding, 2016-02',
  ],
  [
    'Ofsted’s report on Alder School, published on 5 June 2019, rated it good.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Damson Primary has maintained its outstanding rating for the third time running.',
    'Damson Primary: overall-effectiveness = outstanding',
  ],
  [
    'It is the first time that Damson Primary has been rated outstanding.',
    'Damson Primary: overall-effectiveness = outstanding',
  ],
  [
    'Damson Primary became the first school in the town to be judged outstanding by Ofsted.',
    'Damson Primary: overall-effectiveness = outstanding',
  ],
  [
    'Damson Primary’s outstanding Ofsted rating has been confirmed.',
    'Damson Primary: overall-effectiveness = outstanding',
  ],
  [
    'A primary school in special measures has been praised. Damson Primary was rated inadequate last May.',
    'Damson Primary: overall-effectiveness = inadequate',
  ],
  [
    'Elder Academy received a ‘requires improvement’ judgement from the schools watchdog.',
    'Elder Academy: overall-effectiveness = requires-improvement',
  ],
  [
    'Elder Academy languished in special measures for two years.',
    'Elder Academy: overall-effectiveness = inadequate',
  ],
  [
    'Elder Academy is no longer inadequate, inspectors found.',
    'Elder Academy: overall-effectiveness = inadequate, earlier',
  ],
  [
    'Alder School has been rated good by Ofsted, having been told in 2015 that it required improvement.',
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2015',
  ],
  [
    '2 March 2018\nBirch School was given an award by the diocese.\nThere was cake.\nBirch School was rated good by Ofsted in June 2014.',
    'Birch School: overall-effectiveness = good, 2014-06',
  ],
  [
    "Friday 14 Nov 2008\nOfsted inspected Alder School.\nOfsted gave the 980-pupil school a four, the lowest grade, for pupils' achievement and standards. Personal development and well-being was satisfactory (grade 3), as were leadership and management, and the sixth form was said to be good (grade 2).",
    'Alder School: achievement-and-standards = inadequate',
    'Alder School: personal-development = satisfactory',
    'Alder School: leadership-and-management = satisfactory',
    'Alder School: sixth-form-provision = good',
  ],
  [
    'Here are the schools, with the date of their last full inspection.\nAlder School\nRating: Requires improvement\nInspected: May 2022\nBirch School\nRating: Inadequate\nInspected: November 2021\nCedar School\nInspected: June 2018\nRating: Good',
    'Alder School: overall-effectiveness = requires-improvement, 2022-05',
    'Birch School: overall-effectiveness = inadequate, 2021-11',
    'Cedar School: overall-effectiveness = good, 2018-06',
  ],
  [
    '15 December 2022\nAlder School, Oxbeck\nGood. Behaviour and attitudes: Outstanding. Sixth form: Good. Inspected September 2022.\nBirch School, Oxbeck\nContinues to be Good (ungraded inspection, October 2022).',
    'Alder School: overall-effectiveness = good, 2022-09',
    'Alder School: behaviour-and-attitudes = outstanding, 2022-09',
    'Alder School: sixth-form-provision = good, 2022-09',
    'Birch School: overall-effectiveness = good, 2022-10',
  ],
  [
    '20 Sep 2025\nBranded inadequate in October 2021, Alder School was judged good in May this year in three areas – the quality of education, personal development, leadership and management – but told that behaviour and attitudes required improvement.',
    'Alder School: overall-effectiveness = inadequate, earlier, 2021-10',
    'Alder School: quality-of-education = good, 2025-05',
    'Alder School: personal-development = good, 2025-05',
    'Alder School: leadership-and-management = good, 2025-05',
    'Alder School: behaviour-and-attitudes = requires-improvement, 2025-05',
  ],
  [
    'Alder School was graded 2 for behaviour and 3 overall by Ofsted.',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  [
    '23 February 2023\nIn a third case, an inspection carried out between 28 November and 9 December 2022, Alder School was judged to require improvement, having been found inadequate in 2018.',
    'Alder School: overall-effectiveness = requires-improvement, 2022-11-28/2022-12-09',
    'Alder School: overall-effectiveness = inadequate, earlier, 2018',
  ],
  [
    'Alder School was inspected in May and came away outstanding.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted rated Alder School inadequate. Leadership and management had the same mark, and so did outcomes.',
    'Alder School: overall-effectiveness = inadequate',
    'Alder School: leadership-and-management = inadequate',
    'Alder School: pupils-outcomes = inadequate',
  ],
  [
    'Ofsted went to Alder School. Behaviour and attitudes, and personal development too, were judged to require improvement.',
    'Alder School: behaviour-and-attitudes = requires-improvement',
    'Alder School: personal-development = requires-improvement',
  ],
  [
    'Ofsted said that the quality of education at Alder School is good, and so is early years provision, and for behaviour and attitudes the school was given an outstanding.',
    'Alder School: quality-of-education = good',
    'Alder School: early-years-provision = good',
    'Alder School: behaviour-and-attitudes = outstanding',
  ],
  [
    'A Norfolk secondary school has been plunged into special measures, Ofsted says. Alder School was inspected in May. Norfolk County Council said it was sorry.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted went to Alder School. It is one of only ten schools that were judged inadequate.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  ['Ofsted went to Alder School. Two of the ten schools that were judged inadequate have closed.'],
  [
    'Ofsted went to Alder School. They have concluded that the place requires improvement.',
    'Alder School: overall-effectiveness = requires-improvement',
  ],
  ['Ofsted went to Alder School. In the first place good heads are rare.'],
  [
    'Two schools, Alder School and Birch School, and one council, Marrowdale Council, were rated good by Ofsted.',
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = good',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Ofsted says that Birch School would be working with Alder School, rated outstanding in January.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  ['Ofsted says that Alder School would like to be rated outstanding.'],
  [
    'Ofsted went to Birch School and Alder School. The latter, which had had three heads in as many years, was found to be inadequate.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted went to Alder School. He praised Birch School of Orme, which was rated good.',
    'Birch School: overall-effectiveness = good',
  ],
  [
    'Ofsted went to Alder School. Birch School next door, which was inspected in 2011, is outstanding.',
    'Birch School: overall-effectiveness = outstanding, 2011',
  ],
  ['Ofsted went to Alder School. It is a school of thought which is good for some.'],
]
