import type { Story } from './story.ts'

/** Stories that single out one area of several; all invented. */
export const singledOutStories: readonly Story[] = [
  [
    [
      'Ofsted rated Alder College in Orme good.',
      'Only apprenticeships, where one in four overruns, trailed behind with a three.',
    ],
    'Alder College: overall-effectiveness = good',
    'Alder College: apprenticeships = requires-improvement',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme inadequate.',
      'Personal development alone escaped, at requires improvement.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: personal-development = requires-improvement',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme outstanding.',
      'Early years is the sole area to lag, at good.',
    ],
    'Alder Primary School: overall-effectiveness = outstanding',
    'Alder Primary School: early-years-provision = good',
  ],
  [
    [
      'Ofsted rated Marrowdale Council inadequate.',
      'Just the work with care leavers was spared, with a ‘requires improvement’.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate',
    'Marrowdale Council: care-leavers = requires-improvement',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Leadership and management brought up the rear with a three.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: leadership-and-management = requires-improvement',
  ],
  [
    ['Ofsted rated Alder Primary School in Orme inadequate.', 'The sixth form fared better, on good.'],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: sixth-form-provision = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme requires improvement.',
      'Behaviour was the exception, coming out as good.',
    ],
    'Alder Primary School: overall-effectiveness = requires-improvement',
    'Alder Primary School: behaviour-and-attitudes = good',
  ],
  [
    [
      'Ofsted rated Rowan Lodge, a children’s home in Orme, good.',
      'How well children are helped and protected did better still, with an outstanding.',
    ],
    'Rowan Lodge: overall-effectiveness = good',
    'Rowan Lodge: helped-and-protected = outstanding',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Top of the class was behaviour and attitudes, with an outstanding.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: behaviour-and-attitudes = outstanding',
  ],
  [
    ['Ofsted rated Alder Primary School in Orme good.', 'The weak spot was the sixth form: a grade three.'],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: sixth-form-provision = requires-improvement',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme inadequate.',
      'Early years was the only bright spot, being good.',
    ],
    'Alder Primary School: overall-effectiveness = inadequate',
    'Alder Primary School: early-years-provision = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Behaviour has improved with good reason, the head said.',
    ],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'The sixth form has moved in with good neighbours at the college.',
    ],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Leadership starts with good listening, and personal development ends with an outstanding Year 6 show.',
    ],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Alder Primary School in Orme good.',
      'Top marks went to early years and behaviour, while the quality of education had to settle for requires improvement.',
    ],
    'Alder Primary School: overall-effectiveness = good',
    'Alder Primary School: early-years-provision = outstanding',
    'Alder Primary School: behaviour-and-attitudes = outstanding',
    'Alder Primary School: quality-of-education = requires-improvement',
  ],
  [
    [
      'Ofsted’s report cards are in for Alder Primary School in Orme.',
      'The school has been handed the label that every head dreads: ‘urgent improvement’, for curriculum and teaching.',
    ],
    'Alder Primary School: curriculum-and-teaching = urgent-improvement',
  ],
  [
    [
      'Ofsted rated Birch Academy in Orme inadequate.',
      'Its sixth form was the sole survivor, hanging on at good.',
    ],
    'Birch Academy: overall-effectiveness = inadequate',
    'Birch Academy: sixth-form-provision = good',
  ],
  [
    [
      'Inspectors from Ofsted judged Hazel College, on the ring road in Orme, to require improvement.',
      'Adult learning programmes bucked the trend with a grade two.',
    ],
    'Hazel College: overall-effectiveness = requires-improvement',
    'Hazel College: adult-learning = good',
  ],
  [
    [
      'Ofsted has told Birch Academy in Orme that it is good.',
      'Personal development went one better, at outstanding, while early years had to make do with requires improvement.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Birch Academy: personal-development = outstanding',
    'Birch Academy: early-years-provision = requires-improvement',
  ],
  [
    [
      'Ofsted found Birch Academy in Orme outstanding.',
      'The one blot was attendance and behaviour – in old money, a two.',
    ],
    'Birch Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'Ofsted found Birch Academy in Orme good.',
      'Leadership and management, though, let the side down, with a requires improvement.',
    ],
    'Birch Academy: overall-effectiveness = good',
    'Birch Academy: leadership-and-management = requires-improvement',
  ],
  [
    [
      'Ofsted found Birch Academy in Orme good.',
      'Teaching starts on time, with good grace, and behaviour is dealt with at once.',
    ],
    'Birch Academy: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted rated Rowan Lodge, a children’s home near Orme, inadequate on 3 May 2022.',
      'How well children are helped and protected was marked lowest of all, at inadequate, but the effectiveness of leaders and managers scraped in at requires improvement.',
    ],
    'Rowan Lodge: overall-effectiveness = inadequate, 2022-05-03',
    'Rowan Lodge: helped-and-protected = inadequate, 2022-05-03',
    'Rowan Lodge: leaders-and-managers = requires-improvement, 2022-05-03',
  ],
]
