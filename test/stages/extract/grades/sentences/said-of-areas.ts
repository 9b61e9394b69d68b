/** Sentences that say of areas what those for whom they are get, or that they share a grade; all invented. */
export const saidOfAreaSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Ofsted went to Marrowdale. Children in need of help and protection get an inadequate service and so do care leavers.',
    'Marrowdale: help-and-protection = inadequate',
    'Marrowdale: care-leavers = inadequate',
  ],
  [
    'Ofsted went to Marrowdale. Children who need help and protection were found to be receiving services which require improvement.',
    'Marrowdale: help-and-protection = requires-improvement',
  ],
  [
    'Marrowdale was rated good by Ofsted. The same mark went to the influence leaders have on practice and to the help and protection on offer to children.',
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: impact-of-leaders = good',
    'Marrowdale: help-and-protection = good',
  ],
  [
    'Ofsted went to Marrowdale. Only support for young adults who have left care fell short. That, says the report, requires improvement to be good.',
    'Marrowdale: care-leavers = requires-improvement',
  ],
  ['Ofsted went to Marrowdale. Leadership is what the town has. That is good for all.'],
  ['Ofsted went to Marrowdale. It is for them that we have to go on to outstanding.'],
  ['Ofsted went to Marrowdale. Councils are graded against four areas, from outstanding to inadequate.'],
  [
    'Ofsted says that Alder School requires improvement overall, and that goes for behaviour and attitudes and leadership and management too.',
    'Alder School: overall-effectiveness = requires-improvement',
    'Alder School: behaviour-and-attitudes = requires-improvement',
    'Alder School: leadership-and-management = requires-improvement',
  ],
  [
    'Ofsted went to Alder School. On behaviour and attitudes and on personal development it did better. The pair were both judged good.',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: personal-development = good',
  ],
  [
    'Ofsted rated Alder School good. Father-of-three Karim Boon called the school “outstanding in every way that counts”.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'The report on Alder School called it “outstanding”, Ofsted said.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Cakes were eaten at Alder School after Ofsted declared that it had become a good school.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Ofsted went to Alder School. When they were last there, in 2015, the inspectors had rated the whole as requiring improvement.',
    'Alder School: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    'Ofsted says Alder School was praised for its ambition and is now good.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School was judged good by Ofsted in 2016, a verdict that was repeated in 2020.',
    'Alder School: overall-effectiveness = good, earlier, 2016',
    'Alder School: overall-effectiveness = good, earlier, 2020',
  ],
  [
    'Ofsted went to Marrowdale. The exception was care leavers, where performance was ‘inadequate’.',
    'Marrowdale: care-leavers = inadequate',
  ],
  [
    'Marrowdale, judged outstanding by Ofsted in 2018, kept the grade for care leavers.',
    'Marrowdale: overall-effectiveness = outstanding, earlier, 2018',
    'Marrowdale: care-leavers = outstanding',
  ],
  [
    'Marrowdale was named last month as the first council in the region to be judged outstanding by Ofsted.',
    'Marrowdale: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted rated Marrowdale good. It kept the notes for care leavers.',
    'Marrowdale: overall-effectiveness = good',
  ],
  [
    'A second school, Alder School, has been told to improve by Ofsted: its overall effectiveness was grade three, down from grade two.',
    'Alder School: overall-effectiveness = requires-improvement',
    'Alder School: overall-effectiveness = good, earlier',
  ],
  [
    'Ofsted went to Marrowdale. Only its provision for care leavers is better, and that requires improvement.',
    'Marrowdale: care-leavers = requires-improvement',
  ],
  [
    'Ofsted went to Marrowdale. Help and protection, and how the department is led, have both been given the same ‘requires improvement’ mark.',
    'Marrowdale: help-and-protection = requires-improvement',
    'Marrowdale: impact-of-leaders = requires-improvement',
  ],
  [
    'Ofsted went to Marrowdale. The one black mark is for the help that’s given to children who need protecting, which still requires improvement.',
    'Marrowdale: help-and-protection = requires-improvement',
  ],
  [
    'Ofsted went to Marrowdale in 2015. Marrowdale’s own board requires improvement.',
    'Marrowdale: local-safeguarding-children-board = requires-improvement',
  ],
  [
    'Ofsted’s report fails Alder School on the quality of education and leadership and management. Each of the two is graded 4.',
    'Alder School: quality-of-education = inadequate',
    'Alder School: leadership-and-management = inadequate',
  ],
  [
    'Ofsted came. Alder School was judged, at the third time of asking, to be a good school.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School is now ‘good’ having been saddled with a ‘requires improvement’ by Ofsted since 2017.',
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2017',
  ],
  [
    'Alder School was rated requires improvement by Ofsted, having previously been good.',
    'Alder School: overall-effectiveness = requires-improvement',
    'Alder School: overall-effectiveness = good, earlier',
  ],
  ['Alder School was judged by Ofsted, in a cake contest, to bake a good sponge.'],
  [
    'Ofsted went to Alder School in January 2026. It met the standards for safeguarding.',
    'Alder School: safeguarding = met',
  ],
  [
    'Ofsted went to Alder School in January 2026. Inspectors found that safeguarding standards had not been met.',
    'Alder School: safeguarding = not-met',
  ],
  ['Ofsted went to Alder School in January 2026, where it met the standards of a club.'],
  [
    'In its annual performance assessment of 2007 Ofsted marked Marrowdale. Being healthy and staying safe also scored three.',
    'Marrowdale: apa-being-healthy = good',
    'Marrowdale: apa-staying-safe = good',
  ],
  [
    'In its annual performance assessment of 2007 Ofsted marked Marrowdale. For staying safe the council was given the maximum four.',
    'Marrowdale: apa-staying-safe = outstanding',
  ],
  ['Ofsted went to Marrowdale. Its football team scored three. A maximum four may stay.'],
  ['Ofsted went to Alder School. “It’s good for Orme and it’s good for our pupils,” said Jane Field.'],
  [
    'Ofsted went to Alder School. It was rated good for leadership.',
    'Alder School: leadership-and-management = good',
  ],
  ['Ofsted went to Alder School. Its leadership was described as outstanding by one visiting employer.'],
  [
    'Ofsted has inspected HMP Alder. For purposeful activity it was found to be poor, the inspectorate of prisons said.',
  ],
]
