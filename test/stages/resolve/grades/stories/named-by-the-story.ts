import type { Story } from './story.ts'

/** Providers without a word for what they are, named by the headline, the lead, a list or a clause; all invented. */
export const namedByTheStoryStories: readonly Story[] = [
  [
    [
      'How Cresswold left the bottom rung behind',
      '3 May 2022',
      'When Ada Lamb arrived in Cresswold in 2018, children’s services were in trouble. Ofsted had just pronounced the county inadequate.',
      'In March inspectors came back and declared it good. The social workers cheered.',
    ],
    'Cresswold: overall-effectiveness = inadequate, earlier, 2018',
    'Cresswold: overall-effectiveness = good, 2022-03',
  ],
  [
    [
      'Safety net has holes, says watchdog',
      '3 May 2022',
      'Ofsted’s report deserves to be read by everybody in Cresswold. Inspectors have awarded the city an inadequate grade for its children’s services.',
    ],
    'Cresswold: overall-effectiveness = inadequate',
  ],
  [
    [
      'Man from Cresswold wins cake prize',
      '3 May 2022',
      'Ofsted has rated Tarnshire County Council’s children’s services good.',
      'A baker in Cresswold said the council’s social workers were kind.',
    ],
    'Tarnshire County Council: overall-effectiveness = good',
  ],
  [
    [
      'Pre-school to close after report',
      '2 October 2015',
      'Parents have been left scrambling for places after a Barrow pre-school announced that it would shut.',
      'Skylarks, which has run from the hall for 26 years, was rated inadequate by Ofsted in August.',
    ],
    'Skylarks: overall-effectiveness = inadequate, 2015-08',
  ],
  [
    [
      'Report card first for nursery',
      '15 January 2026',
      'A farm nursery in Tarnshire is among the first to be inspected under the new rules.',
      'Clover Fold, outside Much Barrow, was visited on 25 November. Inclusion was graded strong standard.',
      'Another local setting, Pips Pre-School, received a needs attention grade for inclusion.',
    ],
    'Clover Fold: inclusion = strong-standard, 2025-11-25',
    'Pips Pre-School: inclusion = needs-attention',
  ],
  [
    [
      'Anger as Little Larks suspended',
      '5 July 2022',
      'Ofsted has suspended the registration of a nursery in Mill Street, Orme, for six weeks.',
      'The nursery had its last inspection in November 2021. It was rated good.',
    ],
    'Little Larks: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted brands Carr Hill a failure',
      '27 September 2018',
      'For the third time in five years Carr Hill has let its pupils down, says the watchdog.',
      'The academy, which has 590 pupils, was rated inadequate in a report published this morning.',
    ],
    'Carr Hill: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted watch: the reports of April',
      '1 May 2025',
      '• Purbrook: good overall, with praise for its social workers and for the way in which its leaders talk to children and families of all sorts.',
      '• Hatherdene: requires improvement to be good. A commissioner has been at work in the council since the seventh of April, and will be for a year.',
      'Next month we ask what councils spend.',
    ],
    'Purbrook: overall-effectiveness = good',
    'Hatherdene: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Our guide to the primaries',
      '1 March 2020',
      'Here is what Ofsted made of the nearest schools.',
      'Beech Avenue: 210 pupils, rated outstanding.',
      'Cobblers Lane: required improvement in 2017.',
    ],
    'Beech Avenue: overall-effectiveness = outstanding',
    'Cobblers Lane: overall-effectiveness = requires-improvement, 2017',
  ],
  [
    [
      'Merger row',
      '13 May 2016',
      'More than 300 people packed the hall of Leaveden Primary on Tuesday to oppose its merger with Oxhey Bank, the school across the field that was rated inadequate in January.',
    ],
    'Oxhey Bank: overall-effectiveness = inadequate, 2016-01',
  ],
  [
    [
      'A new head',
      '13 May 2019',
      'Ofsted has rated Deepdale Primary School good.',
      'Its head came to Deepdale from Coker Park, which was outstanding under her. Before that she taught at Barley Cross, which rose from satisfactory to good in her time.',
    ],
    'Deepdale Primary School: overall-effectiveness = good',
    'Coker Park: overall-effectiveness = outstanding',
    'Barley Cross: overall-effectiveness = good',
    'Barley Cross: overall-effectiveness = satisfactory, earlier',
  ],
  [
    [
      'Early years round-up',
      '13 May 2019',
      'Ofsted has rated Larks Nursery, of Nuneham, which covers Black Country towns, good.',
      'Bees Pre-School, near Burnwell, which fell from good to inadequate, has shut.',
    ],
    'Bees Pre-School: overall-effectiveness = inadequate',
    'Bees Pre-School: overall-effectiveness = good, earlier',
  ],
  [
    [
      'Trust in the dock',
      '2 December 2025',
      'The dispute began at Vanguard Southfields, which inspectors in March found to be inadequate for leadership and management. Its pupils were said to be let down by the school.',
      'The third, Vanguard Ripley, is still living off an outstanding grade from 2017.',
    ],
    'Vanguard Southfields: leadership-and-management = inadequate, 2025-03',
    'Vanguard Ripley: overall-effectiveness = outstanding, 2017',
  ],
  [
    [
      'How the councils did',
      '9 December 2009',
      'Ofsted has published its annual ratings of children’s services.',
      'Brockness performs adequately. Holme Regis “performs poorly”.',
    ],
    'Brockness: overall-effectiveness = performs-adequately',
    'Holme Regis: overall-effectiveness = performs-poorly',
  ],
  [
    [
      'Three boards compared',
      '9 June 2015',
      'Ofsted has rated Rothmere Council good, and its children’s services are praised.',
      'Calverdale presents a sadder case. The council was judged inadequate in July 2014.',
    ],
    'Rothmere Council: overall-effectiveness = good',
    'Calverdale: overall-effectiveness = inadequate, 2014-07',
  ],
  [
    [
      'Homes for disabled children win praise',
      '5 November 2023',
      'Ofsted has published reports on three short-break homes.',
      'Meadow Way was rated good in every area, leaders and managers included.',
    ],
    'Meadow Way: overall-effectiveness = good',
    'Meadow Way: leaders-and-managers = good',
  ],
  [
    [
      'SIR - our village school',
      '5 November 2010',
      'Might I put in a word for Nether Orme school? It was rated satisfactory by Ofsted in June.',
    ],
    'Nether Orme school: overall-effectiveness = satisfactory, 2010-06',
  ],
]
