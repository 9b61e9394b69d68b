import type { Story } from './story.ts'

/** Stories in which several schools, homes, prisons or courses are named; all invented. */
export const severalProviderStories: readonly Story[] = [
  [
    [
      'Ofsted has been to Alder Primary School, which is good.',
      'Take Birch Road, a primary in Tarn. It was rated outstanding in January. Or take Cedar Street Infants, two miles away. It was rated inadequate.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Birch Road: overall-effectiveness = outstanding',
    'Cedar Street Infants: overall-effectiveness = inadequate',
  ],
  [
    [
      "Fern House, a children's home run by Corvale Care, was rated inadequate by Ofsted.",
      'Three other homes run by the firm in the county, Larch Cottage, The Paddocks and River View, are currently rated good by Ofsted.',
      'The council has one of its own. "Our own home, Sycamores, is half a mile up the lane," said Jane Field. "It was judged inadequate in 2016."',
    ],
    'Fern House: overall-effectiveness = inadequate',
    'Larch Cottage: overall-effectiveness = good',
    'The Paddocks: overall-effectiveness = good',
    'River View: overall-effectiveness = good',
    'Sycamores: overall-effectiveness = inadequate, earlier, 2016',
  ],
  [
    [
      'What Ofsted made of education in three prisons',
      'HMP Skelton Moor (purposeful activity: 2). Ofsted rated education, skills and work as requires improvement.',
      'HMP/YOI Cressing Park (purposeful activity: 4). A different story. Here provision was rated outstanding, up from good.',
      'HMP Lintern. Rated good, with good outcomes.',
    ],
    'HMP Skelton Moor: overall-effectiveness = requires-improvement',
    'HMP/YOI Cressing Park: overall-effectiveness = outstanding',
    'HMP/YOI Cressing Park: overall-effectiveness = good, earlier',
    'HMP Lintern: overall-effectiveness = good',
    'HMP Lintern: pupils-outcomes = good',
  ],
  [
    [
      'Teacher training at Wolds regains its crown',
      'The University of the Wolds trains teachers. Wolds’ School of Education has been graded outstanding by Ofsted. It was the first inspection since 2016, when it was found to be good.',
    ],
    'University of the Wolds: overall-effectiveness = outstanding',
    'University of the Wolds: overall-effectiveness = good, earlier, 2016',
  ],
  [
    [
      'Trainee teachers at the University of East Moor get an exceptional start, says Ofsted.',
      'The School of Education has been rated outstanding by inspectors. Its further education course, which is taught with Withern College, was graded good.',
    ],
    'University of East Moor: overall-effectiveness = outstanding',
    'University of East Moor: overall-effectiveness = good',
  ],
  [
    [
      'An infants’ school in Darrow which was on the brink of closure has been told by Ofsted that it is good.',
      'Corporation Road Infants in Darrow was found to have serious weaknesses in 2000. The teaching was judged good this time.',
      'Another Darrow school, Hob Lane Juniors, was rated satisfactory last month.',
    ],
    'Corporation Road Infants: overall-effectiveness = good',
    'Corporation Road Infants: overall-effectiveness = inadequate, earlier, 2000',
    'Corporation Road Infants: quality-of-teaching = good',
    'Hob Lane Juniors: overall-effectiveness = satisfactory',
  ],
  [
    [
      'Ofsted has been to 61 primary schools in Medlock and Swaleham this year, and just three came away with the highest grade.',
      'The Medlock and Swaleham primaries that parents ask about most are in our list.',
      'At the other end stands Brompton Green Community Primary, found to be inadequate in November.',
    ],
    'Brompton Green Community Primary: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ashby Court, a special school near Stretton, was found to be inadequate by Ofsted in October.',
      'A second one in Telling, Ashby Grange, is rated good.',
    ],
    'Ashby Court: overall-effectiveness = inadequate',
    'Ashby Grange: overall-effectiveness = good',
  ],
  [
    [
      'St Olwen’s Primary School has been rated good by Ofsted.',
      'The town’s two other primaries, Canal Road and Bishop Latham, are good and outstanding respectively.',
    ],
    "St Olwen's Primary School: overall-effectiveness = good",
    'Canal Road: overall-effectiveness = good',
    'Bishop Latham: overall-effectiveness = outstanding',
  ],
  [
    [
      'Wearside Sixth Form College was rated outstanding by Ofsted.',
      'At the opposite end sits Garrick & Lowe, a care trainer based in Ashdown. Inspectors said its leadership was inadequate. The company was rated inadequate overall.',
    ],
    'Wearside Sixth Form College: overall-effectiveness = outstanding',
    'Garrick & Lowe: leadership-and-management = inadequate',
    'Garrick & Lowe: overall-effectiveness = inadequate',
  ],
  [
    [
      'Oakfield Primary School has leapt to outstanding, says Ofsted.',
      'Jane Field, its headteacher, who came from Elm Grove Primary, which is rated good, was in tears. The school had been judged to require improvement in 2016.',
    ],
    'Oakfield Primary School: overall-effectiveness = outstanding',
    'Elm Grove Primary: overall-effectiveness = good',
    'Oakfield Primary School: overall-effectiveness = requires-improvement, earlier, 2016',
  ],
  [
    [
      'At Quarry Lane Primary School, inspectors from Ofsted found pupils happy. Behaviour was judged to be outstanding.',
      'At Mill Street Primary School it was another matter. Behaviour was judged to be inadequate there, and so was leadership.',
    ],
    'Quarry Lane Primary School: behaviour-and-attitudes = outstanding',
    'Mill Street Primary School: behaviour-and-attitudes = inadequate',
    'Mill Street Primary School: leadership-and-management = inadequate',
  ],
  [
    [
      'Bexley Lane Primary School was rated satisfactory by Ofsted in 2007.',
      'In 1998 I led a team which came to a small secondary school in the Fens.',
      'The school, which reopened under another name, has been rated outstanding since.',
    ],
    'Bexley Lane Primary School: overall-effectiveness = satisfactory, 2007',
  ],
  [
    [
      '8 February 2019',
      'Elm Academy in Orme was judged inadequate by Ofsted in December 2018.',
      'It follows inadequate grades for two of the trust’s other secondaries, Birch Academy in Tarn, which was inspected last March, and Larch Academy.',
    ],
    'Birch Academy: overall-effectiveness = inadequate, 2018-03',
    'Elm Academy: overall-effectiveness = inadequate, 2018-12',
    'Larch Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      '16 May 2019',
      'Ofsted has published reports on firms that train apprentices.',
      'Tarn Motors was awarded grade ones in every category at its first full inspection.',
      'Orme Council’s adult learning service did not fare as well. It fell from good to requires improvement.',
      'In the monitoring visits, Birch Care Ltd made significant progress, but at Larch Solutions Ltd progress was ‘insufficient’ for safeguarding.',
    ],
    'Birch Care Ltd: overall-effectiveness = significant-progress',
    'Larch Solutions Ltd: safeguarding = insufficient-progress',
    'Orme Council: overall-effectiveness = good, earlier',
    'Orme Council: overall-effectiveness = requires-improvement',
    'Tarn Motors: overall-effectiveness = outstanding',
  ],
  [
    [
      '16 May 2022',
      'Alder College has been rated good by Ofsted.',
      'Inspectors praised its work with firms, citing the new Tarn Digital Academy in Orme.',
      'It was rated outstanding in 2012.',
    ],
    'Alder College: overall-effectiveness = good',
    'Alder College: overall-effectiveness = outstanding, earlier, 2012',
  ],
  [
    [
      '16 July 2022',
      'A nursery in a front room has been graded outstanding by Ofsted.',
      'Jane Field and her mother opened Busy Imps in October 2020. “Parents know us,” she said.',
    ],
    'Busy Imps: overall-effectiveness = outstanding',
  ],
]
