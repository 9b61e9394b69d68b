import type { Story } from './story.ts'

/** Stories of councils, with the facts they give; all invented. */
export const councilStories: readonly Story[] = [
  [
    [
      "Ofsted has rated Northmere County Council's children's services as inadequate for the second time in four years.",
    ],
    'Northmere County Council: overall-effectiveness = inadequate',
  ],
  [
    [
      "Children's services in Saltbeck have been rated 'requires improvement to be good' by Ofsted, up from 'inadequate' in 2019.",
    ],
    'Saltbeck: overall-effectiveness = requires-improvement',
    'Saltbeck: overall-effectiveness = inadequate, earlier, 2019',
  ],
  [
    [
      "Saltbeck Council's services for children who need help and protection were judged to be inadequate, while the experiences and progress of children in care and care leavers require improvement. The impact of leaders was good.",
    ],
    'Saltbeck Council: help-and-protection = inadequate',
    'Saltbeck Council: in-care-and-care-leavers = requires-improvement',
    'Saltbeck Council: impact-of-leaders = good',
  ],
  [
    [
      "Ofsted found that Somerdale's children's services had improved since 2017, when they were rated inadequate, and graded them good.",
    ],
    'Somerdale: overall-effectiveness = inadequate, earlier, 2017',
    'Somerdale: overall-effectiveness = good',
  ],
  [
    [
      'Only Barkham, which was judged outstanding, and Tellisford, rated good, escaped criticism among the councils inspected by Ofsted.',
    ],
    'Barkham: overall-effectiveness = outstanding',
    'Tellisford: overall-effectiveness = good',
  ],
  [
    [
      "A council has been told by Ofsted that its children's services are no longer inadequate.",
      'Eastmere Borough Council received the lowest rating in 2016 but inspectors who visited in July now say it requires improvement.',
    ],
    'Eastmere Borough Council: overall-effectiveness = inadequate, earlier, 2016',
    'Eastmere Borough Council: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Children's services at Merrow County Council are failing young people, a report has said.",
      'Inspectors found "serious and widespread failings" and graded the authority inadequate overall.',
      'Help and protection, leadership, management and governance and the effectiveness of the local safeguarding children board were all inadequate.',
      'Adoption was good. Care leavers and looked-after children services require improvement.',
    ],
    'Merrow County Council: overall-effectiveness = inadequate',
    'Merrow County Council: help-and-protection = inadequate',
    'Merrow County Council: leadership-management-governance = inadequate',
    'Merrow County Council: local-safeguarding-children-board = inadequate',
    'Merrow County Council: adoption-performance = good',
    'Merrow County Council: experiences-of-care-leavers = requires-improvement',
    'Merrow County Council: looked-after-and-permanence = requires-improvement',
  ],
  [
    [
      'A spokesman for Cleveley Council said: "We\'re disappointed with the requires improvement judgement, but our services for care leavers were found to be outstanding."',
    ],
    'Cleveley Council: overall-effectiveness = requires-improvement',
    'Cleveley Council: care-leavers = outstanding',
  ],
  [
    [
      "East Vale has become the first council in the region to be rated outstanding for children's services under Ofsted's ILACS framework.",
    ],
    'East Vale: overall-effectiveness = outstanding',
  ],
  [
    [
      "Adoption services in Rother were inspected too. Rother Council's leadership was good and adoption was outstanding, Ofsted said.",
    ],
    'Rother Council: leadership-management-governance = good',
    'Rother Council: adoption-performance = outstanding',
  ],
  [
    [
      'Mayor Jo Lane welcomed Ofsted\'s conclusion that Hetton Council "requires improvement to be good", after being found inadequate in 2017 and 2013.',
    ],
    'Hetton Council: overall-effectiveness = requires-improvement',
    'Hetton Council: overall-effectiveness = inadequate, earlier, 2017',
    'Hetton Council: overall-effectiveness = inadequate, earlier, 2013',
  ],
  [
    [
      "Ofsted delivers verdict on Ringwell's children's services",
      "Ringwell Borough Council has been rated 'good' by Ofsted across all areas of its children's services.",
      'The inspection, which ran from 6 to 17 November 2023, looked at four areas: the impact of leaders on social work practice with children and families; the experiences and progress of children who need help and protection; the experiences and progress of children in care; and the experiences and progress of care leavers.',
    ],
    'Ringwell Borough Council: overall-effectiveness = good, 2023-11-06/2023-11-17',
    'Ringwell Borough Council: impact-of-leaders = good, 2023-11-06/2023-11-17',
    'Ringwell Borough Council: help-and-protection = good, 2023-11-06/2023-11-17',
    'Ringwell Borough Council: in-care = good, 2023-11-06/2023-11-17',
    'Ringwell Borough Council: care-leavers = good, 2023-11-06/2023-11-17',
  ],
  [
    [
      "Council told to hand over children's services",
      "Ministers have ordered Dunbridge County Council to hand its children's services to a trust.",
      'It follows an Ofsted inspection in March 2017 that found the services inadequate.',
      'The council was also rated inadequate in 2011 and 2013.',
      'Neighbouring Wessenshire, which was rated good last year, will help.',
    ],
    'Dunbridge County Council: overall-effectiveness = inadequate, 2017-03',
    'Dunbridge County Council: overall-effectiveness = inadequate, earlier, 2011',
    'Dunbridge County Council: overall-effectiveness = inadequate, earlier, 2013',
    'Wessenshire: overall-effectiveness = good',
  ],
  [
    [
      'Progress at last for Wolds council',
      'Ofsted inspectors have praised "tangible progress" at Wolds Borough Council following a monitoring visit.',
      'It was the third visit since the council was judged inadequate in January 2020.',
      'Their letter says the pace of change has been good.',
    ],
    'Wolds Borough Council: overall-effectiveness = inadequate, earlier, 2020-01',
  ],
  [
    [
      'A damning report on Shorefield Council\'s children\'s services said social workers were "overwhelmed".',
      'Inspectors visited in February. They rated the overall effectiveness of services as inadequate, along with the experiences and progress of children in care and care leavers.',
    ],
    'Shorefield Council: overall-effectiveness = inadequate',
    'Shorefield Council: in-care-and-care-leavers = inadequate',
  ],
  [
    ['Bexhampton Council has been rated as good for its adoption service by Ofsted.'],
    'Bexhampton Council: adoption-performance = good',
  ],
  [
    [
      "Area SEND inspection finds 'inconsistent experiences' in Barrowshire",
      "Ofsted and the CQC said the local area partnership's arrangements lead to inconsistent experiences and outcomes for children with special educational needs in Barrowshire.",
    ],
    'Barrowshire: area-send-outcome = inconsistent',
  ],
  [
    [
      "Sandholme's children's services chief quits",
      "The director of children's services at Sandholme Council has resigned, days after Ofsted rated the department inadequate across the board.",
    ],
    'Sandholme Council: overall-effectiveness = inadequate',
  ],
  [
    [
      '19 July 2024',
      'Children’s services in Orme have slipped from good to requires improvement, Ofsted says.',
      'Ofsted sent inspectors to the council’s Longmead offices in May. Help and protection was judged inadequate.',
    ],
    'Orme: overall-effectiveness = good, earlier',
    'Orme: overall-effectiveness = requires-improvement, 2024-05',
    'Orme: help-and-protection = inadequate, 2024-05',
  ],
]
