import { reject } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import { overlaps } from '../../../../model/span.ts'

/** Put aside names within longer ones; of two equally long the one read by the earlier rule stands. Needs them in order. */
export function rejectOverlaps(found: readonly ProviderMention[]): void {
  let last: ProviderMention | undefined
  for (const mention of found) {
    if (mention.rejected) continue
    if (last && overlaps(last, mention)) {
      const shorter = mention.end - mention.start > last.end - last.start ? last : mention
      reject(shorter, 'provider/overlap', `part of “${(shorter === last ? mention : last).words}”`)
      if (shorter === mention) continue
    }
    last = mention
  }
}
