import { collect } from '../../../../model/collect.ts'
import { standing } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import { coreOf, providerKey } from '../provider-key.ts'

const BARE = /graded|list-|described|home|placed|saint|section-head|topic/

/** Give bare names the kind and key of a fuller name of the same words, and names without a phase that of one with it. */
export function shareKeys(found: readonly ProviderMention[]): void {
  const sure = new Map<string, ProviderMention>()
  const cores = collect(standing(found), mention => ({ mention, core: coreOf(mention.name) }))
  for (const { mention, core } of cores)
    if (!BARE.test(mention.rule)) {
      const before = sure.get(core)
      if (!before || (before.key.endsWith('/') && !mention.key.endsWith('/'))) sure.set(core, mention)
    }
  const byCore = new Map<string, ProviderMention>()
  for (const { mention, core } of cores) {
    const own = sure.get(core) ?? byCore.get(core)
    if (
      own &&
      own !== mention &&
      (BARE.test(mention.rule) || (own.kind === mention.kind && mention.key.endsWith('/')))
    ) {
      mention.kind = own.kind
      mention.key = own.key
    } else if (BARE.test(mention.rule)) {
      mention.key = providerKey(mention.name, mention.kind)
      byCore.set(core, mention)
    }
  }
}
