import { reportingOf } from '../../../model/reporting.ts'
import { cueAhead } from './cue-ahead.ts'
import type { Mark } from './marks.ts'

/** A quotation within another that is no longer is a word or two, in code units. */
const SHORT = 30

/** Tell whether a mark opens a word or two within a quotation: "how fragile 'good' can be". */
export const isShort = (at: number, marks: readonly Mark[]): boolean => {
  const [mark, next] = [marks[at], marks[at + 1]]
  return (
    mark?.family === next?.family && (next?.closes ?? 0) > 1 && (next?.start ?? 0) - (mark?.end ?? 0) < SHORT
  )
}

/** Tell whether a mark may be that of a plural's possessive. */
export const isPossessive = (mark: Mark, plain: string): boolean => /s/i.test(plain[mark.start - 1] ?? '')
/** Tell whether nothing but a stop follows a mark. */
export const isLast = (mark: Mark, plain: string): boolean =>
  /^[\s.]*$/.test(plain.slice(mark.end, mark.end + 4)) && mark.end + 4 >= plain.length

/** Tell whether a mark behind the end of a sentence or behind a cue begins a new quotation. */
export function begins(plain: string, from: number, mark: Mark): boolean {
  const before = plain.slice(Math.max(from, mark.start - 60), mark.start)
  const verb = /(\p{Ll}{3,14})(?: that)?,?\s*$/u.exec(before)?.[1]
  return (
    /[.!?:]["']?\s*$/.test(before) ||
    (verb !== undefined && reportingOf(verb)?.how === 'says') ||
    cueAhead(before) >= 0
  )
}

/** Tell whether a mark opens whole sentences: at the start of a paragraph or behind a cue, with a capital. */
export const isSpoken = (mark: Mark, plain: string): boolean =>
  /^[^\p{L}\d]{0,4}\p{Lu}/u.test(plain.slice(mark.end, mark.end + 6)) &&
  /(?:^|[.,:!?]|\b(?:said|says|added|wrote|commented))["']?\s*$/.test(
    plain.slice(Math.max(0, mark.start - 14), mark.start),
  )

/** Tell whether a single mark that nothing closes is no apostrophe: by its shape, or behind a comma or colon. */
export const isTelling = ({ start, isOpening }: Mark, plain: string): boolean =>
  isOpening || /[,:]\s$/.test(plain.slice(Math.max(0, start - 2), start))

/** Tell whether spaces on both sides leave it open what a mark is. */
export const isAfloat = ({ start, end }: Mark, plain: string): boolean =>
  start > 0 && /\s/.test(plain[start - 1] as string) && /^\s/.test(plain.slice(end, end + 1))
