import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const TIES =
  /\b(?:in|since|by|from|until|till|during|before|after|for|mid-?|early|late|back to|between|and|to|the|est\.?|founded|built|dating from)[\s-]+$/i
const LEVELS = /^ (?:levels?|prices|rates|values)\b/

/** Reject years that nothing ties to the calendar: far from the news without a preposition, glued, among figures. */
export const rejectLooseYears: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.precision === 'day' && mention.value !== null) continue
    const [at, end] = [mention.start - start, mention.end - start]
    const before = plain.slice(Math.max(0, at - 14), at)
    const tied = TIES.test(before)
    const [left, right] = [plain[at - 1] ?? ' ', plain[end] ?? ' ']
    // "rated good in 2016The school" is a year, "2016A" is none
    if (/[\p{L}_]/u.test(left) || (/[\p{L}_]/u.test(right) && !(tied && /\p{Lu}/u.test(right))))
      reject(mention, 'date/glued', 'letters stand right beside it')
    if (mention.rule !== 'date/year') continue
    const year = Number(mention.value)
    if ((year < 1900 || year >= 2050) && !tied)
      reject(mention, 'date/far-year', 'no year of news, and no preposition before it')
    if (/\bat $/i.test(before) && !LEVELS.test(plain.slice(end, end + 12)))
      reject(mention, 'date/count', 'is a number or a time of day behind “at”')
    if (inFigures(before, plain.slice(end, end + 2), tied))
      reject(mention, 'date/figures', 'stands in a row of figures')
  }
}

const inFigures = (before: string, after: string, tied: boolean): boolean =>
  (/\d[ -]$/.test(before) && !/\b(?:term|quarter|phase|part|stage) \d $/i.test(before)) ||
  /^[.:/]\d|^%/.test(after) ||
  (/^[ -]\d/.test(after) && !(tied && after[0] === ' '))
