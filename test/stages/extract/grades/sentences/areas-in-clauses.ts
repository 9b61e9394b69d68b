/** Sentences that tell areas one by one, before, behind or beside their grades; all invented. */
export const areaClauseSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Marrowdale’s children’s services were rated good by Ofsted. It is care leavers who keep it from a full set. For them, the inspectors concluded, the service requires improvement.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: care-leavers = requires-improvement',
  ],
  [
    'Ofsted went to Alder School and Birch School. Alder School’s behaviour was rated outstanding. Birch School’s is inadequate.',
    'Alder School: behaviour-and-attitudes = outstanding',
    'Birch School: behaviour-and-attitudes = inadequate',
  ],
  [
    'Ofsted visited Marrowdale. Its local safeguarding children board does not come out of it well. It is told that it requires improvement.',
    'Marrowdale: local-safeguarding-children-board = requires-improvement',
  ],
  [
    'Marrowdale’s children’s services were rated good by Ofsted. The picture is bleaker for young people leaving care. That part of the service has been branded inadequate.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: care-leavers = inadequate',
  ],
  [
    'Marrowdale’s children’s services were rated good by Ofsted. Care leavers did less well: what they get has been marked as requiring improvement.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: care-leavers = requires-improvement',
  ],
  [
    'Marrowdale’s children’s services were rated good by Ofsted. That part of town is good for schools.',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Ofsted has four verdicts on Marrowdale now. Children in care: outstanding. Care leavers: good. Leadership – the report calls it the impact of leaders – also good.',
    'Marrowdale: in-care = outstanding',
    'Marrowdale: care-leavers = good',
    'Marrowdale: impact-of-leaders = good',
  ],
  [
    'Inspectors went to Alder School in May. “Behaviour, good,” its head counts. “Early years, outstanding. Then leadership, inadequate.”',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: early-years-provision = outstanding',
    'Alder School: leadership-and-management = inadequate',
  ],
  [
    'Ofsted came to Marrowdale. And for children in need of help and protection, the council slips a grade to requires improvement.',
    'Marrowdale: help-and-protection = requires-improvement',
  ],
  [
    'Alder School went from outstanding to requires improvement for the quality of education, Ofsted said.',
    'Alder School: quality-of-education = outstanding, earlier',
    'Alder School: quality-of-education = requires-improvement',
  ],
  [
    'In Marrowdale, Ofsted found, things have changed: children in care and care leavers were both rated good.',
    'Marrowdale: in-care = good',
    'Marrowdale: care-leavers = good',
  ],
  [
    'Alder School was rated good in 2017, albeit that leadership and management was even then thought to require improvement.',
    'Alder School: overall-effectiveness = good, 2017',
    'Alder School: leadership-and-management = requires-improvement, earlier, 2017',
  ],
  [
    'Ofsted visited Alder School. Inspectors did retain the top rating for its sixth form and for behaviour and attitudes.',
    'Alder School: sixth-form-provision = outstanding',
    'Alder School: behaviour-and-attitudes = outstanding',
  ],
  [
    'Alder School requires improvement, Ofsted said. It did, though, score a good for personal development.',
    'Alder School: overall-effectiveness = requires-improvement',
    'Alder School: personal-development = good',
  ],
  [
    'Ofsted rated Marrowdale good. The board had been slammed as inadequate in 2012, and our board was found to require improvement this time.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: local-safeguarding-children-board = inadequate, earlier, 2012',
    'Marrowdale: local-safeguarding-children-board = requires-improvement',
  ],
  [
    'Alder School’s rating, which is outstanding overall, is unchanged by the visit, Ofsted said.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Leadership and management at Alder School, too, has come on, Ofsted found: it is now good.',
    'Alder School: leadership-and-management = good',
  ],
  [
    'Ofsted gave Alder School four exceptionals – for inclusion, attendance and behaviour, achievement, and leadership and governance – and strong standards for curriculum and teaching.',
    'Alder School: inclusion = exceptional',
    'Alder School: attendance-and-behaviour = exceptional',
    'Alder School: achievement = exceptional',
    'Alder School: leadership-and-governance = exceptional',
    'Alder School: curriculum-and-teaching = strong-standard',
  ],
  [
    'The four that matter at Alder School speak for themselves, says Ofsted: outstanding for behaviour and attitudes, and good for quality of education and personal development.',
    'Alder School: behaviour-and-attitudes = outstanding',
    'Alder School: quality-of-education = good',
    'Alder School: personal-development = good',
  ],
  [
    'Inspectors of Alder School assigned it a four for the quality of teaching, and threes for behaviour and safety and for leadership and management.',
    'Alder School: quality-of-teaching = inadequate',
    'Alder School: behaviour-and-safety = requires-improvement',
    'Alder School: leadership-and-management = requires-improvement',
  ],
  ['Behaviour: good manners cost nothing, say the walls of Alder School, which Ofsted saw.'],
  ['The board of Alder School met to be good neighbours, Ofsted was told.'],
  ['For leadership, the trust that runs Alder School wants to go from good to outstanding, it told Ofsted.'],
  [
    'Ofsted has graded Hazel College outstanding overall and in all three of its areas: behaviour and attitudes, leadership and management, and quality of education.',
    'Hazel College: overall-effectiveness = outstanding',
    'Hazel College: quality-of-education = outstanding',
    'Hazel College: behaviour-and-attitudes = outstanding',
    'Hazel College: leadership-and-management = outstanding',
  ],
  [
    'Inspectors found that Juniper Training, a training provider, has made reasonable progress with the quality of its apprenticeships and significant progress over safeguarding.',
    'Juniper Training: apprenticeships = reasonable-progress',
    'Juniper Training: safeguarding = significant-progress',
  ],
  [
    'Inspectors say Juniper Training, a training provider, made insufficient progress with adult learning, and with leadership and management as well. Its progress on safeguarding was reasonable.',
    'Juniper Training: leadership-and-management = insufficient-progress',
    'Juniper Training: adult-learning = insufficient-progress',
    'Juniper Training: safeguarding = reasonable-progress',
  ],
  [
    'Alder School was rated good. It has built its reputation with leadership and with care for the quality of its lessons.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Inspectors found that Alder School required improvement in the other three: behaviour and attitudes, leadership and management, and quality of education.',
    'Alder School: quality-of-education = requires-improvement',
    'Alder School: behaviour-and-attitudes = requires-improvement',
    'Alder School: leadership-and-management = requires-improvement',
  ],
  [
    'Ofsted judged Alder School inadequate. So were behaviour and attitudes and leadership and management, though personal development required improvement.',
    'Alder School: overall-effectiveness = inadequate',
    'Alder School: behaviour-and-attitudes = inadequate',
    'Alder School: leadership-and-management = inadequate',
    'Alder School: personal-development = requires-improvement',
  ],
  [
    'Ofsted handed Marrowdale the top grade overall, and also in two areas that it looks at in all councils: the impact of leaders and help and protection.',
    'Marrowdale: overall-effectiveness = outstanding',
    'Marrowdale: impact-of-leaders = outstanding',
    'Marrowdale: help-and-protection = outstanding',
  ],
  [
    'Ofsted says Osier Fostering is inadequate. Its report marks the firm inadequate for its leaders and managers.',
    'Osier Fostering: overall-effectiveness = inadequate',
    'Osier Fostering: leaders-and-managers = inadequate',
  ],
  [
    'Osier Fostering had been good at both of its previous inspections, Ofsted said.',
    'Osier Fostering: overall-effectiveness = good, earlier',
  ],
  ['Osier Fostering had been good at both of its chief tasks, Ofsted said.'],
  [
    "Ofsted found Marrowdale inadequate. Its Local Safeguarding Children Board's been rated inadequate too.",
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: local-safeguarding-children-board = inadequate',
  ],
  [
    'Ofsted says Osier Fostering is plainly outstanding, both overall and for how it is managed and led. Its mark is good for how well it helps and protects children.',
    'Osier Fostering: overall-effectiveness = outstanding',
    'Osier Fostering: leaders-and-managers = outstanding',
    'Osier Fostering: helped-and-protected = good',
  ],
  [
    'Ofsted came to Marrowdale. Inspectors gave the moorland council the lowest grade of all for the impact of leaders and for help and protection.',
    'Marrowdale: help-and-protection = inadequate',
    'Marrowdale: impact-of-leaders = inadequate',
  ],
  [
    'Ofsted rated Marrowdale good.\nImpact of its leaders on social work practice: outstanding\nHelp and protection: good',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: impact-of-leaders = outstanding',
    'Marrowdale: help-and-protection = good',
  ],
  [
    'Ofsted went to Alder School. The quality of education, once the weakest part of the school, was judged outstanding.',
    'Alder School: quality-of-education = outstanding',
  ],
  [
    'Ofsted went to Alder School. It was judged inadequate overall by Ofsted, and for its behaviour and its leadership.',
    'Alder School: overall-effectiveness = inadequate',
    'Alder School: behaviour-and-attitudes = inadequate',
    'Alder School: leadership-and-management = inadequate',
  ],
  [
    'Ofsted went to Alder School. All three areas that inspectors look at – behaviour, leadership and personal development – were found to be outstanding.',
    'Alder School: behaviour-and-attitudes = outstanding',
    'Alder School: leadership-and-management = outstanding',
    'Alder School: personal-development = outstanding',
  ],
  [
    'Ofsted went to Alder School. Three areas – including some in its own report – were found to be outstanding.',
  ],
  [
    'Ofsted looked at behaviour, leadership and personal development. Alder School was rated good in all three.',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: leadership-and-management = good',
    'Alder School: personal-development = good',
  ],
  [
    'Ofsted said Birch School was making insufficient progress in behaviour and leadership. Alder School was making reasonable progress in each.',
    'Birch School: behaviour-and-attitudes = insufficient-progress',
    'Birch School: leadership-and-management = insufficient-progress',
    'Alder School: behaviour-and-attitudes = reasonable-progress',
    'Alder School: leadership-and-management = reasonable-progress',
  ],
  ['Alder School has two sites. Ofsted rated it good on both.', 'Alder School: overall-effectiveness = good'],
  [
    'Marrowdale’s leaders were judged inadequate by Ofsted. Care leavers fared better, with services rated good.',
    'Marrowdale: impact-of-leaders = inadequate',
    'Marrowdale: care-leavers = good',
  ],
  [
    'Ofsted went to Marrowdale. Leaders were pleased to read of it, with services rated good.',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'Ofsted judged Alder School inadequate, less than three years after its behaviour was found to be good.',
    'Alder School: overall-effectiveness = inadequate',
    'Alder School: behaviour-and-attitudes = good, earlier',
  ],
  [
    'Ofsted judged leadership at Alder School inadequate, and its head asked: ‘How can it be?’',
    'Alder School: leadership-and-management = inadequate',
  ],
  ['Has Ofsted judged leadership at Alder School inadequate?'],
  [
    'Ofsted went to Alder School. Only personal development did a little better, and even that requires improvement.',
    'Alder School: personal-development = requires-improvement',
  ],
  [
    'Ofsted went to Alder School. Behaviour and attitudes, along with personal development, fared only slightly better, with both said to require improvement.',
    'Alder School: behaviour-and-attitudes = requires-improvement',
    'Alder School: personal-development = requires-improvement',
  ],
  [
    'Ofsted went to Alder School. It was its behaviour and attitudes and its leadership that impressed them most: these were judged outstanding.',
    'Alder School: behaviour-and-attitudes = outstanding',
    'Alder School: leadership-and-management = outstanding',
  ],
  ['Ofsted went to Alder School. Its head praised behaviour, and even that was good of her.'],
  [
    'Ofsted went to Alder School. Its leadership and its quality of education are new, and those were good days.',
  ],
  [
    'Ofsted went to Alder School. Its personal development, its behaviour and attitudes and its leadership have changed. Two years ago all three of those were inadequate.',
    'Alder School: personal-development = inadequate, earlier',
    'Alder School: behaviour-and-attitudes = inadequate, earlier',
    'Alder School: leadership-and-management = inadequate, earlier',
  ],
  [
    'Alder School was rated good overall by Ofsted, with behaviour and attitudes the only one of the four areas found to require improvement.',
    'Alder School: overall-effectiveness = good',
    'Alder School: behaviour-and-attitudes = requires-improvement',
  ],
  [
    'Ofsted came to Marrowdale. I grant the council this: for children in care the grade is good.',
    'Marrowdale: in-care = good',
  ],
  [
    'Ofsted came to Marrowdale. Things have moved on, but for care leavers the judgement was inadequate.',
    'Marrowdale: care-leavers = inadequate',
  ],
  [
    'Ofsted came to Marrowdale. It was good for leadership, and for care leavers it was outstanding.',
    'Marrowdale: impact-of-leaders = good',
    'Marrowdale: care-leavers = outstanding',
  ],
  [
    'Ofsted came to Marrowdale. It was good for leadership and for the help and protection it gives to children.',
    'Marrowdale: impact-of-leaders = good',
    'Marrowdale: help-and-protection = good',
  ],
]
