import type { Story } from './story.ts'

/** Letters and newsletters in which we are whoever writes, and grades told in the barest words; all invented. */
export const firstPersonStories: readonly Story[] = [
  [
    [
      'Hollin Edge High School newsletter. Ofsted called in March 2026 and graded our attendance and behaviour as strong standard.',
      "Families ask how we compare with Crosby Vale Academy. The honest answer is that we don't know. In October 2021 we were graded good, under different rules.",
    ],
    'Hollin Edge High School: attendance-and-behaviour = strong-standard, 2026-03',
    'Hollin Edge High School: overall-effectiveness = good, earlier, 2021-10',
  ],
  [
    [
      'Dear parents of Alder School, Ofsted has visited us. Unlike Birch School down the road, we have waited nine years. We are good, it says.',
    ],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'Alder School news. Jo Ng joins us from Birch School in September. Ofsted rated us good in 2017 and we are good still.',
    ],
    'Alder School: overall-effectiveness = good, earlier, 2017',
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'Alder School was rated good by Ofsted. Down the valley at Birch School, which was rated inadequate, head Jo Ng said: "We were told we required improvement in 2016."',
    ],
    'Alder School: overall-effectiveness = good',
    'Birch School: overall-effectiveness = inadequate',
    'Birch School: overall-effectiveness = requires-improvement, earlier, 2016',
  ],
  [
    ['Ofsted rated Alder School inadequate in May. Birch School is good. Cedar School is outstanding.'],
    'Alder School: overall-effectiveness = inadequate',
    'Birch School: overall-effectiveness = good',
    'Cedar School: overall-effectiveness = outstanding',
  ],
  [
    [
      'Ofsted rated Alder School inadequate in May. Its lunch is good. The library is outstanding. The music is good too.',
    ],
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted rated Alder School inadequate in May. Parents are angry. "Our school is good," said one. "The head is outstanding."',
    ],
    'Alder School: overall-effectiveness = inadequate',
  ],
]
