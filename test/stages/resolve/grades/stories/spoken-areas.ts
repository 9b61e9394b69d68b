import type { Story } from './story.ts'

/** Stories in which the words around a clause tell its area, or say that there is none for it; all invented. */
export const spokenAreaStories: readonly Story[] = [
  [
    [
      '4 October 2017',
      'Lantern Adoption was given the top rating overall by Ofsted last month. For leadership and management, though, it was marked down from outstanding to good.',
    ],
    'Lantern Adoption: overall-effectiveness = outstanding, 2017-09',
    'Lantern Adoption: leaders-and-managers = outstanding, earlier',
    'Lantern Adoption: leaders-and-managers = good, 2017-09',
  ],
  [
    [
      '4 October 2023',
      'Fern Hill Primary School was rated good by Ofsted. For behaviour and attitudes the school was lifted to outstanding. On personal development it remained good.',
    ],
    'Fern Hill Primary School: overall-effectiveness = good',
    'Fern Hill Primary School: behaviour-and-attitudes = outstanding',
    'Fern Hill Primary School: personal-development = good',
  ],
  [
    [
      '12 March 2015',
      'Children’s services in Marrowdale are inadequate, Ofsted says.',
      'The local safeguarding children board, which is reviewed alongside the council, did no better than its parent: it too is inadequate.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: local-safeguarding-children-board = inadequate',
  ],
  [
    [
      '12 March 2025',
      'Fern Hill Primary School was inspected by Ofsted in January.',
      'Behaviour and attitudes was the weak spot: it was judged to require improvement. Personal development fared better, and that was good.',
    ],
    'Fern Hill Primary School: behaviour-and-attitudes = requires-improvement, 2025-01',
    'Fern Hill Primary School: personal-development = good, 2025-01',
  ],
  [
    [
      '9 July 2026',
      'Children’s services in Marrowdale have been inspected by Ofsted.',
      'Where Marrowdale fell short was in its help and protection. That was found to require improvement.',
    ],
    'Marrowdale: help-and-protection = requires-improvement',
  ],
  [
    [
      '14 June 2016',
      'Children’s services in Marrowdale were rated outstanding overall by Ofsted. The council was good for the other three judgements.',
    ],
    'Marrowdale: overall-effectiveness = outstanding',
  ],
  [
    [
      '12 March 2015',
      'Children’s services in Marrowdale are inadequate, Ofsted says. The experiences of care leavers is another area which requires improvement.',
      'Adoption was the only area that was good.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: experiences-of-care-leavers = requires-improvement',
    'Marrowdale: adoption-performance = good',
  ],
  [
    [
      '12 March 2015',
      'Children’s services in Marrowdale are inadequate, Ofsted says. Its report awards the lowest mark to leadership, management and governance and to help and protection.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: leadership-management-governance = inadequate',
    'Marrowdale: help-and-protection = inadequate',
  ],
  [
    [
      '12 March 2024',
      'Iron Coaches Training Ltd was rated inadequate by Ofsted. Behaviour and attitudes were held to ‘require improvement’, and it was the same for personal development.',
    ],
    'Iron Coaches Training Ltd: overall-effectiveness = inadequate',
    'Iron Coaches Training Ltd: behaviour-and-attitudes = requires-improvement',
    'Iron Coaches Training Ltd: personal-development = requires-improvement',
  ],
  [
    [
      '12 March 2024',
      'Pentley College slipped from outstanding to good, Ofsted says. Apprenticeships and adult learning were both knocked down to grade three. Provision for learners with high needs, still a grade one, was praised.',
    ],
    'Pentley College: overall-effectiveness = outstanding, earlier',
    'Pentley College: overall-effectiveness = good',
    'Pentley College: apprenticeships = requires-improvement',
    'Pentley College: adult-learning = requires-improvement',
    'Pentley College: high-needs = outstanding',
  ],
  [
    [
      '12 March 2018',
      'Iron Coaches Training Ltd got inadequate marks from Ofsted. Its outcomes for learners were a grade four.',
    ],
    'Iron Coaches Training Ltd: overall-effectiveness = inadequate',
    'Iron Coaches Training Ltd: pupils-outcomes = inadequate',
  ],
  [
    [
      '30 January 2026',
      'Fern Hill Primary School has had its report card from Ofsted. In one area, achievement, we were told that we need attention. Safeguarding was met.',
    ],
    'Fern Hill Primary School: achievement = needs-attention',
    'Fern Hill Primary School: safeguarding = met',
  ],
  [
    [
      '26 November 2007',
      'Services for children in Marrowdale were rated good by Ofsted. Safeguarding leads met in the town hall. It was good to see them, a parent said.',
      'Standards of behaviour were the talk of the meeting: it was good.',
    ],
    'Marrowdale: overall-effectiveness = good',
  ],
]
