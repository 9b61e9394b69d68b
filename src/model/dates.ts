import type { Candidate } from './mentions.ts'

/** What a date is the date of. */
export const dateRoles = ['article-published', 'report-published', 'inspected', 'mentioned'] as const
export type DateRole = (typeof dateRoles)[number]

/** Words that name a calendar date, with what is certain from the words alone. */
export interface DateMention extends Candidate {
  /** EDTF value, or null while (or where) the words do not make one certain. */
  value: string | null
  /** Whether the value was worked out from another date rather than read off the page. */
  relative: boolean
  role: DateRole
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
