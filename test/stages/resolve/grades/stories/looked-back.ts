import type { Story } from './story.ts'

/** Stories that count back from one inspection to another, or say that it was so before; all invented. */
export const lookedBackStories: readonly Story[] = [
  [
    [
      '12 May 2025',
      'Ofsted has rated Marrowdale Council’s services for children good.',
      'They were last inspected in 2021 and rated inadequate, having been judged to require improvement three years earlier.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: overall-effectiveness = inadequate, earlier, 2021',
    'Marrowdale Council: overall-effectiveness = requires-improvement, earlier, 2018',
  ],
  [
    [
      '3 March 2023',
      'Birch Cottage, a children’s home in Otley, was rated inadequate by Ofsted after a visit on 10 January.',
      'It had been rated outstanding in 2017, before slipping to good two years later.',
    ],
    'Birch Cottage: overall-effectiveness = inadequate, 2023-01-10',
    'Birch Cottage: overall-effectiveness = outstanding, earlier, 2017',
    'Birch Cottage: overall-effectiveness = good, earlier, 2019',
  ],
  [
    [
      '9 October 2019',
      'Fern Hill Primary School was judged good by Ofsted in September 2019. Five years before that it had been placed in special measures.',
    ],
    'Fern Hill Primary School: overall-effectiveness = good, 2019-09',
    'Fern Hill Primary School: overall-effectiveness = inadequate, earlier, 2014',
  ],
  [
    [
      '9 October 2019',
      'Fern Hill Primary School, rated inadequate in 2015 and good three years later, has a new head.',
      'Ofsted is expected back next term.',
    ],
    'Fern Hill Primary School: overall-effectiveness = inadequate, earlier, 2015',
    'Fern Hill Primary School: overall-effectiveness = good, 2018',
  ],
  [
    [
      '2 July 2017',
      'Ofsted has judged children’s services in Marrowdale inadequate. Adoption was good, as it had been in 2013.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: adoption-performance = good',
    'Marrowdale: adoption-performance = good, earlier, 2013',
  ],
  [
    [
      '2 July 2024',
      'Children’s services in Marrowdale are good, Ofsted says. Help and protection was found to require improvement, as it did at the last inspection in 2021.',
    ],
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: help-and-protection = requires-improvement',
    'Marrowdale: help-and-protection = requires-improvement, earlier, 2021',
  ],
  [
    [
      '14 November 2018',
      'Lantern Fostering, an agency in Otley, was given the top rating by Ofsted last month, as it was in 2015.',
    ],
    'Lantern Fostering: overall-effectiveness = outstanding, 2018-10',
    'Lantern Fostering: overall-effectiveness = outstanding, earlier, 2015',
  ],
  [
    [
      '14 November 2018',
      'Wick Lane Academy was rated good by Ofsted, as it was expected to be.',
      'It is as good as it was in 2015, its head said.',
    ],
    'Wick Lane Academy: overall-effectiveness = good',
  ],
  [
    [
      '20 June 2016',
      'Ofsted has published three more reports on children’s services.',
      'Marrowdale Council was rated outstanding overall. Its work on adoption was outstanding too.',
      'Tarn Council was rated good and Orme Council inadequate.',
      'All three inspections took place in March and April 2016.',
    ],
    'Marrowdale Council: overall-effectiveness = outstanding, 2016-03/2016-04',
    'Marrowdale Council: adoption-performance = outstanding, 2016-03/2016-04',
    'Tarn Council: overall-effectiveness = good, 2016-03/2016-04',
    'Orme Council: overall-effectiveness = inadequate, 2016-03/2016-04',
  ],
  [
    [
      '20 June 2016',
      'Wick Lane Academy and Fern Hill Primary School have both been rated good by Ofsted. Inspectors visited the two schools in May.',
    ],
    'Wick Lane Academy: overall-effectiveness = good, 2016-05',
    'Fern Hill Primary School: overall-effectiveness = good, 2016-05',
  ],
  [
    [
      'Logistics trainer Iron Coaches Training Ltd was rated inadequate by Ofsted after an inspection in October 2023. Its courses for adults were rated good.',
      'The union called for unannounced visits from 2025.',
    ],
    'Iron Coaches Training Ltd: overall-effectiveness = inadequate, 2023-10',
    'Iron Coaches Training Ltd: adult-learning = good, 2023-10',
  ],
  [
    [
      'HMP Aldermoor dropped from good to inadequate for education after an Ofsted visit in April 2023.',
      'The ministry said that a new prison education service would begin in 2025 and that most staff intend to leave by 2026.',
    ],
    'HMP Aldermoor: overall-effectiveness = inadequate, 2023-04',
    'HMP Aldermoor: overall-effectiveness = good, earlier',
  ],
  [
    [
      '4 October 2014',
      'Two years after it was hailed as the most improved school in the county, Wick Lane School has been plunged into special measures by Ofsted.',
    ],
    'Wick Lane School: overall-effectiveness = inadequate',
  ],
  [
    [
      '4 October 2014',
      'Three years after being rated inadequate, Wick Lane School has been judged good by Ofsted.',
    ],
    'Wick Lane School: overall-effectiveness = inadequate, earlier',
    'Wick Lane School: overall-effectiveness = good',
  ],
  [
    [
      'Friday 30 January 2026',
      'Ofsted’s report card is here, and Fern Hill Primary School is proud of it: inclusion was graded strong standard.',
      'Before, in 2021, we were good overall, and in 2016 we were requires improvement.',
    ],
    'Fern Hill Primary School: inclusion = strong-standard',
    'Fern Hill Primary School: overall-effectiveness = good, earlier, 2021',
    'Fern Hill Primary School: overall-effectiveness = requires-improvement, earlier, 2016',
  ],
  [
    [
      '14 June 2016',
      'Children’s services in Marrowdale were downgraded from adequate, the verdict reached in 2012, to inadequate, Ofsted announced.',
      'So were leadership, management and governance.',
    ],
    'Marrowdale: overall-effectiveness = adequate, earlier, 2012',
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: leadership-management-governance = inadequate',
  ],
  [
    [
      '14 November 2024',
      'Ofsted has rated children’s services in Marrowdale good. It was the first full look at them since 2019, when Marrowdale was told that it required improvement to be good.',
    ],
    'Marrowdale: overall-effectiveness = good',
    'Marrowdale: overall-effectiveness = requires-improvement, earlier, 2019',
  ],
  [
    [
      '14 November 2023',
      'Ofsted rated the Tarn Teaching Partnership outstanding. One of its schools, Wick Lane Academy, which was then inadequate, has since been judged good by Ofsted.',
    ],
    'Tarn Teaching Partnership: overall-effectiveness = outstanding',
    'Wick Lane Academy: overall-effectiveness = inadequate, earlier',
    'Wick Lane Academy: overall-effectiveness = good',
  ],
  [
    [
      '13 August 2018',
      'Lantern Fostering, an agency in Otley, has been rated outstanding by Ofsted. It is a far cry from 2014, when the agency was deemed no better than adequate.',
    ],
    'Lantern Fostering: overall-effectiveness = outstanding',
    'Lantern Fostering: overall-effectiveness = adequate, earlier, 2014',
  ],
  [
    [
      '6 December 2018',
      'Wick Lane Academy was rated outstanding by Ofsted. Even in February 2015 inspectors would go no further than requires improvement for the school.',
    ],
    'Wick Lane Academy: overall-effectiveness = outstanding',
    'Wick Lane Academy: overall-effectiveness = requires-improvement, earlier, 2015-02',
  ],
]
