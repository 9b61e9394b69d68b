import type { Story } from './story.ts'

/** Stories in which more than one council is named, and whose grade it is is told by the topic; all invented. */
export const severalCouncilStories: readonly Story[] = [
  [
    [
      "Ofsted has rated children's services at Pelham Council outstanding.",
      'It was a different story in Castor, where inspectors met a service that had lost its way. Its work with care leavers was judged inadequate.',
      'Help and protection required improvement.',
    ],
    'Pelham Council: overall-effectiveness = outstanding',
    'Castor: care-leavers = inadequate',
    'Castor: help-and-protection = requires-improvement',
  ],
  [
    [
      "Marram Council's children's services have been graded good by Ofsted, whose inspectors visited in May.",
      "Next door in Fellside things are much worse: it has been inadequate since 2015. Fellside's bosses expect inspectors back soon.",
    ],
    'Marram Council: overall-effectiveness = good',
    'Fellside: overall-effectiveness = inadequate, 2015',
  ],
  [
    [
      "Children's services in Tarrow are good, Ofsted said after inspectors went to the council in March.",
      'Across the river there is less to cheer. Wendle, whose own services have been inadequate since 2021, has asked for help.',
    ],
    'Tarrow: overall-effectiveness = good',
    'Wendle: overall-effectiveness = inadequate, 2021',
  ],
  [
    [
      "Inspectors from Ofsted have judged Orrell Council's children's services to be inadequate.",
      'The new director, Jane Field, was previously at Thorncot, which climbed from inadequate to good in 2021 while she was there.',
    ],
    'Orrell Council: overall-effectiveness = inadequate',
    'Thorncot: overall-effectiveness = inadequate, earlier',
    'Thorncot: overall-effectiveness = good, 2021',
  ],
  [
    [
      "Ofsted has published reports on the children's services of two councils, Dunmere and Castle Vale.",
      'Support for care leavers was judged inadequate in Dunmere, as was the impact of leaders. Help and protection requires improvement.',
      'Castle Vale was rated good.',
    ],
    'Dunmere: care-leavers = inadequate',
    'Dunmere: impact-of-leaders = inadequate',
    'Dunmere: help-and-protection = requires-improvement',
    'Castle Vale: overall-effectiveness = good',
  ],
  [
    [
      'For six years the neighbouring boroughs of Harle and Mowbray shared a director and, in 2017, an Ofsted inspection. Both were good.',
      'Then they parted. This week Harle was judged to be outstanding and Mowbray inadequate.',
    ],
    'Harle: overall-effectiveness = good, earlier, 2017',
    'Mowbray: overall-effectiveness = good, earlier, 2017',
    'Harle: overall-effectiveness = outstanding',
    'Mowbray: overall-effectiveness = inadequate',
  ],
  [
    [
      'How do we compare? Ofsted says that Conservative Winfield is still inadequate. Labour-run Port Ellen requires improvement.',
      "Three cheers for our friends in St Branwell (no overall control), outstanding since last year. Our own children's services at Harbour Council were rated good.",
    ],
    'Winfield: overall-effectiveness = inadequate',
    'Port Ellen: overall-effectiveness = requires-improvement',
    'St Branwell: overall-effectiveness = outstanding',
    'Harbour Council: overall-effectiveness = good',
  ],
  [
    [
      "Three councils are bottom of Ofsted's class on child protection.",
      'Three of them - Ferrow, Latham Vale and East Selwood - are given a one for staying safe, against a single authority last year.',
    ],
    'Ferrow: apa-staying-safe = inadequate',
    'Latham Vale: apa-staying-safe = inadequate',
    'East Selwood: apa-staying-safe = inadequate',
  ],
  [
    [
      "Ofsted has published its report on children's services at Casterton County Council, which were judged good.",
      'Also in the bottom group is the Isle of Thorn, where safeguarding was judged inadequate.',
    ],
    'Casterton County Council: overall-effectiveness = good',
    'Isle of Thorn: help-and-protection = inadequate',
  ],
  [
    [
      "Ofsted has judged St Edwin's Borough Council to require improvement in children's services.",
      'The neighbouring county of Ravenshire is due to be inspected again. It has been rated inadequate twice.',
    ],
    "St Edwin's Borough Council: overall-effectiveness = requires-improvement",
    'Ravenshire: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted inspected safeguarding and looked after children services in Leamore Vale and the city of Thornaby Moor.',
      'Services for looked after children in Thornaby Moor are inadequate, says the report. By contrast Leamore Vale was judged good for safeguarding.',
    ],
    'Thornaby Moor: in-care = inadequate',
    'Leamore Vale: help-and-protection = good',
  ],
  [
    [
      "Wharrow Council's own fostering service, judged inadequate by Ofsted three years ago, lost a tenth of its carers last year.",
      'The fostering agency Lantern Oak has been rated outstanding by Ofsted.',
    ],
    'Wharrow Council: overall-effectiveness = inadequate, earlier',
    'Lantern Oak: overall-effectiveness = outstanding',
  ],
  [
    [
      "Ofsted has found that children's services in Penfold have improved. The council was graded good.",
      'Jane Field, who lives in Marston with her two boys, said she had waited a year. The council was praised for its leaders, who were judged to be outstanding.',
    ],
    'Penfold: overall-effectiveness = good',
    'Penfold: impact-of-leaders = outstanding',
  ],
  [
    [
      'Ofsted published two reports on Monday.',
      "In Bramber, children's services were found to be good. In Steyne, by contrast, they were rated inadequate, with the impact of leaders judged inadequate as well.",
    ],
    'Bramber: overall-effectiveness = good',
    'Steyne: overall-effectiveness = inadequate',
    'Steyne: impact-of-leaders = inadequate',
  ],
  [
    [
      "Ofsted has rated Tolworth's children's services good. It puts the borough ahead of Ashford Regis, which was told that it required improvement in 2018, and of Holme, still inadequate.",
    ],
    'Tolworth: overall-effectiveness = good',
    'Ashford Regis: overall-effectiveness = requires-improvement, 2018',
    'Holme: overall-effectiveness = inadequate',
  ],
  [
    [
      "Scarrow Council's children's services were judged inadequate by Ofsted in May.",
      'The review of the Scarrow Safeguarding Children Board, carried out at the same time, found that it too was inadequate.',
    ],
    'Scarrow Council: overall-effectiveness = inadequate',
    'Scarrow Council: local-safeguarding-children-board = inadequate',
  ],
  [
    [
      "The county's children's services were rated good in 2019, but Ofsted has told Larkshire County Council that they now require improvement.",
      'In neighbouring Coldshire, they have been outstanding since 2016.',
    ],
    'Larkshire County Council: overall-effectiveness = good, earlier, 2019',
    'Larkshire County Council: overall-effectiveness = requires-improvement',
    'Coldshire: overall-effectiveness = outstanding, 2016',
  ],
  [
    [
      '12 July 2019',
      'Ofsted has put out its grades for the children’s services of councils. Marrowdale Council is good.',
      'Improvers include Rushcombe, up from inadequate to good.',
      'Things went less well for Tarnside. In its first full inspection it was found to require improvement.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Rushcombe: overall-effectiveness = inadequate, earlier',
    'Rushcombe: overall-effectiveness = good',
    'Tarnside: overall-effectiveness = requires-improvement',
  ],
  [
    [
      '8 December 2011',
      'Ofsted has published its annual ratings of councils and their children’s services.',
      'Marrowdale Council performs well. Those who live in Hexley, Wainstead or Corran can be content: all three perform excellently.',
      'The worst list includes Hallamby, Greaseborough and the Royal Borough of Thamesmere. All three are said to perform poorly.',
    ],
    'Marrowdale Council: overall-effectiveness = performs-well',
    'Hexley: overall-effectiveness = performs-excellently',
    'Wainstead: overall-effectiveness = performs-excellently',
    'Corran: overall-effectiveness = performs-excellently',
    'Hallamby: overall-effectiveness = performs-poorly',
    'Greaseborough: overall-effectiveness = performs-poorly',
    'Royal Borough of Thamesmere: overall-effectiveness = performs-poorly',
  ],
  [
    [
      '8 July 2019',
      'Ofsted has rated children’s services in Marrowdale good.',
      'The commissioner was director in Penmoor when that authority was promoted from requires improvement to outstanding.',
      'Next door in Wallingbourne, services dropped to requires improvement and in Severn Chase they remain inadequate.',
    ],
    'Marrowdale: overall-effectiveness = good',
    'Penmoor: overall-effectiveness = requires-improvement, earlier',
    'Penmoor: overall-effectiveness = outstanding',
    'Wallingbourne: overall-effectiveness = requires-improvement',
    'Severn Chase: overall-effectiveness = inadequate',
  ],
  [
    [
      '8 July 2019',
      'Inspectors spoke to families at the Wold View centre and found help getting better.',
      'It was the third visit of Ofsted since children’s services in the county were found to be inadequate in November 2018.',
      'Kelderby County Council said it was pleased.',
    ],
    'Kelderby County Council: overall-effectiveness = inadequate, earlier, 2018-11',
  ],
  [
    [
      '8 December 2009',
      'Ofsted has published its annual ratings of councils and their children’s services.',
      'Marrowdale Council performs adequately. At the other end of the scale ten perform excellently, among them Wrayburn, Ottershaw and the London borough of Lambsgate.',
    ],
    'Marrowdale Council: overall-effectiveness = performs-adequately',
    'Wrayburn: overall-effectiveness = performs-excellently',
    'Ottershaw: overall-effectiveness = performs-excellently',
    'London borough of Lambsgate: overall-effectiveness = performs-excellently',
  ],
  [
    [
      '28 June 2022',
      'County Hall was licking its wounds after Ofsted stripped Thursfordshire of its good rating.',
      'The children’s services department now requires improvement.',
    ],
    'Thursfordshire: overall-effectiveness = good, earlier',
    'Thursfordshire: overall-effectiveness = requires-improvement',
  ],
  [
    [
      '8 September 2023',
      'Ofsted inspected children’s services at Marrowdale Council in July 2023.',
      'Area | 2019 | 2023\nThe experiences and progress of children in care | Good | Requires improvement\nThe experiences and progress of care leavers | Not inspected separately | Good\nOverall effectiveness | Requires improvement | Requires improvement',
    ],
    'Marrowdale Council: in-care = good, earlier, 2019',
    'Marrowdale Council: in-care = requires-improvement, 2023-07',
    'Marrowdale Council: care-leavers = good, 2023-07',
    'Marrowdale Council: overall-effectiveness = requires-improvement, earlier, 2019',
    'Marrowdale Council: overall-effectiveness = requires-improvement, 2023-07',
  ],
]
