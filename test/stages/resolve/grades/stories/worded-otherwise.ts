import type { Story } from './story.ts'

/** Stories that give a grade in a noun, without a verb, or in the first person, with the facts they give; all invented. */
export const wordedOtherwiseStories: readonly Story[] = [
  [
    ['Ofsted has handed Wick Lane Primary School its first ever outstanding.'],
    'Wick Lane Primary School: overall-effectiveness = outstanding',
  ],
  [
    ['It was a second consecutive good for Wick Lane Primary School when Ofsted published its report.'],
    'Wick Lane Primary School: overall-effectiveness = good',
  ],
  [
    ['Ofsted’s report on Wick Lane Primary School is out, and ‘outstanding’ is the word.'],
    'Wick Lane Primary School: overall-effectiveness = outstanding',
  ],
  [
    [
      '1 June 2023',
      'Ofsted inspectors came to Wick Lane Primary School in May and went away with a one-word answer: inadequate.',
    ],
    'Wick Lane Primary School: overall-effectiveness = inadequate, 2023-05',
  ],
  [
    [
      'Dear parents of Wick Lane Primary School, I am proud to say that Ofsted has come and gone, and we are Good.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Dear parents of Wick Lane Primary School, our Ofsted report is out. We have held on to our Good, with an Outstanding for behaviour and attitudes.',
    ],
    'Wick Lane Primary School: overall-effectiveness = good',
    'Wick Lane Primary School: behaviour-and-attitudes = outstanding',
  ],
  [
    ['Marrowdale Council had been handed an Inadequate by Ofsted in 2014.'],
    'Marrowdale Council: overall-effectiveness = inadequate, earlier, 2014',
  ],
  [
    ['Wick Lane Primary School got a good from Ofsted at its first inspection.'],
    'Wick Lane Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Wick Lane Primary School came to the trust as a grade 4 and was re-inspected by Ofsted in May 2019, when it was graded good.',
    ],
    'Wick Lane Primary School: overall-effectiveness = inadequate, earlier',
    'Wick Lane Primary School: overall-effectiveness = good, 2019-05',
  ],
  [
    [
      'Requiring improvement when it joined the trust, Wick Lane Primary School leapt to outstanding, Ofsted has confirmed.',
    ],
    'Wick Lane Primary School: overall-effectiveness = requires-improvement, earlier',
    'Wick Lane Primary School: overall-effectiveness = outstanding',
  ],
  [
    ['For Wick Lane Primary School it is a third good in a row, says Ofsted.'],
    'Wick Lane Primary School: overall-effectiveness = good',
  ],
  [
    ['The Ofsted grade that Wick Lane Primary School now has is outstanding.'],
    'Wick Lane Primary School: overall-effectiveness = outstanding',
  ],
  [
    [
      '12 September 2023',
      'Ofsted, which came to see Marrowdale Council in July, have rated it Good. Not Requires Improvement, which most were praying for. Good!',
    ],
    'Marrowdale Council: overall-effectiveness = good, 2023-07',
  ],
  [
    [
      'The report card of Wick Lane Primary School has no word for the whole of it, but Ofsted once called it outstanding, in 2015.',
    ],
    'Wick Lane Primary School: overall-effectiveness = outstanding, earlier, 2015',
  ],
]
