import type { Story } from './story.ts'

/** Stories that an author or a press office tells of its own body; all invented. */
export const ownVoiceStories: readonly Story[] = [
  [
    [
      'Notes from the backbench',
      'On Tuesday Ofsted published its report on Dunmoor. You will have read that we "require improvement". What the leader leaves out is that on leadership, management and governance we were found inadequate.',
      'So to Full Council on the 16th, where I shall say so. The council had it coming.',
    ],
    'Dunmoor: overall-effectiveness = requires-improvement',
    'Dunmoor: leadership-management-governance = inadequate',
  ],
  [
    [
      'An open letter to the children and families of Tolver',
      'Yesterday Ofsted published what it thought of us after two weeks in May. We have been rated inadequate. Our care leavers’ service was graded good. The council will act.',
      'Jane Field, Strategic Director for Children and Families',
    ],
    'Tolver: overall-effectiveness = inadequate',
    'Tolver: care-leavers = good',
  ],
  [
    [
      'When we took control of Harrowby Council in May 2015 we were told there was nothing to be done.',
      'Ofsted, who came to see us in July, have rated children’s services in Harrowby Good. Not Requires Improvement, which is what most of us were praying for.',
    ],
    'Harrowby Council: overall-effectiveness = good',
  ],
  [
    [
      'Dear Families of Ladybird Green Nursery School',
      'Our Ofsted report is out! We were judged to be good in every area. Letters from parents are on the board.',
    ],
    'Ladybird Green Nursery School: overall-effectiveness = good',
  ],
  [
    [
      'I have worked for Brackley County Council for nine years.',
      'Ofsted came in March. We were rated inadequate, and I have not slept well since. People ask me how Oxley gets by with half our staff; the answer is that I do not know.',
    ],
    'Brackley County Council: overall-effectiveness = inadequate',
  ],
]
