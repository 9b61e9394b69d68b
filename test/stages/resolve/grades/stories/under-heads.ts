import type { Story } from './story.ts'

/** Stories whose sections stand under bare names, and stories whose crossheads are none; all invented. */
export const underHeadStories: readonly Story[] = [
  [
    [
      'Ofsted has published these reports in the past month.',
      'Larkrise:',
      'The home was rated good. It had been inadequate in 2019.',
      'Osier Bank',
      'Inspectors concluded that the children’s home was outstanding.',
    ],
    'Larkrise: overall-effectiveness = good',
    'Larkrise: overall-effectiveness = inadequate, earlier, 2019',
    'Osier Bank: overall-effectiveness = outstanding',
  ],
  [
    [
      'Here is how each secondary in Orme fared with Ofsted.',
      'Orme Abbey Academy',
      'Mill Lane, 1,180 pupils',
      'The academy was found to be good.',
      'Tarn High School',
      'Quarry Street, 950 pupils',
      'The school requires improvement.',
    ],
    'Orme Abbey Academy: overall-effectiveness = good',
    'Tarn High School: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Alder Grange Primary has been rated good by Ofsted.',
      'Calm Classrooms',
      'The school was rated good for behaviour and attitudes. Alder Grange has a new hall.',
      'Road Ahead',
      'The school was told that it is good overall. Alder Grange hopes for more.',
    ],
    'Alder Grange Primary: behaviour-and-attitudes = good',
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted inspectors rated Alder Grange High School good in June 2018.',
      'Early Days',
      'The school was rated inadequate in 2011.',
      'Bright Future',
      'The school is now rated good.',
    ],
    'Alder Grange High School: overall-effectiveness = good, 2018-06',
    'Alder Grange High School: overall-effectiveness = inadequate, earlier, 2011',
  ],
  [
    [
      'Alder Grange Primary has been rated good by Ofsted.',
      'Nearby Birch Primary was rated inadequate in May.',
      'Its previous grade was outstanding.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
    'Birch Primary: overall-effectiveness = inadequate',
    'Birch Primary: overall-effectiveness = outstanding, earlier',
  ],
  [
    [
      'Reports on Ostwick City Council and Marlshire County Council came out on one day.',
      'The county is good, Ofsted has concluded.',
      'The city is inadequate, it says.',
    ],
    'Marlshire County Council: overall-effectiveness = good',
    'Ostwick City Council: overall-effectiveness = inadequate',
  ],
  [
    ['The council runs Juniper House, in Pound Lane, which was rated outstanding by Ofsted.'],
    'Juniper House: overall-effectiveness = outstanding',
  ],
  [
    [
      'Alder Grange Primary has been rated good by Ofsted.',
      'Its head, Jo Ng, came when the school was rated inadequate. The 2014 report rated it satisfactory.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
    'Alder Grange Primary: overall-effectiveness = inadequate, earlier',
    'Alder Grange Primary: overall-effectiveness = satisfactory, earlier',
  ],
]
