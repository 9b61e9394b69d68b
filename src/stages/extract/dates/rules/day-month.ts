import { type DateRule, first, readYearless, whichOf } from '../date-rule.ts'
import type { Token } from '../tokens.ts'

const yearless = (tokens: readonly Token[]) =>
  readYearless(
    tokens,
    { month: first(tokens, 'M')?.value ?? 0, day: first(tokens, 'DO')?.value ?? 0 },
    null,
    whichOf(tokens),
  )

/** Read "18 July", "the 3rd of May", "Friday 3 May this year". */
export const dayMonth: DateRule = {
  id: 'date/day-month',
  reads: [
    ['They met on 18 July.', null],
    ['on Thursday 3rd May', null],
    ['on the 6th of January last year', null],
  ],
  leaves: ['on 31 September', 'It has 18. July was warm.', 'the 11 may go', 'By 11 march home'],
  needs: 'M',
  shape: /(?:W,?)?[DO]o?M(?:,?o?R)?/g,
  read: yearless,
}

/** Read "July 31", "Thursday, May 11", "on March 22 last year". */
export const monthDay: DateRule = {
  id: 'date/month-day',
  reads: [
    ['out on March 20', null],
    ['on Thursday, May 11, from 7pm', null],
    ['since Sept. 3', null],
  ],
  leaves: ['In March, 12 children came.', 'April 31', 'Mark 5'],
  needs: 'M',
  shape: /(?:W,?)?M[DO](?:,?o?R)?/g,
  read: yearless,
}
