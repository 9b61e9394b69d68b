import type { DateMention } from '../../../../model/dates.ts'
import { reject, standing } from '../../../../model/mentions.ts'

/** Reject what overlaps a longer date; of two as long the one of the earlier rule stays. */
export function rejectOverlaps(found: readonly DateMention[]): void {
  if (found.length < 2) return
  const taken = new Map<number, DateMention>()
  const byLength = standing(found).sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const mention of byLength) {
    // none that is taken is shorter, so one that overlaps holds an end
    const longer = taken.get(mention.start) ?? taken.get(mention.end - 1)
    if (longer) reject(mention, 'date/overlap', `is a part of “${longer.words}”`)
    else for (let at = mention.start; at < mention.end; at++) taken.set(at, mention)
  }
}
