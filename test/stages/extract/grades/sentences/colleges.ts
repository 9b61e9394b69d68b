/** Sentences about colleges, training and teacher training with the grades they give; all invented. */
export const collegeSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Hazel College was given a grade three by Ofsted.',
    'Hazel College: overall-effectiveness = requires-improvement',
  ],
  [
    'Hazel College went from a grade three to a two.',
    'Hazel College: overall-effectiveness = requires-improvement, earlier',
    'Hazel College: overall-effectiveness = good',
  ],
  ['Hazel College got grade ones across the board.', 'Hazel College: overall-effectiveness = outstanding'],
  [
    'Hazel College was hit with a grade four for apprenticeships.',
    'Hazel College: apprenticeships = inadequate',
  ],
  ['Hazel College remains at grade 2.', 'Hazel College: overall-effectiveness = good'],
  [
    'Hazel College dropped a grade, from good to requires improvement.',
    'Hazel College: overall-effectiveness = good, earlier',
    'Hazel College: overall-effectiveness = requires-improvement',
  ],
  [
    'Hazel College was rated good overall, but its apprenticeships require improvement and its adult learning programmes are inadequate.',
    'Hazel College: overall-effectiveness = good',
    'Hazel College: apprenticeships = requires-improvement',
    'Hazel College: adult-learning = inadequate',
  ],
  [
    'Provision for learners with high needs at Hazel College was rated ‘outstanding’ by inspectors.',
    'Hazel College: high-needs = outstanding',
  ],
  [
    'Hazel College received a ‘good’ rating, with the same grade for its apprenticeships.',
    'Hazel College: overall-effectiveness = good',
    'Hazel College: apprenticeships = good',
  ],
  [
    'Juniper Training was judged to be making insufficient progress in leadership and management at a monitoring visit in 2019.',
    'Juniper Training: leadership-and-management = insufficient-progress, earlier, 2019',
  ],
  [
    'Juniper Training retained its grade two following a short inspection, and so did Kale Skills.',
    'Juniper Training: overall-effectiveness = good',
    'Kale Skills: overall-effectiveness = good',
  ],
  [
    'Juniper Training, an employer provider, bounced back from ‘inadequate’ to ‘good’.',
    'Juniper Training: overall-effectiveness = inadequate, earlier',
    'Juniper Training: overall-effectiveness = good',
  ],
  [
    'It was bad news for Juniper Training, which crashed to an ‘inadequate’ rating.',
    'Juniper Training: overall-effectiveness = inadequate',
  ],
  [
    'Meanwhile Ivy College climbed to ‘outstanding’, its first grade one since 2009.',
    'Ivy College: overall-effectiveness = outstanding',
  ],
  [
    'Ivy College was ‘good’ in all areas, having been a grade three in 2015.',
    'Ivy College: overall-effectiveness = good',
    'Ivy College: overall-effectiveness = requires-improvement, earlier, 2015',
  ],
  [
    'Outcomes for learners and the quality of teaching, learning and assessment at Ivy College were both rated good in May 2016.',
    'Ivy College: pupils-outcomes = good, 2016-05',
    'Ivy College: quality-of-teaching = good, 2016-05',
  ],
  [
    'Larch SCITT was rated outstanding in both leadership and management and the quality of education and training by Ofsted.',
    'Larch SCITT: leadership-and-management = outstanding',
    'Larch SCITT: quality-of-education = outstanding',
  ],
  [
    'The University of Mallow, whose primary phase was good, was found inadequate by Ofsted.',
    'University of Mallow: overall-effectiveness = good',
    'University of Mallow: overall-effectiveness = inadequate',
  ],
  [
    'GFE colleges\tInspected\tPublished\tGrade\tPrevious grade\nHazel College\t10/01/2018\t20/02/2018\t2\t3\nIvy College\t17/01/2018\t21/02/2018\t4\t2',
    'Hazel College: overall-effectiveness = good, 2018-01-10',
    'Hazel College: overall-effectiveness = requires-improvement, earlier',
    'Ivy College: overall-effectiveness = inadequate, 2018-01-17',
    'Ivy College: overall-effectiveness = good, earlier',
  ],
  [
    'Its leadership was rated ‘inadequate’, said Ofsted of Hazel College, which was found to be good for adult learning.',
    'Hazel College: adult-learning = good',
    'Hazel College: leadership-and-management = inadequate',
  ],
  [
    'Ofsted watch\nProvider\nInspected\nPublished\nGrade\nPrevious grade\nGFE colleges\nHazel College\n15/09/2014\n14/10/2014\n3\n1\nIndependent learning providers\nJuniper Training\n08/09/2014\n13/10/2014\n1\nN/A',
    'Hazel College: overall-effectiveness = requires-improvement, 2014-09-15',
    'Hazel College: overall-effectiveness = outstanding, earlier',
    'Juniper Training: overall-effectiveness = outstanding, 2014-09-08',
  ],
  [
    'Monitoring visits\nProvider\nLeadership\nTraining\nSafeguarding\nJuniper Training\nInsufficient\nInsufficient\nReasonable\nKale Skills\nReasonable\nSignificant\nReasonable',
    'Juniper Training: leadership-and-management = insufficient-progress',
    'Juniper Training: apprenticeships = insufficient-progress',
    'Juniper Training: safeguarding = reasonable-progress',
    'Kale Skills: leadership-and-management = reasonable-progress',
    'Kale Skills: apprenticeships = significant-progress',
    'Kale Skills: safeguarding = reasonable-progress',
  ],
  [
    'Ofsted inspected Juniper Training.\nInsufficient progress: leadership and management; apprenticeships\nReasonable progress: safeguarding',
    'Juniper Training: leadership-and-management = insufficient-progress',
    'Juniper Training: apprenticeships = insufficient-progress',
    'Juniper Training: safeguarding = reasonable-progress',
  ],
  [
    'Juniper Training had a mixed bag: ‘reasonable progress’ for leadership, ‘insufficient’ for training and ‘significant’ for safeguarding.',
    'Juniper Training: leadership-and-management = reasonable-progress',
    'Juniper Training: apprenticeships = insufficient-progress',
    'Juniper Training: safeguarding = significant-progress',
  ],
  [
    '31 May 2019\nAlso seen this week was Juniper Training, rated ‘requires improvement’ in February 2018. A monitoring visit found ‘reasonable progress’ on every count at Juniper Training.',
    'Juniper Training: overall-effectiveness = requires-improvement, earlier, 2018-02',
    'Juniper Training: overall-effectiveness = reasonable-progress',
  ],
  [
    '22 May 2015\nHazel College has been graded outstanding by Ofsted. The verdict, reached after four days of lesson visits in April, extends to the quality of teaching, learning and assessment, and to leadership and management.',
    'Hazel College: overall-effectiveness = outstanding, 2015-04',
    'Hazel College: quality-of-teaching = outstanding, 2015-04',
    'Hazel College: leadership-and-management = outstanding, 2015-04',
  ],
  [
    'Inspectors said that Hazel College makes a strong contribution to meeting skills needs.',
    'Hazel College: meeting-skills-needs = strong',
  ],
  [
    'Ofsted went to Hazel College. Its contribution to skills needs was described as limited.',
    'Hazel College: meeting-skills-needs = limited',
  ],
  [
    'Three colleges kept their grade two after visits by Ofsted: Hazel College, Juniper Training and Ivy College.',
    'Juniper Training: overall-effectiveness = good',
    'Hazel College: overall-effectiveness = good',
    'Ivy College: overall-effectiveness = good',
  ],
  [
    'Ofsted placed Hazel College in the lowest category for adult learning and for apprenticeships.',
    'Hazel College: adult-learning = inadequate',
    'Hazel College: apprenticeships = inadequate',
  ],
  [
    'Ofsted rated Alder School inadequate. Hair and beauty specialist Birch School was rated good.',
    'Alder School: overall-effectiveness = inadequate',
    'Birch School: overall-effectiveness = good',
  ],
  [
    'Ofsted said Hazel College was making insufficient progress in leadership, and reasonable progress in ensuring its apprentices benefit from high-quality training.',
    'Hazel College: leadership-and-management = insufficient-progress',
    'Hazel College: apprenticeships = reasonable-progress',
  ],
]
