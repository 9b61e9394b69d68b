import type { Story } from './story.ts'

/** Stories of what is so in part only, of nobody in a set, and of other inspectors of prisons; all invented. */
export const partlySoStories: readonly Story[] = [
  [
    [
      "HMP Alder had visitors in May. The prisons inspectorate handed it the worst of its marks, 'poor', for purposeful activity. For safety it was 'reasonably good'. Ofsted rated its education inadequate.",
    ],
    'HMP Alder: overall-effectiveness = inadequate',
  ],
  [
    [
      'HMP Alder was rated inadequate by Ofsted for its education. Not one of the six jails seen since Christmas was judged outstanding for education, skills and work.',
    ],
    'HMP Alder: overall-effectiveness = inadequate',
  ],
  [
    ['Ofsted judged Orme Council good. Work with runaways is sound, in places outstanding, the letter says.'],
    'Orme Council: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted judged Orme Council good. Practice is outstanding in parts, and leadership is at times inadequate.',
    ],
    'Orme Council: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Alder School good. None of the other schools in town has been judged outstanding since March.',
    ],
    'Alder School: overall-effectiveness = good',
  ],
  [
    ['Ofsted rated Alder School good. No school in the county was graded inadequate in May.'],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      "HMP Alder got a score of 'reasonably good' for safety, 'good' for respect and 'poor' for purposeful activity from the prisons inspectorate. Ofsted graded its education requires improvement.",
    ],
    'HMP Alder: overall-effectiveness = requires-improvement',
  ],
  [
    ['Ofsted rated Alder School good in May. Maths remains inadequate for the brightest, a letter says.'],
    'Alder School: overall-effectiveness = good',
  ],
  [
    ['Ofsted rated Alder School good. Few of the schools seen this year have been found outstanding.'],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'Only two of the nine nurseries inspected since Easter were rated inadequate. One was Little Otters Nursery, which Ofsted rated inadequate in May.',
    ],
    'Little Otters Nursery: overall-effectiveness = inadequate',
  ],
  [
    [
      "At HMP Alder outcomes for prisoners were 'good' against the test of safety and 'reasonably good' for respect, HM Inspectorate of Prisons found. Ofsted judged education to be good.",
    ],
    'HMP Alder: overall-effectiveness = good',
  ],
  [
    ['Leadership at Alder School was good, and often outstanding, Ofsted found.'],
    'Alder School: leadership-and-management = good',
  ],
  [
    [
      "HMP Orme scored 'not sufficiently good' for respect and 'reasonably good' for safety. Ofsted put its education at requires improvement.",
    ],
    'HMP Orme: overall-effectiveness = requires-improvement',
  ],
  [
    ['Ofsted rated Elm School good. Behaviour is sometimes outstanding.'],
    'Elm School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Elm School good. Leadership was outstanding at times, it said, and teaching in patches inadequate.',
    ],
    'Elm School: overall-effectiveness = good',
  ],
  [
    ['Ofsted rated Elm School good. Nobody since Christmas was rated inadequate in the county.'],
    'Elm School: overall-effectiveness = good',
  ],
  [
    ['Ofsted rated Elm School good. Just one of those inspected since February has been judged outstanding.'],
    'Elm School: overall-effectiveness = good',
  ],
  [
    [
      "HMP Orme came out 'poor' in two of the tests of a healthy prison. Ofsted agreed: its quality of education was inadequate.",
    ],
    'HMP Orme: quality-of-education = inadequate',
  ],
  [
    ['Ofsted judged Elm School inadequate. The sixth form is mostly good.'],
    'Elm School: overall-effectiveness = inadequate',
  ],
  [
    ['Ofsted judged Elm School good at last. It is often outstanding in sport.'],
    'Elm School: overall-effectiveness = good',
  ],
]
