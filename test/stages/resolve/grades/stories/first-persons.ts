import type { Story } from './story.ts'

/** Letters and newsletters in which we are whoever writes, and grades told in the barest words; all invented. */
export const firstPersonStories: readonly Story[] = [
  [
    [
      'Bramley Rise High School newsletter. Ofsted called in May 2026 and graded our inclusion as strong standard.',
      'Some parents want to know if Weir Lane Academy did better. We cannot tell them. In June 2019 we were judged outstanding, by another measure.',
    ],
    'Bramley Rise High School: inclusion = strong-standard, 2026-05',
    'Bramley Rise High School: overall-effectiveness = outstanding, earlier, 2019-06',
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
