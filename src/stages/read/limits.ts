import { Unreadable } from '../../model/unreadable.ts'

const MB = 1024 * 1024

/** Longest source that is read as one article, in bytes; the longest press articles known are some 200 KB of HTML. */
export const MAX_BYTES = 4 * MB
/** Longest JSON file that is read as a whole, in bytes; longer lists of articles are for JSON lines. */
export const MAX_JSON_BYTES = 64 * MB
/** Longest line of JSON lines, in bytes: an article of the greatest length with every character escaped. */
export const MAX_LINE_BYTES = 6 * MAX_BYTES
/** Compressed text that grows more than this once it is large is no text, but made to fill a disk. */
export const MAX_GROWTH = { times: 200, from: 16 * MB }

/** Say that something of so many bytes is too long to be an article. */
export const tooLong = (bytes: number, most = MAX_BYTES): Unreadable =>
  new Unreadable(
    'read/too-long',
    `it is ${megabytes(bytes)} MB long; ${most === MAX_BYTES ? 'an article' : 'a JSON file'} may have ${megabytes(most)} MB${most === MAX_BYTES ? '' : '; save the articles one to a line, as .jsonl'}`,
  )

const megabytes = (bytes: number): string => (bytes / MB).toFixed(1)
