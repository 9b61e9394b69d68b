import type { DateMention } from '../../../../model/dates.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import { overlaps } from '../../../../model/span.ts'

/** Reject what overlaps a longer date; of two as long the one of the earlier rule stays. */
export function rejectOverlaps(found: readonly DateMention[]): void {
  const kept: DateMention[] = []
  const byLength = standing(found).sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const mention of byLength) {
    const longer = kept.find(other => overlaps(other, mention))
    if (longer) reject(mention, 'date/overlap', `is a part of “${longer.words}”`)
    else kept.push(mention)
  }
}
