import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { endOf, readName } from './provider-rule.ts'
import type { Run } from './run.ts'
import { isTaken } from './taken.ts'

/** So many words begin the names of a chain. */
const PREFIX = 2
/** So many of its names, known already, make a chain; more of schools, which are named after one town. */
const KNOWN = 2
const KNOWN_SCHOOLS = 3
/** Words of what is no setting. */
const OTHER =
  /^(?:association|board|conservatives|council|group|labour|library|ltd|mp|nurseries|park|residents|road|schools|street|trust|uk)$/
const SAINT = /^(?:the|st|saint|our|holy) /i
const CHAINED: ReadonlySet<ProviderKind> = new Set(['early-years', 'school', 'childrens-home', 'college'])

/** Find names that begin like others of a chain: "Puddle Lane Marsh End", beside "Puddle Lane Orme" and "Puddle Lane Tarn Nursery". */
export function findChained(runs: readonly Run[], found: readonly ProviderMention[]): ProviderMention[] {
  const known = standing(found)
  const names = new Map<string, { kind: ProviderKind; names: Set<string> }>()
  for (const { name, kind } of known) {
    const words = name.toLowerCase().split(' ')
    if (!CHAINED.has(kind) || words.length <= PREFIX || SAINT.test(name)) continue
    const prefix = words.slice(0, PREFIX).join(' ')
    const chain = names.get(prefix) ?? { kind, names: new Set() }
    chain.names.add(words.slice(PREFIX).join(' '))
    names.set(prefix, chain)
  }
  const chains = new Map(
    [...names].filter(([, chain]) => chain.names.size >= (chain.kind === 'school' ? KNOWN_SCHOOLS : KNOWN)),
  )
  if (chains.size === 0) return []
  return gather(runs, run =>
    run.graded
      ? gather(partsOf(run), ([from, to]) => {
          if (to - from < PREFIX || to - from > PREFIX + 2) return []
          if (run.words.slice(from + PREFIX, to + 1).some(({ key }) => OTHER.test(key))) return []
          const prefix = collect(run.words.slice(from, from + PREFIX), ({ key }) => key).join(' ')
          const chain = chains.get(prefix)
          const start = run.line.start + (run.words[from]?.start ?? 0)
          if (!chain || isTaken(known, start, run.line.start + endOf(run, to))) return []
          return [mentionOf(run, 'provider/chain', readName(run, from, to, chain.kind))]
        })
      : [],
  )
}

// "Puddle Lane Marsh End and Puddle Lane Dale": each name of a run
function partsOf({ words, gaps }: Run): [from: number, to: number][] {
  const cuts = gather(words, (_, at) => (at > 0 && gaps[at]?.includes(' and ') ? [at] : []))
  return collect([0, ...cuts], (from, i) => [from, (cuts[i] ?? words.length) - 1])
}
