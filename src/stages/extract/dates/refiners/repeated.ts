import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const EVERY = /\b(?:every|each|any|most|alternate|many)\s+$/i
const ONE = /\b(?:some|one|an?|another|other|of an?)\s+$/i
/** "promised one last Thursday" */
const WHICH = /^(?:last|this|next|that) /i
const EVENT = /^ [a-z]/
/** "on Thursday afternoons", "Friday nights" */
const TIMES = /^ (?:mornings|afternoons|evenings|nights|lunchtimes|weekends)\b/i
const DAY_OR_MONTH = new Set(['date/month', 'date/weekday', 'date/day-month', 'date/month-day'])

/** Reject what comes round again and names no one day: "every September", "a Tuesday"; "a May 3 visit" is one. */
export const rejectRepeated: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (!DAY_OR_MONTH.has(mention.rule)) continue
    const at = mention.start - start
    const before = plain.slice(Math.max(0, at - 12), at)
    const isSingle =
      /month/.test(mention.rule) && EVENT.test(plain.slice(mention.end - start, mention.end - start + 2))
    if (
      mention.rule === 'date/weekday' &&
      TIMES.test(plain.slice(mention.end - start, mention.end - start + 14))
    )
      reject(mention, 'date/repeated', 'comes round again: many of a kind')
    else if (EVERY.test(before) || (ONE.test(before) && !isSingle && !WHICH.test(mention.words)))
      reject(mention, 'date/repeated', `comes round again: “${before.trim().split(' ').at(-1)}”`)
  }
}
