/** The days of the week, Sunday first, as `Date` counts them: full name, then the short forms of datelines. */
export const WEEKDAYS = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
] as const

/** Words that behind a weekday make it the name of something: "Sunday Times", "Saturday school". */
export const WEEKDAY_NAMED_THINGS = [
  'Club',
  'Express',
  'Herald',
  'Independent',
  'Mail',
  'Mercury',
  'Mirror',
  'Morning',
  'People',
  'Politics',
  'Post',
  'School',
  'Sentinel',
  'Star',
  'Sun',
  'Telegraph',
  'Times',
] as const

/** Words that before a weekday make it the name of something: "Good Friday", "Sheffield Wednesday". */
export const WEEKDAY_NAMERS = [
  'Ash',
  'Black',
  'Cyber',
  'Easter',
  'Good',
  'Holy',
  'Palm',
  'Sheffield',
  'Super',
] as const
