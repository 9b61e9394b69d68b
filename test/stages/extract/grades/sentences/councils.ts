/** Sentences about councils with the grades they give; all invented. */
export const councilSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  ['Ofsted has rated Marrowdale’s children’s services ‘good’.', 'Marrowdale: overall-effectiveness = good'],
  [
    'Children’s services at Marrowdale Council have been rated inadequate by Ofsted.',
    'Marrowdale: overall-effectiveness = inadequate',
  ],
  [
    'Children’s services in Marrowdale require improvement, Ofsted has found.',
    'Marrowdale: overall-effectiveness = requires-improvement',
  ],
  [
    'Marrowdale Council’s services for children are outstanding, inspectors say.',
    'Marrowdale: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted inspectors said Marrowdale was “inadequate” in every area.',
    'Marrowdale: overall-effectiveness = inadequate',
  ],
  [
    'Marrowdale has moved from inadequate to requires improvement to be good.',
    'Marrowdale: overall-effectiveness = inadequate, earlier',
    'Marrowdale: overall-effectiveness = requires-improvement',
  ],
  [
    'Marrowdale was rated outstanding for the impact of leaders on social work practice and good for children who need help and protection.',
    'Marrowdale: impact-of-leaders = outstanding',
    'Marrowdale: help-and-protection = good',
  ],
  [
    'In Marrowdale, the experiences and progress of children in care were rated good and those of care leavers outstanding, while the impact of leaders was good.',
    'Marrowdale: in-care = good',
    'Marrowdale: care-leavers = outstanding',
    'Marrowdale: impact-of-leaders = good',
  ],
  [
    'Marrowdale’s safeguarding children board was judged inadequate.',
    'Marrowdale: local-safeguarding-children-board = inadequate',
  ],
  [
    'Ofsted inspected Marrowdale in March 2015. Adoption was rated good and so was the safeguarding board.',
    'Marrowdale: adoption-performance = good, 2015-03',
    'Marrowdale: local-safeguarding-children-board = good, 2015-03',
  ],
  [
    'Marrowdale’s services for care leavers require improvement, as do those for looked-after children, an Ofsted report of May 2016 says. Adoption performance was good.',
    'Marrowdale: experiences-of-care-leavers = requires-improvement',
    'Marrowdale: looked-after-and-permanence = requires-improvement',
    'Marrowdale: adoption-performance = good',
  ],
  [
    'Marrowdale, Fennshire and Oxbeck were all judged good, Ofsted said.',
    'Marrowdale: overall-effectiveness = good',
    'Fennshire: overall-effectiveness = good',
    'Oxbeck: overall-effectiveness = good',
  ],
  [
    'Marrowdale and Fennshire were found to be inadequate, whereas Oxbeck was good.',
    'Marrowdale: overall-effectiveness = inadequate',
    'Fennshire: overall-effectiveness = inadequate',
    'Oxbeck: overall-effectiveness = good',
  ],
  [
    'Marrowdale is one of only two councils to be rated outstanding, the other being Fennshire.',
    'Marrowdale: overall-effectiveness = outstanding',
  ],
  [
    'Neighbouring Fennshire, which is rated good, will help inadequate-rated Marrowdale, Ofsted heard.',
    'Fennshire: overall-effectiveness = good',
    'Marrowdale: overall-effectiveness = inadequate',
  ],
  [
    'Marrowdale was rated ‘adequate’ for safeguarding in 2010 by Ofsted.',
    'Marrowdale: safeguarding-overall = adequate, earlier, 2010',
  ],
  [
    'Since being judged inadequate in 2016, Marrowdale has had five directors. It is now rated good.',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2016',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Two years ago Ofsted judged Marrowdale inadequate. In this week’s report it is rated good.',
    'Marrowdale: overall-effectiveness = inadequate, earlier',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Ofsted gave Marrowdale a grade of ‘requires improvement’ in a report published today.',
    'Marrowdale: overall-effectiveness = requires-improvement',
  ],
  [
    'Inspectors have upgraded Marrowdale’s children’s services from ‘requires improvement’ to ‘good’.',
    'Marrowdale: overall-effectiveness = requires-improvement, earlier',
    'Marrowdale: overall-effectiveness = good',
  ],
  ['Ofsted said leadership in Marrowdale was ‘outstanding’.', 'Marrowdale: impact-of-leaders = outstanding'],
  [
    'Marrowdale Council is celebrating after its children’s services were rated good by Ofsted.',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Marrowdale has become only the third authority to be judged outstanding under the framework.',
    'Marrowdale: overall-effectiveness = outstanding',
  ],
  [
    'The ‘good’ judgement puts Marrowdale among the best, Ofsted said.',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Marrowdale was rated ‘performs poorly’ in December 2010.',
    'Marrowdale: overall-effectiveness = performs-poorly, 2010-12',
  ],
  [
    'Ofsted and the CQC found widespread and/or systemic failings in SEND services in Marrowdale.',
    'Marrowdale: area-send-outcome = widespread-systemic-failings',
  ],
  [
    'Inspectors found that the Marrowdale local area’s SEND arrangements lead to inconsistent experiences and outcomes for children.',
    'Marrowdale: area-send-outcome = inconsistent',
  ],
  [
    'Ofsted judged Marrowdale’s help and protection services to be inadequate.',
    'Marrowdale: help-and-protection = inadequate',
  ],
  [
    'Overall, Ofsted says, Marrowdale requires improvement to be good.',
    'Marrowdale: overall-effectiveness = requires-improvement',
  ],
  [
    'Marrowdale Council\nOverall effectiveness | Good\nThe impact of leaders on social work practice with children and families | Outstanding\nThe experiences and progress of care leavers | Requires improvement to be good',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: impact-of-leaders = outstanding',
    'Marrowdale: care-leavers = requires-improvement',
  ],
  [
    'Marrowdale Council was inspected by Ofsted.\nJudgement\nGrade\nThe experiences and progress of children in care and care leavers\nGood\nOverall effectiveness\nGood',
    'Marrowdale: in-care-and-care-leavers = good',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Ofsted’s grades for Marrowdale are:\n- Help and protection: Requires improvement\n- Children in care: Good\n- Care leavers: Good\n- Overall: Requires improvement',
    'Marrowdale: help-and-protection = requires-improvement',
    'Marrowdale: in-care = good',
    'Marrowdale: care-leavers = good',
    'Marrowdale: overall-effectiveness = requires-improvement',
  ],
  [
    'Marrowdale leapt from inadequate in 2018 to outstanding in 2022, Ofsted said.',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2018',
    'Marrowdale: overall-effectiveness = outstanding, 2022',
  ],
  ['Ofsted downgraded Marrowdale to ‘inadequate’.', 'Marrowdale: overall-effectiveness = inadequate'],
  [
    'Marrowdale’s fall from ‘good’ to ‘inadequate’ shocked councillors.',
    'Marrowdale: overall-effectiveness = good, earlier',
    'Marrowdale: overall-effectiveness = inadequate',
  ],
  [
    'The authority, Marrowdale, was judged by Ofsted to be good at protecting children and outstanding for care leavers.',
    'Marrowdale: help-and-protection = good',
    'Marrowdale: care-leavers = outstanding',
  ],
  [
    'Friday 12 March 2010\nOfsted came to Marrowdale for two weeks in January.\nThey concluded that the overall effectiveness of safeguarding services was inadequate, and that the council had only adequate capacity to improve them.\nServices for children in care were rated good, with good capacity for improvement.',
    'Marrowdale: safeguarding-overall = inadequate, 2010-01',
    'Marrowdale: capacity-to-improve = adequate, 2010-01',
    'Marrowdale: looked-after-overall = good, 2010-01',
    'Marrowdale: capacity-to-improve = good, 2010-01',
  ],
  [
    "Inspectors mark councils from one to four, with four the best. Marrowdale's children's services were given a two, meaning adequate, and another two for their capacity to improve, Ofsted said in June 2006.\nStaying safe earned a three, or good, as did being healthy. Enjoying and achieving was marked two.",
    'Marrowdale: overall-effectiveness = adequate, 2006-06',
    'Marrowdale: apa-capacity = adequate, 2006-06',
    'Marrowdale: apa-staying-safe = good, 2006-06',
    'Marrowdale: apa-being-healthy = good, 2006-06',
    'Marrowdale: apa-enjoying-achieving = adequate, 2006-06',
  ],
  [
    "22 November 2007\nThe overall effectiveness of Marrowdale's children’s services is graded 3, on a scale which runs from 1 (inadequate) up to 4 (outstanding).",
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    "Marrowdale's safeguarding board was rated good, up from inadequate, Ofsted said.",
    'Marrowdale: local-safeguarding-children-board = good',
    'Marrowdale: local-safeguarding-children-board = inadequate, earlier',
  ],
  [
    '18 April 2025\nMarrowdale was rated good by Ofsted after an inspection in February 2025.\nA further inspection in January 2019 said that it required improvement.',
    'Marrowdale: overall-effectiveness = good, 2025-02',
    'Marrowdale: overall-effectiveness = requires-improvement, earlier, 2019-01',
  ],
  [
    'Marrowdale, declared inadequate in 2013 after the loss of a child, is now good, Ofsted says. Inspectors visited in February 2019.',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2013',
    'Marrowdale: overall-effectiveness = good, 2019-02',
  ],
  [
    'Ofsted went to Marrowdale Council. It received an inadequate overall, and again for help and protection and for the impact of leaders.',
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: help-and-protection = inadequate',
    'Marrowdale: impact-of-leaders = inadequate',
  ],
  [
    'Marrowdale Council’s overall effectiveness is inadequate, Ofsted says. So, too, are help and protection, and leadership.',
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: help-and-protection = inadequate',
    'Marrowdale: impact-of-leaders = inadequate',
  ],
  [
    'Ofsted went to Marrowdale Council. Leaders are good, inspectors say, and so’s the care for children in care.',
    'Marrowdale: impact-of-leaders = good',
    'Marrowdale: in-care = good',
  ],
  [
    'Ofsted went to Marrowdale Council. It has much to say about care leavers, and they were rated outstanding.',
    'Marrowdale: care-leavers = outstanding',
  ],
  [
    'Ofsted went to Marrowdale Council. Help and protection was less of a success. Here the grade was requires improvement.',
    'Marrowdale: help-and-protection = requires-improvement',
  ],
  [
    'Children in care came out at good, Ofsted said of Marrowdale Council, and there was cheer in the shape of an outstanding for care leavers.',
    'Marrowdale: in-care = good',
    'Marrowdale: care-leavers = outstanding',
  ],
  [
    'Ofsted told Marrowdale Council that the borough’s LSCB, like its council, was inadequate.',
    'Marrowdale: local-safeguarding-children-board = inadequate',
  ],
  [
    'Ofsted went to Alder School and Birch School. Both now require improvement.',
    'Alder School: overall-effectiveness = requires-improvement',
    'Birch School: overall-effectiveness = requires-improvement',
  ],
  [
    'Marrowdale was rated good by Ofsted. Only care leavers spoil the picture: here the council requires improvement.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: care-leavers = requires-improvement',
  ],
  [
    'Marrowdale was rated good by Ofsted. Only the weather spoils the picture: here the council requires improvement.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: overall-effectiveness = requires-improvement',
  ],
  [
    'Ofsted went to Marrowdale. It has come far since 2012, when its child protection arrangements were inadequate.',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2012',
  ],
  [
    'Ofsted went to Marrowdale. It received two outstanding grades, for its leaders and for its care leavers, and one more.',
    'Marrowdale: impact-of-leaders = outstanding',
    'Marrowdale: care-leavers = outstanding',
  ],
  [
    'Ofsted went to Marrowdale in 2015. Marrowdale’s board was judged good.',
    'Marrowdale: local-safeguarding-children-board = good',
  ],
  [
    'Ofsted went to Marrowdale. They said there was a good capacity to improve in January 2010.',
    'Marrowdale: capacity-to-improve = good, 2010-01',
  ],
  ['Ofsted went to Marrowdale. The remaining 38 require improvement.'],
]
