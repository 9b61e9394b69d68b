import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const TODAY = /^(?:today|tonight|this (?:morning|afternoon|evening))$/i
const RELEASE =
  /\b(?:publish\w*|releas\w+|issu\w+|announc\w+|reveal\w*|unveil\w*|report out|came out|confirm\w*|launch\w*)\b/i

/** Reject "today" where it may mean these days: keep it beside a word of publishing, or before a date in brackets. */
export const rejectLooseToday: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.rule !== 'date/relative-day' || !TODAY.test(mention.words)) continue
    const [at, end] = [mention.start - start, mention.end - start]
    const near = `${plain.slice(Math.max(0, at - 30), at)} ${plain.slice(end, end + 24)}`
    if (!RELEASE.test(near))
      reject(mention, 'date/loose-today', 'may mean these days: no word of publishing beside it')
  }
}
