import type { MonthDay } from './calendar.ts'
import type { Candidate } from './mentions.ts'

/** What a date is the date of. */
export const dateRoles = ['article-published', 'report-published', 'inspected', 'mentioned'] as const
export type DateRole = (typeof dateRoles)[number]

/**
 * Which one of the years, months or weekdays of a name is meant: `nearest` where the words say nothing; `latest` and
 * `coming` for "last November" and "next May"; `last`, `this` and `next` for those years and weeks; `that` for the year
 * spoken of, `after` for the first one after it, `other` for one before or after it.
 */
export type Which = 'nearest' | 'latest' | 'coming' | 'last' | 'this' | 'next' | 'that' | 'after' | 'other'

/** What the words leave open, and what settles it. */
export type OpenDate =
  /** "12 May", "in November last year": the year; with the weekday where the words give one, 0 for Sunday. */
  | { kind: 'year'; from: MonthDay; to: MonthDay | null; which: Which; weekday: number | null }
  /** "on Monday", "Friday last week": the day, in the week before (-1), of (0) or after (1) where `week` says so. */
  | { kind: 'weekday'; weekday: number; which: Which; week: number | null }
  /** "yesterday", "last month", "next year": so many units after the article was published. */
  | { kind: 'shift'; unit: 'day' | 'month' | 'year'; by: number }
  /** "two years later", "the 23rd": never certain. */
  | { kind: 'vague' }

/** How exact a date is; of an interval, how exact its ends are. */
export type DatePrecision = 'year' | 'month' | 'day'

/** Words that name a calendar date, with what is certain from the words alone. */
export interface DateMention extends Candidate {
  /** EDTF value, or null while (or where) the words do not make one certain. */
  value: string | null
  /** Whether the value was worked out from another date rather than read off the page. */
  relative: boolean
  role: DateRole
  precision: DatePrecision
  /** What was left open by the words; null where they are whole. */
  open: OpenDate | null
}

/** A date of the record: every mention of one value in one role. */
export interface DateFact {
  value: string
  relative: boolean
  role: DateRole
  rule: string
  mentions: DateMention[]
}

/** When the article was published, EDTF, and how that is known. */
export interface Published {
  value: string
  from: 'text' | 'metadata' | 'file name'
}
