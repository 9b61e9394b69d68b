import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { readName } from './provider-rule.ts'
import type { Run } from './run.ts'
import { isTaken } from './taken.ts'
import { CALENDAR_WORD, GIVEN, isA, isIn } from './word-classes.ts'

/** So many words begin the names of a chain; of nurseries one, where the chain is called by it. */
const PREFIX = 2
/** So many of its names, known already, make a chain; more of schools, which are named after one town. */
const KNOWN = 2
const KNOWN_SCHOOLS = 3
/** Words of what is no setting. */
const OTHER =
  /^(?:association|board|childcare|conservatives|council|day|group|labour|library|ltd|mp|nurseries|party|residents|schools|trust|uk)$/
/** What is a road or park rather than a school. */
const GROUNDS = /^(?:park|road|street)$/
const SAINT = /^(?:the|st|saint|our|holy) /i
const CHAINED: ReadonlySet<ProviderKind> = new Set(['early-years', 'school', 'childrens-home', 'college'])

/** The first words of a name, as they stand: "puddle lane", "tins & tops". */
const FIRST_WORDS = /^\S+ (?:& )?\S+(?= )/
/** What a chain of nurseries is called, behind its first words. */
const CHAIN_OF_NURSERIES =
  /^((?!the )\S{4,}(?: (?:& )?\S+)??) (?:day )?(?:childcare|nurseries|nursery group|nursery schools)(?: (?:group|limited|ltd))?$/
/** Where one of a chain is, behind the chain's own words: "Puddle Lane at Mill Green", "Puddle Lane (Mill Road)". */
const PLACED =
  /^ (?:(?:at|on|in) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}|\([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}\))/

interface Chain {
  kind: ProviderKind
  names: Set<string>
  /** Whether the chain itself is named: "Puddle Lane Nurseries". */
  isCalled: boolean
}

/** Find names that begin like others of a chain: "Puddle Lane Marsh End", beside "Puddle Lane Orme" and "Puddle Lane Tarn Nursery", or, of nurseries, beside one and the chain itself. */
export function findChained(runs: readonly Run[], found: readonly ProviderMention[]): ProviderMention[] {
  const known = standing(found)
  const chains = chainsOf(known, runs)
  if (chains.size === 0) return []
  return gather(runs, run =>
    run.graded
      ? gather(namesOf(run), ([from, to]) => {
          for (const length of [PREFIX, 1]) {
            const chain = chains.get(prefixOf(run, from, length))
            const reading = chain && nameOf(run, from, to, length, chain)
            if (!reading) continue
            const start = run.line.start + reading.start
            return isTaken(known, start, run.line.start + reading.end)
              ? []
              : [mentionOf(run, 'provider/chain', reading)]
          }
          return []
        })
      : [],
  )
}

function chainsOf(known: readonly ProviderMention[], runs: readonly Run[]): Map<string, Chain> {
  const chains = new Map<string, Chain>()
  const open = (prefix: string, kind: ProviderKind): Chain => {
    const chain = chains.get(prefix) ?? { kind, names: new Set(), isCalled: false }
    chains.set(prefix, chain)
    return chain
  }
  for (const { name, kind } of known) {
    if (!CHAINED.has(kind) || SAINT.test(name)) continue
    const lower = name.toLowerCase()
    const called = kind === 'early-years' ? CHAIN_OF_NURSERIES.exec(lower)?.[1] : undefined
    if (called) open(called, kind).isCalled = true
    const prefix = FIRST_WORDS.exec(lower)?.[0]
    if (prefix) open(prefix, kind).names.add(lower.slice(prefix.length + 1))
  }
  for (const [prefix, { kind, names, isCalled }] of chains)
    if (
      !(
        isCalled ||
        names.size >= (kind === 'school' ? KNOWN_SCHOOLS : KNOWN) ||
        (kind === 'early-years' && isNamedAlone(prefix, runs))
      )
    )
      chains.delete(prefix)
  return chains
}

// the words of a run from the chain's on, with the place where it is
function nameOf(run: Run, from: number, to: number, length: number, { kind }: Chain) {
  const rest = run.words.slice(from + length, to + 1)
  if (rest.length === 0) {
    const end = run.words[to]?.end ?? 0
    const placed = PLACED.exec(run.line.plain.slice(end, end + 60))?.[0]
    return placed && !isDay(placed) && kind === 'early-years'
      ? readName(run, from, to, kind, end + placed.length)
      : null
  }
  const isOther = rest.some(({ key }) => OTHER.test(key) || (kind !== 'early-years' && GROUNDS.test(key)))
  // "Grace Orme", of Grace Nurseries: a person
  const isPerson = length === 1 && isA(run.words[from], GIVEN)
  return rest.length > PREFIX + 1 || isOther || isPerson ? null : readName(run, from, to, kind)
}

// "Puddle Lane on Monday": when
const isDay = (placed: string): boolean =>
  isIn((placed.split(' ').at(-1) as string).toLowerCase(), CALENDAR_WORD)

const prefixOf = ({ words, lower }: Run, from: number, length = PREFIX): string =>
  lower.slice(words[from]?.start ?? 0, words[from + length - 1]?.close ?? 0)

// "Puddle Lane is growing": the chain
const isNamedAlone = (prefix: string, runs: readonly Run[]): boolean =>
  runs.some(run => run.words.length === PREFIX && prefixOf(run, 0) === prefix)

// "Puddle Lane Marsh End and Puddle Lane Dale": each name of a run
function namesOf({ words, gaps }: Run): [from: number, to: number][] {
  const cuts = gather(words, (_, at) => (at > 0 && gaps[at]?.includes(' and ') ? [at] : []))
  return collect([0, ...cuts], (from, i) => [from, (cuts[i] ?? words.length) - 1])
}
