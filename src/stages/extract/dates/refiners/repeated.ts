import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const EVERY = /\b(?:every|each|any|most|some|one|a|another|other|many|alternate|of an?)\s+$/i
const FIXED = new Set(['date/month', 'date/weekday', 'date/day-month', 'date/month-day'])

/** Reject what comes round again and names no one day: "every September", "a Tuesday", "each 1 May". */
export const rejectRepeated: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (!FIXED.has(mention.rule)) continue
    const at = mention.start - start
    const before = plain.slice(Math.max(0, at - 12), at)
    if (EVERY.test(before))
      reject(mention, 'date/repeated', `comes round again: “${before.trim().split(' ').at(-1)}”`)
  }
}
