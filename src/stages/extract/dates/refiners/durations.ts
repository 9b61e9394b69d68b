import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const STRETCH = /\b(?:the|over|past|final|their|its|his|her|our|my)\s+$/i
/** "since they met her yesterday" */
const DAY = /^(?:yesterday|today|tonight|tomorrow|last night)/i
const NO_YEAR = /^[ -](?:group|olds?|of)\b/

/** Reject stretches of time and years of a school: "over the last year", "the next month", "this year group". */
export const rejectDurations: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.rule !== 'date/relative-year' && mention.rule !== 'date/relative-day') continue
    const [at, end] = [mention.start - start, mention.end - start]
    if (
      !(DAY.test(mention.words) && /\bher $/i.test(plain.slice(0, at))) &&
      STRETCH.test(plain.slice(Math.max(0, at - 14), at))
    )
      reject(mention, 'date/duration', 'is a stretch of time, not a year or month of the calendar')
    if (mention.precision === 'year' && NO_YEAR.test(plain.slice(end, end + 12)))
      reject(mention, 'date/duration', 'is no year of the calendar')
  }
}
