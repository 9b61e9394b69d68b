/** How a school is graded good, or to require improvement, in a set of areas: “@” is the set. */
export const GRADED_IN: readonly string[] = [
  'It was rated good in @',
  'The school was judged good in @',
  'Inspectors rated it good in @',
  'It got a good in @',
  'It received good grades in @',
  'It was found to require improvement in @',
  'The school requires improvement in @',
  '@ were rated good',
  '@ were good',
  'There were good grades for @',
  'It was told that it is good in @',
]

/** How sets of three areas are spoken of. */
export const SETS: readonly string[] = [
  'three areas',
  'all three areas',
  'three of the five areas',
  'three areas looked at',
  'three of the areas that inspectors look at',
  'the other three areas',
  'three areas besides',
  'all three of the other areas',
  'each of the three other areas',
  'three more areas',
  'three categories',
  'three of the five areas under scrutiny',
  'three of the areas by which schools are judged',
  'three further areas',
]

/** What leads from a set to its areas: “@” are the areas. */
export const LISTED_BY: readonly string[] = [
  ': @.',
  ' - @.',
  ', namely @.',
  ' (@).',
  ': @, the report says.',
  ', which are @.',
  ', among them @.',
]
