import { AMBIGUOUS_MONTHS } from '../../../../domain/english/months.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const TIES =
  /\b(?:in|by|since|until|till|from|during|before|after|early|late|mid|throughout|between|following|last|this|next|that|end of|start of|beginning of|middle of|half of|week of|days of|in and|as of)[\s-]+(?:the )?(?:early |late |mid[ -])?$/i
const EVENT =
  /^(?:'s)? (?:(?:short|full|ofsted|monitoring|school|local) )?(?:inspection|visit|report|meeting|letter|judg|review|survey|elections?|half-term|term)/i
const SHARED = /^ (?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b/
const NEEDS_SIGN: ReadonlySet<number> = new Set(AMBIGUOUS_MONTHS)

/** Reject a month's name that may be another word, where nothing beside it says month: "Theresa May", "March town". */
export const rejectLooseMonths: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.rule !== 'date/month' || mention.open?.kind !== 'year') continue
    const [at, end] = [mention.start - start, mention.end - start]
    const before = plain.slice(Math.max(0, at - 24), at)
    const after = plain.slice(end, end + 40)
    if (!NEEDS_SIGN.has(mention.open.from.month)) continue
    if (mention.open.which !== 'nearest' || TIES.test(before) || EVENT.test(after)) continue
    reject(
      mention,
      'date/loose-month',
      SHARED.test(after) ? 'may be a name' : 'no word beside it says that a month is meant',
    )
  }
}
