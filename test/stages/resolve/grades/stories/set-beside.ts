import type { Story } from './story.ts'

/** Stories that name a neighbour, a partner or a rival; all invented. */
export const setBesideStories: readonly Story[] = [
  [
    [
      "Seaton Regis is the latest council to be told by Ofsted that its children's services are inadequate.",
      'It joins Wickerby, which has held the lowest grade since 2016. Meanwhile there was better news for Danesfield, whose services have moved from requires improvement to good.',
    ],
    'Seaton Regis: overall-effectiveness = inadequate',
    'Wickerby: overall-effectiveness = inadequate',
    'Danesfield: overall-effectiveness = good',
    'Danesfield: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Ofsted has praised children's social care in Holmbury, rating it outstanding.",
      "Cabinet member Tom Rees, who moved to Holmbury from Ashdale in 2010, said: 'I remember when we were the poor relation.' Leadership was judged outstanding as well.",
    ],
    'Holmbury: overall-effectiveness = outstanding',
    'Holmbury: impact-of-leaders = outstanding',
  ],
  [
    [
      "How do the county's two councils compare? Northbeck County Council was judged to require improvement by Ofsted in March.",
      'Its smaller neighbour, Calder Port, came out on top, with a good rating.',
    ],
    'Northbeck County Council: overall-effectiveness = requires-improvement',
    'Calder Port: overall-effectiveness = good',
  ],
  [
    [
      'We at Linden Vale Primary School are proud to say that Ofsted has judged us to be good.',
      'Our partner school, Rowan Bank Primary School, was rated outstanding last year, and we have learned much from it.',
    ],
    'Linden Vale Primary School: overall-effectiveness = good',
    'Rowan Bank Primary School: overall-effectiveness = outstanding',
  ],
  [
    [
      'Harrow Lane Nursery has been told by Ofsted that it is inadequate.',
      'The chain that runs it also has a site in Thorpe, Harrow Meadow Nursery, which was rated good in May. A third, in Oakley, has not been inspected.',
    ],
    'Harrow Lane Nursery: overall-effectiveness = inadequate',
    'Harrow Meadow Nursery: overall-effectiveness = good',
  ],
  [
    [
      'A fostering agency has been rated outstanding for the third time.',
      "Willow Carers, in Deepdale, got the top grade from Ofsted. The council's own fostering team was not inspected, but its children's services were judged inadequate.",
    ],
    'Willow Carers: overall-effectiveness = outstanding',
  ],
  [
    [
      "Ofsted's inspectors have been to both of the city's colleges.",
      'Tarn City College was rated good, and so was Orme Sixth Form College. Both had been judged to require improvement in 2018.',
    ],
    'Tarn City College: overall-effectiveness = good',
    'Orme Sixth Form College: overall-effectiveness = good',
    'Tarn City College: overall-effectiveness = requires-improvement',
    'Orme Sixth Form College: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "The leader of Ebbing Council has apologised after its children's services were rated inadequate by Ofsted.",
      'The opposition pointed to Stowbridge, where a similar budget had bought a service judged outstanding.',
    ],
    'Ebbing Council: overall-effectiveness = inadequate',
    'Stowbridge: overall-effectiveness = outstanding',
  ],
  [
    [
      "Only one borough in the region, Kingsmarsh, is rated outstanding for children's services by Ofsted.",
      'The rest, bar Leyburn, are good. Leyburn requires improvement.',
    ],
    'Kingsmarsh: overall-effectiveness = outstanding',
    'Leyburn: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "HMP Ashgrove's education department has been praised by Ofsted, which rated it good.",
      'Things were less rosy at HMP Fellgate, where it was judged inadequate.',
    ],
    'HMP Ashgrove: overall-effectiveness = good',
    'HMP Fellgate: overall-effectiveness = inadequate',
  ],
  [
    [
      "“A wake-up call”: that is how the boss of Marden Borough Council described Ofsted's finding that its children's services are inadequate.",
      'Few in the town hall will need reminding that Hallow Bridge, twenty minutes up the motorway, rose from inadequate to good in three years.',
    ],
    'Marden Borough Council: overall-effectiveness = inadequate',
    'Hallow Bridge: overall-effectiveness = good',
    'Hallow Bridge: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted reports published this week: Fernleigh Primary School is good, while Gorse Hill Academy was told it requires improvement.',
      'At the former, leadership was judged outstanding; at the latter, behaviour was graded inadequate.',
    ],
    'Fernleigh Primary School: overall-effectiveness = good',
    'Gorse Hill Academy: overall-effectiveness = requires-improvement',
    'Fernleigh Primary School: leadership-and-management = outstanding',
    'Gorse Hill Academy: behaviour-and-attitudes = inadequate',
  ],
  [
    [
      'I chair the scrutiny panel for children at Wexley County Council. Last week Ofsted told us that we require improvement.',
      'Colleagues in Tarnshire, which was rated good, tell me to cheer up.',
    ],
    'Wexley County Council: overall-effectiveness = requires-improvement',
    'Tarnshire: overall-effectiveness = good',
  ],
  [
    [
      "Three children's homes owned by Larkrise Care have been inspected by Ofsted.",
      'The Hollies, in Stoke Lacy, was rated outstanding. Rook House and Fir Tree Lodge were both judged to be good.',
    ],
    'Hollies: overall-effectiveness = outstanding',
    'Rook House: overall-effectiveness = good',
    'Fir Tree Lodge: overall-effectiveness = good',
  ],
  [
    [
      "The Local Safeguarding Children Board in Eastgate was found to require improvement by Ofsted, the same grade as the council's services.",
    ],
    'Eastgate: local-safeguarding-children-board = requires-improvement',
  ],
  [
    [
      "Barton Cross University's teacher training has gone from good to outstanding, Ofsted said.",
      'Its partner, Milnrow College, was not inspected. The university was also graded outstanding for leadership and management.',
    ],
    'Barton Cross University: overall-effectiveness = outstanding',
    'Barton Cross University: overall-effectiveness = good',
    'Barton Cross University: leadership-and-management = outstanding',
  ],
  [
    [
      "Children's services in the borough of Hexley are to be run by a trust after Ofsted rated them inadequate.",
      'The last council to lose its services in this way was Oldcastle in 2018; Oldcastle has since been judged good.',
    ],
    'borough of Hexley: overall-effectiveness = inadequate',
    'Oldcastle: overall-effectiveness = good',
  ],
  [
    [
      'Parents at Crossfell Academy are fuming at its inadequate Ofsted rating.',
      "Many have asked for places at nearby St Jude's, rated good, or at Pike Hall, an independent school with an outstanding rating of its own.",
    ],
    'Crossfell Academy: overall-effectiveness = inadequate',
    "St Jude's: overall-effectiveness = good",
    'Pike Hall: overall-effectiveness = outstanding',
  ],
]
