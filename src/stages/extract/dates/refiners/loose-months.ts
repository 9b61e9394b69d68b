import { AMBIGUOUS_MONTHS } from '../../../../domain/english/months.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const TIES =
  /\b(?:as (?:early|late|long ago|recently) as|in|by|since|until|till|from|during|before|after|early|late|mid|throughout|between|following|last|this|next|that|(?:end|start|beginning|middle|half|fortnight|part|quarter|weeks?|days?|month|mornings?|as) of)[\s-]+(?:the )?(?:early |late |mid[ -])?$/i
const IN =
  /\b(?:in|since|until|till|during|early|late|mid|throughout|between|of)[\s-]+(?:early |late |mid[ -])?$/i
const OF_ANOTHER_YEAR = /\b(?:previous|following|preceding|subsequent) $/i
const FOLLOWING = /\b(?:in|by|until|that|and) the following $/i
const EVENT =
  /^(?:'s)? (?:(?:short|full|ofsted|monitoring|school|local) )?(?:inspection|visit|report|meeting|letter|judg|review|survey|elections?|half-term|term)/i
const SURNAME = /^ [A-Z][a-z]/
const NEEDS_SIGN: ReadonlySet<number> = new Set(AMBIGUOUS_MONTHS)

/** Reject a month's name that may be another word, where nothing beside it says month: "Theresa May", "by April Dean". */
export const rejectLooseMonths: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    const { open, rule } = mention
    if (open?.kind !== 'year' || (rule !== 'date/month' && rule !== 'date/month-range')) continue
    const [at, end] = [mention.start - start, mention.end - start]
    const before = plain.slice(Math.max(0, at - 24), at)
    const after = plain.slice(end, end + 40)
    if (FOLLOWING.test(before) && rule === 'date/month') mention.open = { ...open, which: 'after' }
    else if (OF_ANOTHER_YEAR.test(before))
      reject(mention, 'date/loose-month', 'is of a year that is not named')
    if (!NEEDS_SIGN.has(open.from.month)) continue
    const named = SURNAME.test(after) && !IN.test(before)
    const tied = open.which !== 'nearest' || TIES.test(before) || EVENT.test(after)
    if (named || !tied)
      reject(mention, 'date/loose-month', named ? 'may be a name' : 'nothing says that a month is meant')
  }
}
