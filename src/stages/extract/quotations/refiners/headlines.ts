import { reject } from '../../../../model/mentions.ts'
import type { Pair } from '../pair-marks.ts'
import type { QuotationRefiner } from '../quotation-refiners.ts'

/** How long whole lines of quoted words are that are no crosshead, in code units. */
const PULLED = 50

// a line of its own that repeats a sentence of the report
const isPulled = ({ start, end, closing }: Pair, plain: string): boolean =>
  closing > 0 && start === 0 && end >= plain.trimEnd().length && end >= PULLED

/** Reject the phrases that headlines and crossheads quote: the story gives them whole. */
export const rejectHeadlines: QuotationRefiner = (found, { kind }) => {
  if (kind !== 'headline' && kind !== 'crosshead') return
  for (const { mention, pair, line } of found)
    if (!/[.?!]$/.test(mention.text) && !(kind === 'crosshead' && isPulled(pair, line.plain)))
      reject(mention, 'quotation/headline', `stands in a ${kind}`)
}
