import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const TIES =
  /\b(?:in|since|by|from|until|till|during|before|after|of|for|mid-?|early|late|back to|between|and|to|the|est\.?|founded|built|dating from)[\s-]+$/i
const DURATION = /\b(?:the|over|past|final|their|its|his|her|our|my)\s+$/i

/** Reject years that nothing ties to the calendar: far from today's without a preposition, glued, "the last year". */
export const rejectLooseYears: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    const [at, end] = [mention.start - start, mention.end - start]
    const before = plain.slice(Math.max(0, at - 14), at)
    if (mention.rule === 'date/relative-year' || mention.rule === 'date/relative-day') {
      if (DURATION.test(before))
        reject(mention, 'date/duration', 'is a stretch of time, not a year or month of the calendar')
      if (/^(?:'s)?[ -](?:group|olds?|of)\b/.test(plain.slice(end, end + 12)))
        reject(mention, 'date/duration', 'is no year of the calendar')
    }
    if (mention.precision === 'day' && mention.value !== null) continue
    const [left, right] = [plain[at - 1] ?? ' ', plain[end] ?? ' ']
    const runsOn = TIES.test(before) && /\p{Lu}/u.test(right) // "rated good in 2016The school"
    if ((/[\p{L}_]/u.test(right) && !runsOn) || /[\p{L}_]/u.test(left))
      reject(mention, 'date/glued', 'letters stand right beside it')
    if (mention.rule !== 'date/year') continue
    const year = Number(mention.value)
    if ((year < 1900 || year >= 2050) && !TIES.test(before))
      reject(mention, 'date/far-year', 'no year of news, and no preposition before it')
    if (/\bat $/i.test(before) && !/^ (?:levels?|prices|rates|values)\b/.test(plain.slice(end, end + 12)))
      reject(mention, 'date/count', 'is a number or a time of day behind “at”')
    if (
      /\d[ -]$/.test(before.slice(-2)) ||
      /^[ -]\d/.test(plain.slice(end, end + 2)) ||
      /^[.:/]\d|^%/.test(plain.slice(end, end + 2))
    )
      reject(mention, 'date/figures', 'stands in a row of figures')
  }
}
