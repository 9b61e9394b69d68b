import { reject } from '../../../../model/mentions.ts'
import type { QuotationRefiner } from '../quotation-refiners.ts'

/** Reject the phrases that headlines and crossheads quote: the story gives them whole. */
export const rejectHeadlines: QuotationRefiner = (found, { kind }) => {
  if (kind !== 'headline' && kind !== 'crosshead') return
  for (const { mention } of found)
    if (!/[.?!]$/.test(mention.text)) reject(mention, 'quotation/headline', `stands in a ${kind}`)
}
