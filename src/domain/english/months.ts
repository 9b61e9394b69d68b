/**
 * The months, January first: full name, then the short forms that the press prints (the Guardian and BBC style
 * guides shorten in tables and datelines only; "Sept" stands beside "Sep").
 */
export const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const

/** Months that are also given names, surnames, verbs or adjectives, from 1 for January. */
export const AMBIGUOUS_MONTHS = [3, 4, 5, 6, 8] as const

/** Forms that in lower case are rather another word than a month. */
export const LOWER_CASE_WORDS = ['dec', 'jan', 'jun', 'mar', 'march', 'may', 'nov', 'sep', 'sept'] as const

/** Words that open with a month's name and are no date: "May Day". */
export const MONTH_NAMED_THINGS = ['Bank', 'Balls?', 'Day', 'Fair', 'Hare', 'Queen'] as const
