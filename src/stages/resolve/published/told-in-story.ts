import type { DateMention } from '../../../model/dates.ts'
import type { DateLine } from './date-line.ts'
import { isDay } from './page.ts'
import type { PublishedRule } from './published-rule.ts'

/** So much before a date tells what it is of, in code units. */
const LONGEST_LEAD = 160
const WEEK_TO =
  /\b(?:week|fortnight|month|(?:seven|\d{1,2}) days) (?:to|ending|ended|up to|ends),?(?: on)? $/i

/** "Town halls in the week to 26 June 2026", above the story: a digest comes out when its week ends. */
export const weekTo: PublishedRule = {
  id: 'published/week-to',
  find: page =>
    page.dates.find(
      ({ line: { line }, mention }) =>
        isDay(mention) &&
        page.before(line) === 0 &&
        page.order(line) < 6 &&
        WEEK_TO.test(leadTo(line, mention)),
    )?.mention,
}

const REPORT_FROM =
  /\breport\b[^.;]{0,70}\b(?:can|may|will) be (?:found|read|seen|downloaded|available)\b[^.;]{0,70}\b(?:from|on) (?:\w+day,? )?$/i
const TODAY_OUT = /\breport\b[^.;]{0,40}\b(?:published|released|out|issued|unveiled) today\b/i

/** "A report published today … can be found on its website from 22 January 2019". */
export const reportToday: PublishedRule = {
  id: 'published/report-today',
  find: page => {
    const told = page.dates.find(
      ({ line: { line }, mention }) =>
        isDay(mention) && page.after(line) <= 2 && REPORT_FROM.test(leadTo(line, mention)),
    )
    return told && page.opens(TODAY_OUT) ? told.mention : undefined
  },
}

const leadTo = ({ plain, start }: DateLine['line'], mention: DateMention): string =>
  plain.slice(Math.max(0, mention.start - start - LONGEST_LEAD), mention.start - start)
