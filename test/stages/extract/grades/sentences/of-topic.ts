/** Sentences that name nobody who has the grade, of whom signs tell it; all invented. */
export const topicSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Inspectors went to Nettle House. What Ofsted saw of how its boys are kept safe was judged inadequate.',
    'Nettle House: helped-and-protected = inadequate',
  ],
  [
    'Ofsted went to Alder School. Ratings of good were given for behaviour and attitudes and for personal development.',
    'Alder School: behaviour-and-attitudes = good',
    'Alder School: personal-development = good',
  ],
  [
    'Ofsted went to Alder School. The report gives an outstanding rating to personal development.',
    'Alder School: personal-development = outstanding',
  ],
  [
    'Ofsted went to Alder School. Leadership and management stood out, with a grade of outstanding.',
    'Alder School: leadership-and-management = outstanding',
  ],
  [
    'Ofsted went to Alder School. As for personal development, inspectors judged it good.',
    'Alder School: personal-development = good',
  ],
  [
    'Ofsted went to Alder School. When it came to behaviour and attitudes, the school was rated outstanding.',
    'Alder School: behaviour-and-attitudes = outstanding',
  ],
  [
    'Ofsted went to Alder School. On personal development, inspectors said the school was ‘good’.',
    'Alder School: personal-development = good',
  ],
  [
    'Ofsted went to Alder School. Personal development alone was judged inadequate.',
    'Alder School: personal-development = inadequate',
  ],
  [
    'Ofsted went to Alder School. Personal development, like leadership and management, was judged inadequate.',
    'Alder School: personal-development = inadequate',
    'Alder School: leadership-and-management = inadequate',
  ],
  [
    'Ofsted went to Alder School. Personal development and leadership and management were good and outstanding respectively.',
    'Alder School: personal-development = good',
    'Alder School: leadership-and-management = outstanding',
  ],
  [
    'Ofsted went to Alder School. The judgement for personal development was good, the same as for leadership and management.',
    'Alder School: personal-development = good',
    'Alder School: leadership-and-management = good',
  ],
  [
    'Ofsted went to Alder School. It was a fall of two grades, from good to inadequate.',
    'Alder School: overall-effectiveness = good, earlier',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted went to Alder School. Once good, Alder School is now inadequate.',
    'Alder School: overall-effectiveness = good, earlier',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted went to Alder School. Personal development was therefore held at inadequate.',
    'Alder School: personal-development = inadequate',
  ],
  [
    'Ofsted went to Alder School. The school was, however, kept at inadequate.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted went to Alder School. The school was once more duly rated good.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Ofsted went to Alder School. A rating of outstanding was handed to Alder School.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted went to Alder School. Its head was told that it was outstanding.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted went to Alder School. Their conclusion was that the school is good.',
    'Alder School: overall-effectiveness = good',
  ],
  ['Ofsted went to Alder School. Every school that has been found inadequate is visited.'],
  ['Ofsted went to Alder School. The colour of the walls was judged inadequate.'],
  ['Ofsted went to Alder School. Its letter went on to call the puddings ‘good’.'],
  ['Ofsted went to Alder School. Many heads have been judged inadequate by parents.'],
  ['Ofsted went to Alder School. Whoever is judged inadequate may appeal.'],
  ['Ofsted went to Alder School. Visits are good for leadership and management, it says.'],
]
