import { authorityKey, type ProviderMention } from '../../../model/providers.ts'
import { coreOf, coreOfAuthority } from './provider-key.ts'
import { keyOf, type Run } from './run.ts'
import {
  CALENDAR_WORD,
  DEMONYM,
  GIVEN,
  isA,
  isIn,
  NAME_STOP,
  NEVER_NAME,
  SENTENCE_STARTER,
  SOFT_NOUN,
} from './word-classes.ts'

/** A name, or what is left of it, by which a provider is known in an article. */
export interface KnownName {
  words: readonly string[]
  provider: ProviderMention
}

const TITLES =
  /^(?:sir|dame|lord|lady|bishop|archbishop|cardinal|father|canon|saint|king|queen|prince|princess|duke|president)$/
const NO_FIRST =
  /^(?:st|ss|saint|north|south|east|west|new|old|great|little|upper|lower|royal|holy|our|sacred|the|city|king's|queen's|first|high|mount|port|castle|church|abbey|park|green|hill|manor|bright|red|white|black|blue|golden|silver|sunny|harbour|tree|children|university|college|school|academy|london|central|county)$/

// "Edwin Paget": what is no short form of the Paget Academy
function surnamesOf(runs: readonly Run[]): Set<string> {
  const surnames = new Set<string>()
  for (const { words, gaps } of runs)
    for (const [at, { key }] of words.entries())
      if (at > 0 && at === words.length - 1 && gaps[at] === ' ' && isA(words[at - 1], GIVEN))
        surnames.add(key)
  return surnames
}

/** List the names by which providers, each name given once, can be known in an article, by their first words: those of runs as they are, and shorter. */
export function knownNames(
  found: readonly ProviderMention[],
  runs: readonly Run[],
): Map<string, KnownName[]> {
  const surnames = surnamesOf(runs)
  const known = new Map<string, KnownName[]>()
  const seen = new Map<string, ProviderMention>()
  const add = (words: readonly string[], provider: ProviderMention): void => {
    const whole = words.join(' ')
    const first = words[0] as string
    if (seen.has(whole) || (words.length === 1 && isCommon(first))) return
    seen.set(whole, provider)
    const list = known.get(keyOf(first)) ?? []
    list.push({ words, provider })
    known.set(
      keyOf(first),
      list.sort((a, b) => b.words.length - a.words.length),
    )
  }
  for (const mention of found) {
    const full = split(mention.name)
    add(full, mention)
    const core = split(
      mention.kind === 'local-authority' ? authorityKey(coreOfAuthority(mention.name)) : coreOf(mention.name),
    )
    if (core.length > 1 || (core[0] && (mention.kind === 'local-authority' || !surnames.has(core[0]))))
      add(core, mention)
  }
  for (const mention of found) {
    if (mention.kind === 'local-authority') continue
    const core = split(coreOf(mention.name))
    const [first = '', second = ''] = core
    if (core.length > 2 && !TITLES.test(first) && !/^(?:and|of|for|the|&)$/.test(second))
      add(core.slice(0, 2), mention)
    if (core.length > 1 && TITLES.test(first)) add(core.slice(-1), mention)
    else if (core.length > 1 && !NO_FIRST.test(first) && !isIn(first, GIVEN) && !surnames.has(first))
      add([first], mention)
  }
  return known
}

/** What stands between the words of a run, and in none. */
const LINKS: ReadonlySet<string> = new Set(['the', 'and', '&', 'of', 'for'])

const split = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,()]+/)
    .filter(word => word && !LINKS.has(word))
const COMMON = CALENDAR_WORD | DEMONYM | NEVER_NAME | NAME_STOP | SENTENCE_STARTER | SOFT_NOUN
const isCommon = (word: string): boolean => word.length < 3 || isIn(word, COMMON)
