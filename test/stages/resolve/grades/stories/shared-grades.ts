import type { Story } from './story.ts'

/** Stories in which areas share a grade or a grade is shared out, with the facts they give; all invented. */
export const sharedGradeStories: readonly Story[] = [
  [
    [
      'Published 3 March 2026',
      'Pennyfield Nursery in Ashcombe is exceptional for inclusion, says its new Ofsted report card. The other areas – achievement, curriculum and teaching, and leadership and governance – met the expected standard, and safeguarding standards were met.',
    ],
    'Pennyfield Nursery: inclusion = exceptional',
    'Pennyfield Nursery: achievement = expected-standard',
    'Pennyfield Nursery: curriculum-and-teaching = expected-standard',
    'Pennyfield Nursery: leadership-and-governance = expected-standard',
    'Pennyfield Nursery: safeguarding = met',
  ],
  [
    [
      'Published 3 March 2026',
      'Thornby High School was among the first in the county to get one of the Ofsted report cards. Inspectors placed it at strong standard for inclusion and for attendance and behaviour. Curriculum and teaching came out as expected standard. So did the sixth form. The exception was achievement: needs attention.',
    ],
    'Thornby High School: inclusion = strong-standard',
    'Thornby High School: attendance-and-behaviour = strong-standard',
    'Thornby High School: curriculum-and-teaching = expected-standard',
    'Thornby High School: post-16 = expected-standard',
    'Thornby High School: achievement = needs-attention',
  ],
  [
    [
      'Published 3 March 2026',
      'Thornby High School has its first Ofsted report card. It reached the expected standard in everything but inclusion, which was graded strong. Leadership and governance, too, reached the expected standard.',
    ],
    'Thornby High School: inclusion = strong-standard',
    'Thornby High School: leadership-and-governance = expected-standard',
  ],
  [
    [
      'Published 12 February 2026',
      'Garside & Holt Training Ltd had a rougher ride from Ofsted. The firm was told that leadership and governance needs urgent improvement and that inclusion needed attention. The safeguarding standards were not met.',
    ],
    'Garside & Holt Training Ltd: leadership-and-governance = urgent-improvement',
    'Garside & Holt Training Ltd: inclusion = needs-attention',
    'Garside & Holt Training Ltd: safeguarding = not-met',
  ],
  [
    [
      'Ofsted found the leadership of Wick Lane Primary School to be good, the quality of education outstanding and behaviour and attitudes outstanding as well.',
    ],
    'Wick Lane Primary School: leadership-and-management = good',
    'Wick Lane Primary School: quality-of-education = outstanding',
    'Wick Lane Primary School: behaviour-and-attitudes = outstanding',
  ],
  [
    [
      'Ofsted has rated Marrowdale Council good. For the record, that is Outstanding for leaders, Good for children in care, Requires Improvement for care leavers.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: impact-of-leaders = outstanding',
    'Marrowdale Council: in-care = good',
    'Marrowdale Council: care-leavers = requires-improvement',
  ],
  [
    [
      'Marrowdale Council was judged inadequate by Ofsted. It is also the grade for help and protection and for care leavers.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate',
    'Marrowdale Council: help-and-protection = inadequate',
    'Marrowdale Council: care-leavers = inadequate',
  ],
  [
    [
      'Marrowdale Council was found to be outstanding overall by Ofsted, a mark that it earned too for the impact of its leaders and for care leavers.',
    ],
    'Marrowdale Council: overall-effectiveness = outstanding',
    'Marrowdale Council: impact-of-leaders = outstanding',
    'Marrowdale Council: care-leavers = outstanding',
  ],
  [
    [
      'Services for children in Marrowdale have slumped to inadequate, Ofsted says. Only the arrangements for care leavers, at good, escaped the bottom grade.',
    ],
    'Marrowdale: overall-effectiveness = inadequate',
    'Marrowdale: care-leavers = good',
  ],
  [
    [
      'Marrowdale Council’s services for children have been rated good by Ofsted. Inspectors also gave the council an outstanding, for its work with care leavers, while the help and protection of children was found to require improvement.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: care-leavers = outstanding',
    'Marrowdale Council: help-and-protection = requires-improvement',
  ],
  [
    [
      'Ofsted rated Marrowdale Council good. For leaders, and for children in care, it was good; for care leavers it was outstanding.',
    ],
    'Marrowdale Council: overall-effectiveness = good',
    'Marrowdale Council: impact-of-leaders = good',
    'Marrowdale Council: in-care = good',
    'Marrowdale Council: care-leavers = outstanding',
  ],
  [
    [
      'Support for care leavers was judged inadequate at Marrowdale Council, as was the impact of leaders, Ofsted said. The two other judgments, help and protection and children in care, require improvement.',
    ],
    'Marrowdale Council: care-leavers = inadequate',
    'Marrowdale Council: impact-of-leaders = inadequate',
    'Marrowdale Council: help-and-protection = requires-improvement',
    'Marrowdale Council: in-care = requires-improvement',
  ],
  [
    [
      'Wick Lane Primary School is good, Ofsted has said, and so is every single part of it bar one. The early years provision is outstanding.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: early-years-provision = outstanding',
  ],
  [
    [
      'Ofsted visited Wick Lane Primary School. All five areas were rated good, save behaviour and attitudes, which was outstanding.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: behaviour-and-attitudes = outstanding',
  ],
  [
    [
      'Eddington College is a ‘good’ college, according to Ofsted. Its apprenticeships got a one, its adult learning programmes a two and provision for high needs another two.',
    ],
    'Eddington College: overall-effectiveness = good',
    'Eddington College: apprenticeships = outstanding',
    'Eddington College: adult-learning = good',
    'Eddington College: high-needs = good',
  ],
  [
    [
      'Ofsted’s verdict on Wick Lane Primary School is mixed: behaviour good, leadership outstanding, the quality of education somewhere to work on.',
    ],
    'Wick Lane Primary School: behaviour-and-attitudes = good',
    'Wick Lane Primary School: leadership-and-management = outstanding',
  ],
]
