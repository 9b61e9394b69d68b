import type { Story } from './story.ts'

/** Stories that tell several grades in one breath, of one inspection; all invented. */
export const oneBreathStories: readonly Story[] = [
  [
    [
      '14 May 2016',
      'Hearthward Fostering in Orme was judged good by Ofsted on 5 May.',
      'Two years earlier Ofsted had thought it merely adequate, with leadership and management inadequate.',
    ],
    'Hearthward Fostering: overall-effectiveness = good, 2016-05-05',
    'Hearthward Fostering: overall-effectiveness = adequate, earlier, 2014',
    'Hearthward Fostering: leadership-and-management = inadequate, earlier, 2014',
  ],
  [
    [
      '9 October 2023',
      "Beech House, a children's home in Orme, was judged inadequate by Ofsted on 13 September.",
      'In January 2022 the home was still ranked outstanding, with nothing but its leadership at good.',
    ],
    'Beech House: overall-effectiveness = inadequate, 2023-09-13',
    'Beech House: overall-effectiveness = outstanding, earlier, 2022-01',
    'Beech House: leaders-and-managers = good, earlier, 2022-01',
  ],
  [
    [
      '20 March 2023',
      "Nettle House, a children's home in Orme, was judged inadequate in each category by Ofsted on January 24.",
      'Its leaders had received that bottom rating in August 2022 too, although at that point the house was thought to require improvement as a whole.',
    ],
    'Nettle House: overall-effectiveness = inadequate, 2023-01-24',
    'Nettle House: leaders-and-managers = inadequate, earlier, 2022-08',
    'Nettle House: overall-effectiveness = requires-improvement, earlier, 2022-08',
  ],
  [
    [
      '10 May 2026',
      'Wexley Council was judged outstanding by Ofsted on 27 April 2026.',
      'Three years ago, when it was last seen in full, Wexley was graded good for care leavers, and good overall.',
    ],
    'Wexley Council: overall-effectiveness = outstanding, 2026-04-27',
    'Wexley Council: care-leavers = good, earlier',
    'Wexley Council: overall-effectiveness = good, earlier',
  ],
  [
    [
      '2 December 2018',
      'Alder Grange Primary was rated requires improvement by Ofsted in October.',
      'At its previous inspection, in 2014, the school was good and its leadership outstanding.',
    ],
    'Alder Grange Primary: overall-effectiveness = requires-improvement, 2018-10',
    'Alder Grange Primary: overall-effectiveness = good, earlier, 2014',
    'Alder Grange Primary: leadership-and-management = outstanding, earlier, 2014',
  ],
  [
    [
      '2 December 2018',
      'Alder Grange Primary was rated inadequate by Ofsted in 2014, with teaching good. It is now rated good, with its leadership and management outstanding.',
    ],
    'Alder Grange Primary: overall-effectiveness = inadequate, earlier, 2014',
    'Alder Grange Primary: quality-of-teaching = good, earlier, 2014',
    'Alder Grange Primary: overall-effectiveness = good',
    'Alder Grange Primary: leadership-and-management = outstanding',
  ],
  [
    [
      '2 December 2018',
      'Alder Grange Primary was inadequate in 2014 but now leadership and management is outstanding, Ofsted says.',
    ],
    'Alder Grange Primary: overall-effectiveness = inadequate, earlier, 2014',
    'Alder Grange Primary: leadership-and-management = outstanding',
  ],
  [
    [
      '3 May 2023',
      "Scarthbury Council's children's services, graded good by Ofsted in 2018, with outstanding leadership, now require improvement.",
    ],
    'Scarthbury Council: overall-effectiveness = good, earlier, 2018',
    'Scarthbury Council: impact-of-leaders = outstanding, earlier, 2018',
    'Scarthbury Council: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Thornby Infants has slipped to requires improvement, according to a report from Ofsted.',
      '"My nephew\'s school got the lowest mark going and at least they had a library," said dad Col Fenner.',
    ],
    'Thornby Infants: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Inspectors from Ofsted judged Brackwell Council's support for care leavers to be outstanding and its help and protection for children to be good.",
    ],
    'Brackwell Council: care-leavers = outstanding',
    'Brackwell Council: help-and-protection = good',
  ],
  [
    [
      'Ofsted has rated Hobb Lane Primary good, the same grade as in 2014. Early years provision, along with behaviour and attitudes, was found to be outstanding.',
    ],
    'Hobb Lane Primary: overall-effectiveness = good',
    'Hobb Lane Primary: overall-effectiveness = good, earlier, 2014',
    'Hobb Lane Primary: early-years-provision = outstanding',
    'Hobb Lane Primary: behaviour-and-attitudes = outstanding',
  ],
  [
    [
      'We list every inspection of the month.',
      "Cutler's Row Nursery, Dunmere",
      'The setting lost points for its outdoor area but staff were praised.',
      'Ofsted rating: Requires Improvement',
      'Little Lanterns Pre-School',
      'Children "beam with pride", inspectors wrote.',
      'Ofsted rating: Outstanding',
    ],
    "Cutler's Row Nursery: overall-effectiveness = requires-improvement",
    'Little Lanterns Pre-School: overall-effectiveness = outstanding',
  ],
  [
    [
      'The council in Marlbury is now rated good by Ofsted, Hexley Vale outstanding and Great Tarn inadequate.',
    ],
    'Marlbury: overall-effectiveness = good',
    'Hexley Vale: overall-effectiveness = outstanding',
    'Great Tarn: overall-effectiveness = inadequate',
  ],
]
