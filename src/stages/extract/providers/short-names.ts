import { standing } from '../../../model/mentions.ts'
import { authorityKey, type ProviderMention } from '../../../model/providers.ts'
import { isUnmistakable } from './authorities.ts'
import { mentionOf } from './find-providers.ts'
import { isStop } from './name-bounds.ts'
import { coreOf, coreOfAuthority } from './provider-key.ts'
import { endOf, type NameReading, type Setting } from './provider-rule.ts'
import { keyOf, type Run } from './run.ts'
import {
  calendarWords,
  demonyms,
  honorifics,
  isGiven,
  nameStops,
  neverNames,
  sentenceStarters,
  softNouns,
  statusWords,
} from './word-classes.ts'

/** A name, or what is left of it, by which a provider is known in an article. */
interface KnownName {
  words: readonly string[]
  provider: ProviderMention
}

const TITLES =
  /^(?:sir|dame|lord|lady|bishop|archbishop|cardinal|father|canon|saint|king|queen|prince|princess|duke|president)$/
const NO_FIRST =
  /^(?:st|ss|saint|north|south|east|west|new|old|great|little|upper|lower|royal|holy|our|sacred|the|city|king's|queen's|first|high|mount|port|castle|church|abbey|park|green|hill|manor|bright|red|white|black|blue|golden|silver|sunny|harbour|tree|children|university|college|school|academy|london|central|county)$/
const PLACE_BEFORE =
  /(?:^|[^a-z])(?:in|near|around|across|outside|from|through|throughout|to|into|between|towards|beyond|off|over) (?:the )?$/
/** What follows a town's name where that names some other thing. */
const OTHER =
  /^ (?:road|street|lane|park|station|hospital|town|fc|united|rovers|north|south|east|west|magistrates|crown|university|college|cathedral|civic|conservatives|labour|mp\b|bridge|methodist|church)/

/** Find the shorter forms of names, and names in headlines of capitals; offsets of runs count from their lines. */
export function findShortNames(
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  const known = knownNames(standing(found), surnamesOf(runs))
  const spans = new Map<number, ProviderMention[]>()
  for (const mention of standing(found))
    spans.set(mention.line, [...(spans.get(mention.line) ?? []), mention])
  return runs.flatMap(run => {
    const own = spans.get(run.line.number) ?? []
    return readKnown(run, known, setting).flatMap(({ reading, provider, rule }) =>
      own.some(
        mention =>
          mention.start < run.line.start + reading.end && run.line.start + reading.start < mention.end,
      )
        ? []
        : [mentionOf(run, rule, reading, provider?.key)],
    )
  })
}

function readKnown(run: Run, known: ReadonlyMap<string, readonly KnownName[]>, setting: Setting) {
  const { words } = run
  const keys = words.map(({ text }) => text.toLowerCase().replace(/[.]$/, ''))
  const read: { reading: NameReading; provider: ProviderMention | null; rule: string }[] = []
  const shouted =
    /^[^a-z]*$/.test(run.line.plain.slice(words[0]?.start, words.at(-1)?.end)) && words.length > 1
  for (let at = 0; at < words.length; at++) {
    const hit = known.get(keyOf(keys[at] as string))?.find(name => fits(name.words, keys, at))
    if (hit) {
      const to = at + hit.words.length - 1
      if (!stands(run, at, to, hit.provider, shouted)) continue
      const { name, kind } = hit.provider
      read.push({
        reading: {
          start: words[at]?.start ?? 0,
          end: endOf(run, to),
          name: nameOf(run, at, to, hit.provider, name),
          kind,
        },
        provider: hit.provider,
        rule: 'provider/known-name',
      })
      at = to
    }
  }
  if (read.length === 0 && setting.main === 'local-authority')
    for (const [from, to] of partsOf(run)) {
      const name = run.line.plain.slice(words[from]?.start, endOf(run, to))
      if (isUnmistakable(name) && stands(run, from, to, null, shouted))
        read.push({
          reading: { start: words[from]?.start ?? 0, end: endOf(run, to), name, kind: 'local-authority' },
          provider: null,
          rule: 'provider/gazetteer',
        })
    }
  return read
}

// "Both Orme and Tarn": each name of a run, or all of it where it is one
function partsOf(run: Run): [from: number, to: number][] {
  const from = run.words.findIndex((_, at) => !isStop(run, at))
  const last = run.words.length - 1
  if (from < 0) return []
  if (isUnmistakable(run.line.plain.slice(run.words[from]?.start, endOf(run, last)))) return [[from, last]]
  const cuts = run.words.flatMap((_, at) => (at > from && run.gaps[at]?.includes(' and ') ? [at] : []))
  return [from, ...cuts].map((start, i) => [start, (cuts[i] ?? last + 1) - 1])
}

const nameOf = (run: Run, from: number, to: number, { kind }: ProviderMention, full: string): string =>
  kind === 'local-authority' ? run.line.plain.slice(run.words[from]?.start, endOf(run, to)) : full

const fits = (words: readonly string[], keys: readonly string[], at: number): boolean =>
  words.every((word, i) => {
    const key = keys[at + i]
    return key === word || (i === words.length - 1 && key === `${word}'s`) || (word === 'and' && key === '&')
  })

// no part of a longer name: "Ann Redholme", "Bromley Road", "in Bromley"
function stands(
  run: Run,
  from: number,
  to: number,
  provider: ProviderMention | null,
  shouted: boolean,
): boolean {
  const { words, lower, titled } = run
  const before = words[from - 1]
  const after = words[to + 1]
  const loose = titled || shouted
  const end = endOf(run, to)
  const isAuthority = !provider || provider.kind === 'local-authority'
  if (
    before &&
    !loose &&
    !isStop(run, from - 1) &&
    !/ and /.test(run.gaps[from] ?? '') &&
    !before.text.endsWith("'s")
  )
    return false
  if (before && honorifics.has(before.key)) return false
  if (OTHER.test(lower.slice(end, end + 14))) return false
  if (
    after &&
    !loose &&
    run.gaps[to + 1] === ' ' &&
    !words[to]?.text.endsWith("'s") &&
    !isAuthority &&
    !statusWords.has(after.key)
  )
    return false
  if (before?.key === 'in') return isAuthority && from === 1 && run.opens
  const start = words[from]?.start ?? 0
  if (PLACE_BEFORE.test(lower.slice(Math.max(0, start - 14), start)) && to - from < 2) return false
  return !(before && /^(?:near|from|around|across)$/.test(before.key))
}

// "Edwin Paget": what is no short form of the Paget Academy
function surnamesOf(runs: readonly Run[]): Set<string> {
  const surnames = new Set<string>()
  for (const { words, gaps } of runs)
    for (const [at, { key }] of words.entries())
      if (at > 0 && at === words.length - 1 && gaps[at] === ' ' && isGiven(words[at - 1]?.key ?? ''))
        surnames.add(key)
  return surnames
}

function knownNames(
  found: readonly ProviderMention[],
  surnames: ReadonlySet<string>,
): Map<string, KnownName[]> {
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
    else if (core.length > 1 && !NO_FIRST.test(first) && !isGiven(first) && !surnames.has(first))
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
const isCommon = (word: string): boolean =>
  word.length < 3 ||
  calendarWords.has(word) ||
  demonyms.has(word) ||
  neverNames.has(word) ||
  nameStops.has(word) ||
  sentenceStarters.has(word) ||
  softNouns.has(word)
