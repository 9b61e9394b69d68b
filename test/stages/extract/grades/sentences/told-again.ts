/** Sentences that tell a grade again, of another time, another area or one of several; all invented. */
export const toldAgainSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Ofsted went to Alder School. It was given the same requires improvement rating as in 2015.',
    'Alder School: overall-effectiveness = requires-improvement',
    'Alder School: overall-effectiveness = requires-improvement, earlier, 2015',
  ],
  [
    'Ofsted went to Alder School. It received the same “good” grade it was given four years ago.',
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = good, earlier',
  ],
  [
    'Alder School, formerly known as Orme High, was rated good by Ofsted this week.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School, previously run by the council, has been rated outstanding by Ofsted.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Alder School, formerly good, was rated inadequate by Ofsted.',
    'Alder School: overall-effectiveness = good, earlier',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School is outstanding, Ofsted says, having once been in special measures.',
    'Alder School: overall-effectiveness = outstanding',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    'Ofsted went to Alder School. It was good for teaching, and for leadership it requires improvement.',
    'Alder School: quality-of-teaching = good',
    'Alder School: leadership-and-management = requires-improvement',
  ],
  [
    'Ofsted went to Alder School. It was good overall, and in behaviour and teaching it was outstanding.',
    'Alder School: overall-effectiveness = good',
    'Alder School: personal-development-behaviour-welfare = outstanding',
    'Alder School: quality-of-teaching = outstanding',
  ],
  [
    'Ofsted went to Alder School. Behaviour was one of the two areas rated outstanding.',
    'Alder School: behaviour-and-attitudes = outstanding',
  ],
  [
    'Alder School is one of only three primaries in the county rated outstanding by Ofsted.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  ['Ofsted went to Alder School. Its deputy is one of three heads rated outstanding.'],
  [
    'Ofsted went to Marrowdale. Care leavers are judged to have services rated good.',
    'Marrowdale: care-leavers = good',
  ],
  [
    'Ofsted went to Alder School in March 2026. It picked up two exceptionals, for achievement and for inclusion.',
    'Alder School: achievement = exceptional',
    'Alder School: inclusion = exceptional',
  ],
  [
    'Ofsted went to Marrowdale. It was in 2013 that the council’s children’s services were judged inadequate, and it was in February 2018 that all was well.',
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2013',
  ],
  [
    'Ofsted went to Alder School. Every headline judgement (behaviour and attitudes, personal development, and leadership and management) was good.',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: personal-development = good',
    'Alder School: leadership-and-management = good',
  ],
  [
    'Ofsted went to Alder School. It was judged outstanding for everything, from the quality of education to personal development.',
    'Alder School: overall-effectiveness = outstanding',
    'Alder School: quality-of-education = outstanding',
    'Alder School: personal-development = outstanding',
  ],
  [
    'Ofsted went to Alder School. Its predecessor, Birch School, was inadequate.',
    'Birch School: overall-effectiveness = inadequate, earlier',
  ],
  [
    'Ofsted went to Marrowdale. It was in 2018 that they were judged good.',
    'Marrowdale: overall-effectiveness = good, earlier, 2018',
  ],
  [
    'Ofsted went to Alder School. Its sixth form was the only part of the school to escape an inadequate judgement.',
  ],
  [
    'In its annual performance assessment of 2007 Ofsted marked Marrowdale. It is good at helping them to be healthy and at giving them the chance to make a positive contribution.',
    'Marrowdale: apa-being-healthy = good',
    'Marrowdale: apa-positive-contribution = good',
  ],
  [
    'Alder School, which was inadequate under its old head, has been rated good by Ofsted.',
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School, which was good, Ofsted says, has been told it requires improvement for its leadership.',
    'Alder School: overall-effectiveness = good',
    'Alder School: leadership-and-management = requires-improvement',
  ],
  [
    'Ofsted went to Alder School. It was the first in the county to be good, having required improvement for six years.',
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    'Ofsted rated Alder School good after a decade of requires improvement.',
    'Alder School: overall-effectiveness = good',
    'Alder School: overall-effectiveness = requires-improvement, earlier',
  ],
  [
    'Alder School was judged good in 2012 and in 2015 Ofsted found it inadequate.',
    'Alder School: overall-effectiveness = good, earlier, 2012',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School was rated good by Ofsted in 2010 and in 2013 the head left.',
    'Alder School: overall-effectiveness = good, earlier, 2010',
  ],
]
