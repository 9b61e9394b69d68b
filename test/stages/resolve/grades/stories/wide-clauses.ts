import type { Story } from './story.ts'

/** Stories whose clauses are denied, wished for or placed by words of another clause; all invented. */
export const wideClauseStories: readonly Story[] = [
  [
    [
      "Ofsted has reported on Marrowdale Council's services for children. Adoption, which the leaflet does not mention, was judged outstanding.",
    ],
    'Marrowdale Council: adoption-performance = outstanding',
  ],
  [
    [
      'Ofsted judged the overall effectiveness of Alder Grange Primary to be good and the effectiveness of its early years provision to be outstanding.',
    ],
    'Alder Grange Primary: early-years-provision = outstanding',
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    [
      'Inspectors considered the quality of education at Alder Grange Primary to be good, and behaviour and attitudes to be outstanding.',
    ],
    'Alder Grange Primary: behaviour-and-attitudes = outstanding',
    'Alder Grange Primary: quality-of-education = good',
  ],
  [
    ['Ofsted has judged Hazel College inadequate. It had judged its work to be good in 2017.'],
    'Hazel College: overall-effectiveness = inadequate',
    'Hazel College: overall-effectiveness = good, earlier, 2017',
  ],
  [
    [
      'Ofsted will call on every primary in the town this year, with Alder Grange Primary, now rated requires improvement, expected to be early on the list.',
    ],
    'Alder Grange Primary: overall-effectiveness = requires-improvement',
  ],
  [
    ['Alder Grange Primary, which nobody had expected to do well, has been rated outstanding by Ofsted.'],
    'Alder Grange Primary: overall-effectiveness = outstanding',
  ],
  [['Alder Grange Primary was told by Ofsted to be more ambitious. It was not rated outstanding.']],
  [['Ofsted wants Alder Grange Primary to be outstanding.']],
  [['Ofsted expects leaders at Alder Grange Primary to be good at spotting gaps.']],
  [
    [
      "Ofsted has given Marrowdale Council's children's services the lowest mark for leadership and for help and protection.",
    ],
    'Marrowdale Council: impact-of-leaders = inadequate',
    'Marrowdale Council: help-and-protection = inadequate',
  ],
  [
    [
      'Marrowdale, inspected by Ofsted in June 2015, did well. The council won the highest mark for its work with care leavers and for leadership, management and governance.',
    ],
    'Marrowdale: experiences-of-care-leavers = outstanding, 2015-06',
    'Marrowdale: leadership-management-governance = outstanding, 2015-06',
  ],
  [
    [
      'Inspectors came to Alder Grange Primary in June 2015. They handed the school the worst possible grade for the quality of teaching and for the achievement of pupils.',
    ],
    'Alder Grange Primary: achievement-of-pupils = inadequate, 2015-06',
    'Alder Grange Primary: quality-of-teaching = inadequate, 2015-06',
  ],
  [
    [
      "The report on Alder Grange Primary came out on Monday 8 June 2015. It awards top marks to the school's leadership and management and to its early years provision.",
    ],
    'Alder Grange Primary: early-years-provision = outstanding',
    'Alder Grange Primary: leadership-and-management = outstanding',
  ],
  [["Pupils at Alder Grange Primary got top marks for their singing, Ofsted's inspectors heard."]],
  [
    ['Alder Grange Primary won top marks for effort. It was rated good by Ofsted.'],
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted looked at Marrowdale Council and Fenwick Council. Care leavers were rated good in Marrowdale. In Fenwick they were judged inadequate.',
    ],
    'Marrowdale Council: care-leavers = good',
    'Fenwick Council: care-leavers = inadequate',
  ],
  [
    [
      'Ofsted looked at Marrowdale Council and Fenwick Council. Care leavers were rated good in Marrowdale. In Fenwick they were judged inadequate.',
    ],
    'Marrowdale Council: care-leavers = good',
    'Fenwick Council: care-leavers = inadequate',
  ],
  [
    [
      'Ofsted looked at Marrowdale Council and Fenwick Council. Care leavers were rated good in Marrowdale. They were judged inadequate in Fenwick.',
    ],
    'Marrowdale Council: care-leavers = good',
    'Fenwick Council: care-leavers = inadequate',
  ],
]
