import type { Story } from './story.ts'

/** Scores, grades told in turn with their dates, and areas and councils that a pronoun or a turn of speech stands for; all invented. */
export const scoreAndTurnStories: readonly Story[] = [
  [
    [
      'County welcomes its score',
      '4 December 2006',
      'Eastmarch County Council has scored three out of four in the annual performance assessment by Ofsted. The council also scored three for its capacity to improve.',
      'Staying safe was scored at two, which is adequate.',
    ],
    'Eastmarch County Council: overall-effectiveness = good',
    'Eastmarch County Council: apa-capacity = good',
    'Eastmarch County Council: apa-staying-safe = adequate',
  ],
  [
    [
      'Annual scores',
      '4 December 2007',
      'Ofsted published its annual performance assessments of children’s services.',
      'Thornby Council managed a two, the same as in 2006, and was marked down to one for staying safe. Wexley Council scored four for its children’s services overall.',
    ],
    'Thornby Council: overall-effectiveness = adequate',
    'Thornby Council: overall-effectiveness = adequate, earlier, 2006',
    'Thornby Council: apa-staying-safe = inadequate',
    'Wexley Council: overall-effectiveness = outstanding',
  ],
  [
    [
      'Rovers win',
      '4 December 2007',
      'Ofsted rated Orme Primary School good. Its team scored three for the second week and managed a draw at home.',
    ],
    'Orme Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Town hall told to hand over',
      '5 March 2020',
      'Grimsdyke Council has been rated inadequate by Ofsted three times: in 2013, in 2016 and in September last year.',
    ],
    'Grimsdyke Council: overall-effectiveness = inadequate, earlier, 2013',
    'Grimsdyke Council: overall-effectiveness = inadequate, earlier, 2016',
    'Grimsdyke Council: overall-effectiveness = inadequate, 2019-09',
  ],
  [
    [
      'A school and its past',
      '5 March 2019',
      'Deepdale Primary School has had a visit from Ofsted. In 2011 it was judged satisfactory, in 2014 it was found to require improvement, and in November 2018 inspectors declared it inadequate.',
    ],
    'Deepdale Primary School: overall-effectiveness = satisfactory, earlier, 2011',
    'Deepdale Primary School: overall-effectiveness = requires-improvement, earlier, 2014',
    'Deepdale Primary School: overall-effectiveness = inadequate, 2018-11',
  ],
  [
    [
      'A club and its past',
      '5 March 2012',
      'Larks Nursery has been rated outstanding by Ofsted. It had been good at its previous inspection, in 2009, and in 2006 was just satisfactory.',
    ],
    'Larks Nursery: overall-effectiveness = outstanding',
    'Larks Nursery: overall-effectiveness = good, earlier, 2009',
    'Larks Nursery: overall-effectiveness = satisfactory, earlier, 2006',
  ],
  [
    [
      'Care leavers let down',
      '5 June 2017',
      'Ormsdale Council was rated inadequate in May 2017, Ofsted said, with care leavers the only part of the service to be judged good.',
    ],
    'Ormsdale Council: overall-effectiveness = inadequate, 2017-05',
    'Ormsdale Council: experiences-of-care-leavers = good, 2017-05',
  ],
  [
    [
      'Progress in Ormsdale',
      '5 June 2019',
      'Ofsted has been back to Ormsdale Council. A re-inspection in November 2018 resulted in requires improvement.',
      'The council’s help for children in need of protection is still not consistent, and was marked down as requiring improvement.',
    ],
    'Ormsdale Council: overall-effectiveness = requires-improvement, 2018-11',
    'Ormsdale Council: help-and-protection = requires-improvement, 2018-11',
  ],
  [
    [
      'Five in the news',
      '5 June 2019',
      'Ofsted rated Ormsdale Council good. Its director learnt her trade in Tarn Council, which has never got beyond requires improvement.',
    ],
    'Ormsdale Council: overall-effectiveness = good',
    'Tarn Council: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'A good school',
      '5 March 2022',
      'Isambard School has been visited by Ofsted.',
      'The school was rated good, the same grade it got in 2013.',
    ],
    'Isambard School: overall-effectiveness = good',
    'Isambard School: overall-effectiveness = good, earlier, 2013',
  ],
  [
    [
      'A letter home',
      '5 March 2017',
      'Lanchester Primary School has had its report from Ofsted. For personal development, behaviour and welfare the team gave us Outstanding.',
    ],
    'Lanchester Primary School: personal-development-behaviour-welfare = outstanding',
  ],
  [
    [
      'Head says she slept',
      '11 March 2022',
      'The head of Copley Brook School says she slept for eleven hours after it was taken out of special measures.',
      'Inspectors returned in January and judged the school to be good in all areas.',
      'The school’s improvement was supported by Allerdyke Academy, an outstanding-rated secondary in the next valley.',
    ],
    'Copley Brook School: overall-effectiveness = inadequate, earlier',
    'Copley Brook School: overall-effectiveness = good, 2022-01',
    'Allerdyke Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'Former head to help',
      '11 March 2022',
      'The former head of Copley Brook School will help Allerdyke Academy.',
      'It was judged inadequate by Ofsted in January.',
    ],
    'Allerdyke Academy: overall-effectiveness = inadequate, 2022-01',
  ],
  [
    [
      'An adviser',
      '30 January 2020',
      'Shropley Council now requires improvement, Ofsted said.',
      'Its adviser was director in Ditton Council between 2010 and 2016, a time when it slid from good to requires improvement.',
    ],
    'Shropley Council: overall-effectiveness = requires-improvement',
    'Ditton Council: overall-effectiveness = requires-improvement, earlier, 2010/2016',
    'Ditton Council: overall-effectiveness = good, earlier',
  ],
  [
    [
      'Schools in the town',
      '30 January 2020',
      'Ofsted rated Meridian Primary School good. The nearest outstanding one is St Luke’s Primary School.',
      'The good thing is Orme Primary School will stay open.',
    ],
    'Meridian Primary School: overall-effectiveness = good',
    "St Luke's Primary School: overall-effectiveness = outstanding",
  ],
  [
    [
      'In the post',
      '30 January 2020',
      'Endeavour will keep Lime Primary School and Fell Primary School, which require improvement, Ofsted says.',
    ],
    'Lime Primary School: overall-effectiveness = requires-improvement',
    'Fell Primary School: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Days and months',
      '30 April 2020',
      'Eddington Council was rated outstanding in 2018, and Tolbury Council was rated good in the same year, Ofsted said.',
      'Deepdale Primary School requires improvement. Inspectors, who spent two days at the school from 4 March, said so.',
    ],
    'Eddington Council: overall-effectiveness = outstanding, 2018',
    'Tolbury Council: overall-effectiveness = good, 2018',
    'Deepdale Primary School: overall-effectiveness = requires-improvement, 2020-03-04/2020-03-05',
  ],
  [
    [
      'Borough is found adequate',
      '5 March 2013',
      'Ofsted has judged the arrangements for protecting children in Rudmere to be adequate overall.',
    ],
    'Rudmere: overall-effectiveness = adequate',
  ],
]
