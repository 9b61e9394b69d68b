import { SETTING_WORDS } from '../../../domain/press/setting-words.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { matchesOf } from '../../../model/matches.ts'
import type { ProviderKind } from '../../../model/providers.ts'
import { nextSmall, smallWordEnd } from './letters.ts'
import type { Setting } from './provider-rule.ts'
import { lowerOf } from './run.ts'
import { phrases } from './word-classes.ts'

/** What a word or a pair of words shows, and whether the word begins a pair. */
interface Shown {
  kind: ProviderKind | undefined
  opens: boolean
}

const shown = new Map<string, Shown>()
const kindOf = (words: string): ProviderKind | undefined => shown.get(words)?.kind
for (const { kind, words } of SETTING_WORDS)
  for (const phrase of phrases(words)) {
    shown.set(phrase, { kind, opens: shown.get(phrase)?.opens ?? false })
    if (!phrase.includes(' ')) continue
    const opener = phrase.slice(0, phrase.indexOf(' '))
    shown.set(opener, { kind: kindOf(opener), opens: true })
  }

const A = 'a'.charCodeAt(0)
/** Which lengths those words have that begin and end with each two letters, one bit to a length; the longest has 15. */
const lengths = new Int32Array(26 * 26)
const endsOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) - A) * 26 + text.charCodeAt(end - 1) - A
for (const word of shown.keys()) {
  if (word.includes(' ')) continue
  const ends = endsOf(word, 0, word.length)
  lengths[ends] = (lengths[ends] as number) | (1 << (word.length & 31))
}

const HOMES = /^(?:homes?|houses?)$/
/** Before the home that somebody lives in, or goes to. */
const OWN_HOME =
  /\b(?:my|your|his|her|their|our|own|at|go|goes|went|come|comes|came|going|coming|get|gets|got|drove|walk(?:s|ed)?|take|takes|took|brings?|brought|sent|welsh|affordable|caring|council(?:'s)?|family|find|finds|finding|forever|foster|full|happy|loving|new|permanent|safe|stable|open|the opera|town|warm) $/
/** "in Orme", not of a list. */
const IN_TOWN =
  /\b[Ii]n ([A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){0,2})(?![\w'-]| [A-Z]|,? and [A-Z]|, [A-Z])/g
const INSPECTED =
  /ofsted|inspect(?:ors?|ed|ion)|\b(?:graded|judged|rated) (?:as )?['"]?(?:good|inadequate|outstanding|requires improvement)\b/

/** Weigh the kinds of provider that the lines of an article speak of. */
export function settingOf(lines: readonly string[], lowers = collect(lines, lowerOf)): Setting {
  const counts = countKinds(lines, lowers)
  const [main = 'other'] = collect(
    [...counts].sort((a, b) => b[1] - a[1]),
    ([kind]) => kind,
  )
  let words: Set<string> | null = null
  let towns: Set<string> | null = null
  return {
    main,
    weight: kind => counts.get(kind) ?? 0,
    hasWord: key => {
      words ??= new Set(lines.join('\n').split(/[^A-Za-z'-]+/))
      return words.has(key)
    },
    isTown: name => {
      towns ??= new Set(gather(lines, line => collect(matchesOf(line, IN_TOWN), ([, town = '']) => town)))
      return towns.has(name)
    },
    isInspected: lowers.some(lower => INSPECTED.test(lower)),
  }
}

function countKinds(lines: readonly string[], lowers: readonly string[]): Map<ProviderKind, number> {
  const counts = new Map<ProviderKind, number>()
  const count = (kind: ProviderKind | undefined): void => {
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  let opener: string | null = null
  let [houses, hasHomes] = [0, false] // "Fern House" is one only where homes are spoken of
  for (const [at, lower] of lowers.entries())
    for (let start = nextSmall(lower, 0), end = 0; start >= 0; start = nextSmall(lower, end)) {
      end = smallWordEnd(lower, start)
      if (opener === null && !isLikely(lower, start, end)) continue
      const word = lower.slice(start, end)
      const pair: ProviderKind | undefined = opener === null ? undefined : kindOf(`${opener} ${word}`)
      if (opener !== null) count(pair ?? kindOf(opener))
      hasHomes ||= pair === 'childrens-home'
      const own: Shown | undefined = pair === undefined ? shown.get(word) : undefined
      opener = own?.opens ? word : null
      const isNamed = word === 'house' && lines[at]?.[start] === 'H'
      if (isNamed) houses++
      if (
        own &&
        !own.opens &&
        !(HOMES.test(word) && OWN_HOME.test(lower.slice(Math.max(0, start - 12), start))) &&
        !isNamed
      )
        count(own.kind)
    }
  if (opener !== null) count(kindOf(opener))
  const homes = counts.get('childrens-home') ?? 0
  if (hasHomes || (homes > 0 && !counts.has('early-years'))) counts.set('childrens-home', homes + houses)
  return counts
}

// whether the list has a word of that length with those letters at its ends
const isLikely = (lower: string, start: number, end: number): boolean =>
  ((lengths[endsOf(lower, start, end)] ?? 0) & (1 << ((end - start) & 31))) !== 0
