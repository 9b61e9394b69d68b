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

/** The first words of a name, as they stand: "puddle lane", "tins & tops". */
const FIRST_WORDS = /^\S+ (?:& )?\S+(?= )/

/** Find names that begin like others of a chain: "Puddle Lane Marsh End", beside "Puddle Lane Orme" and "Puddle Lane Tarn Nursery", or, of nurseries, beside one and the chain itself. */
export function findChained(runs: readonly Run[], found: readonly ProviderMention[]): ProviderMention[] {
  const known = standing(found)
  const names = new Map<string, { kind: ProviderKind; names: Set<string> }>()
  for (const { name, kind } of known) {
    const prefix = FIRST_WORDS.exec(name.toLowerCase())?.[0]
    if (!CHAINED.has(kind) || !prefix || SAINT.test(name)) continue
    const chain = names.get(prefix) ?? { kind, names: new Set() }
    chain.names.add(name.toLowerCase().slice(prefix.length + 1))
    names.set(prefix, chain)
  }
  const chains = new Map(
    [...names].filter(
      ([prefix, { kind, names: own }]) =>
        own.size >= (kind === 'school' ? KNOWN_SCHOOLS : KNOWN) ||
        (kind === 'early-years' && isNamedAlone(prefix, runs)),
    ),
  )
  if (chains.size === 0) return []
  return gather(runs, run =>
    run.graded
      ? gather(partsOf(run), ([from, to]) => {
          if (to - from < PREFIX || to - from > PREFIX + 2) return []
          if (run.words.slice(from + PREFIX, to + 1).some(({ key }) => OTHER.test(key))) return []
          const chain = chains.get(prefixOf(run, from))
          const start = run.line.start + (run.words[from]?.start ?? 0)
          if (!chain || isTaken(known, start, run.line.start + endOf(run, to))) return []
          return [mentionOf(run, 'provider/chain', readName(run, from, to, chain.kind))]
        })
      : [],
  )
}

const prefixOf = ({ words, lower }: Run, from: number): string =>
  lower.slice(words[from]?.start ?? 0, words[from + PREFIX - 1]?.close ?? 0)

// "Puddle Lane is growing": the chain
const isNamedAlone = (prefix: string, runs: readonly Run[]): boolean =>
  runs.some(run => run.words.length === PREFIX && prefixOf(run, 0) === prefix)

// "Puddle Lane Marsh End and Puddle Lane Dale": each name of a run
function partsOf({ words, gaps }: Run): [from: number, to: number][] {
  const cuts = gather(words, (_, at) => (at > 0 && gaps[at]?.includes(' and ') ? [at] : []))
  return collect([0, ...cuts], (from, i) => [from, (cuts[i] ?? words.length) - 1])
}
