import type { Story } from './story.ts'

/** Stories of several inspections of one provider, with the facts they give; all invented. */
export const toldInTurnStories: readonly Story[] = [
  [
    [
      '6 August 2026',
      'Inspectors from Ofsted were in Marrowdale Council’s offices from 8 to 12 June. They had last been with us in June 2022, and we were then rated requires improvement across the board.',
      'Help and protection is good and so is the impact of leaders.',
    ],
    'Marrowdale Council: overall-effectiveness = requires-improvement, earlier, 2022-06',
    'Marrowdale Council: help-and-protection = good, 2026-06-08/2026-06-12',
    'Marrowdale Council: impact-of-leaders = good, 2026-06-08/2026-06-12',
  ],
  [
    [
      '8 July 2016',
      'Wick Lane Primary School is good, Ofsted said in a letter.',
      'Parents had fought its closure in 2012. It was inadequate for the quality of teaching when inspectors went in that February. Behaviour and safety, by contrast, was satisfactory.',
      'By June 2014 it had come out of special measures and was judged to require improvement.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: quality-of-teaching = inadequate, earlier, 2012-02',
    'Wick Lane Primary School: behaviour-and-safety = satisfactory, earlier, 2012-02',
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier',
    'Wick Lane Primary School: overall-effectiveness = requires-improvement, earlier, 2014-06',
  ],
  [
    [
      '14 June 2023',
      'Ofsted has rated Marrowdale Council’s services for children good.',
      'How far it has come is best seen from where it started. In September 2014 inspectors judged the department inadequate. They came back in the spring of 2017 and saw enough to lift it to requires improvement, although leadership was inadequate even then.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: overall-effectiveness = inadequate, earlier, 2014-09',
    'Marrowdale Council: overall-effectiveness = requires-improvement, earlier, 2017',
    'Marrowdale Council: leadership-management-governance = inadequate, earlier, 2017',
  ],
  [
    [
      '31 October 2024',
      'Birch Cottage, a children’s home in Otley, was rated inadequate in all areas following an Ofsted visit on 3 and 4 September.',
      'The home was rated outstanding as recently as December 2021. By the following November it had dropped to good.',
    ],
    'Birch Cottage: overall-effectiveness = inadequate, 2024-09-03/2024-09-04',
    'Birch Cottage: overall-effectiveness = outstanding, earlier, 2021-12',
    'Birch Cottage: overall-effectiveness = good, earlier, 2022-11',
  ],
  [
    [
      '20 March 2020',
      'Wick Lane Primary School had been inadequate since October 2014 and, in 2018, it was inadequate again, Ofsted said.',
    ],
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier, 2014-10',
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier, 2018',
  ],
  [
    [
      '25 March 2011',
      'Wick Lane Primary School was satisfactory in 2007 and satisfactory again in November last year, Ofsted found.',
    ],
    'Wick Lane Primary School: overall-effectiveness = satisfactory, earlier, 2007',
    'Wick Lane Primary School: overall-effectiveness = satisfactory, 2010-11',
  ],
  [
    [
      '27 March 2026',
      'Wick Lane Primary School met the expected standard for inclusion when Ofsted called on 20 January.',
      'It is a far cry from October 2017, when the school was put into special measures. By the time it was looked at again, in 2021, it had made it as far as requires improvement.',
    ],
    'Wick Lane Primary School: inclusion = expected-standard, 2026-01-20',
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier, 2017-10',
    'Wick Lane Primary School: overall-effectiveness = requires-improvement, earlier, 2021',
  ],
  [
    [
      '9 May 2023',
      'Wick Lane Primary School is outstanding, Ofsted says. It was the first inspection since 2016, when it was found to be good. Before that, in 2010, it had been satisfactory.',
    ],
    'Wick Lane Primary School: overall-effectiveness = outstanding',
    'Wick Lane Primary School: overall-effectiveness = good, earlier, 2016',
    'Wick Lane Primary School: overall-effectiveness = satisfactory, earlier, 2010',
  ],
  [
    [
      '12 February 2019',
      'Ofsted has told Wick Lane Primary School that it requires improvement. Inspectors went in on 8 January. At the inspection before, in March 2015, the school was good and its leadership outstanding.',
    ],
    'Wick Lane Primary School: overall-effectiveness = requires-improvement, 2019-01-08',
    'Wick Lane Primary School: overall-effectiveness = good, earlier, 2015-03',
    'Wick Lane Primary School: leadership-and-management = outstanding, earlier, 2015-03',
  ],
  [
    [
      '12 February 2019',
      'Wick Lane Primary School is outstanding, Ofsted announced on Monday.',
      'It has been a long road. In 2008 the school was inadequate. Four years later it was satisfactory, and in 2015 inspectors thought it good.',
    ],
    'Wick Lane Primary School: overall-effectiveness = outstanding',
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier, 2008',
    'Wick Lane Primary School: overall-effectiveness = satisfactory, earlier, 2012',
    'Wick Lane Primary School: overall-effectiveness = good, earlier, 2015',
  ],
  [
    [
      '12 February 2019',
      'Wick Lane Primary School has been rated good by Ofsted.',
      'Things looked different in March 2016. Inspectors had just put the school in special measures. Leadership was inadequate and so was teaching.',
      'This time leadership is outstanding.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier, 2016-03',
    'Wick Lane Primary School: leadership-and-management = inadequate, earlier, 2016-03',
    'Wick Lane Primary School: quality-of-teaching = inadequate, earlier, 2016-03',
    'Wick Lane Primary School: leadership-and-management = outstanding',
  ],
  [
    [
      '18 December 2008',
      'Marrowdale Council was judged inadequate for staying safe, for service management and overall. It had been rated good by the same assessment a year earlier, Ofsted figures show.',
    ],
    'Marrowdale Council: apa-staying-safe = inadequate',
    'Marrowdale Council: apa-service-management = inadequate',
    'Marrowdale Council: overall-effectiveness = inadequate',
    'Marrowdale Council: overall-effectiveness = good, earlier',
  ],
  [
    [
      '19 July 2024',
      'Wick Lane Primary School was found to be inadequate by Ofsted in November. It was rated good beforehand.',
    ],
    'Wick Lane Primary School: overall-effectiveness = inadequate, 2023-11',
    'Wick Lane Primary School: overall-effectiveness = good, earlier',
  ],
  [
    [
      '17 July 2010',
      'Child protection at Marrowdale Council is only adequate, Ofsted inspectors have ruled. A team from Ofsted went into the borough for a fortnight in May. Safeguarding services are rated adequate.',
    ],
    'Marrowdale Council: safeguarding-overall = adequate, 2010-05',
  ],
  [
    [
      '12 February 2019',
      'The Ofsted report on Wick Lane Primary School, which was published yesterday, rates it good. The school was outstanding once, in 2009. It is calm today.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: overall-effectiveness = outstanding, earlier, 2009',
  ],
  [
    [
      '12 February 2019',
      'Ofsted says Wick Lane Primary School is good. When the head arrived, in September 2016, it was inadequate.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier',
  ],
]
