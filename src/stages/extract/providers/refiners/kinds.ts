import { collect } from '../../../../model/collect.ts'
import { gather } from '../../../../model/gather.ts'
import { standing } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import { coreOf, providerKey } from '../provider-key.ts'
import type { Setting } from '../provider-rule.ts'
import type { Run } from '../run.ts'

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

/** Of an academy that is a school. */
const SCHOOL = /\b(?:catholic|ce|church|grammar|high|infant|junior|primary|rc|secondary|sixth form|st)\b/i
const TRAINS = /\bapprentic|\btrainees?\b|\bemployers?\b|\btraining\b/

/** Make training providers of academies that stories on training tell of, in a line on apprentices: "Blackthorn Rail Academy". */
export function makeTrainers(
  runs: readonly Run[],
  found: readonly ProviderMention[],
  { main }: Setting,
): void {
  if (main !== 'training-provider' && main !== 'college') return
  const training = new Set(gather(runs, ({ line, lower }) => (TRAINS.test(lower) ? [line.number] : [])))
  const named = standing(found).filter(
    ({ kind, name }) => kind === 'school' && /\bAcademy$/.test(name) && !SCHOOL.test(name),
  )
  const trainers = new Set(named.filter(({ line }) => training.has(line)).map(({ key }) => key))
  for (const mention of named)
    if (trainers.has(mention.key)) {
      mention.kind = 'training-provider'
      mention.key = providerKey(mention.name, mention.kind)
    }
}
