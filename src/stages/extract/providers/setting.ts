import { SETTING_WORDS } from '../../../domain/press/setting-words.ts'
import type { ProviderKind } from '../../../model/providers.ts'
import { nextSmall, smallWordEnd } from './letters.ts'
import type { Setting } from './provider-rule.ts'
import { lowerOf } from './run.ts'
import { phrases } from './word-classes.ts'

const kindOf = new Map<string, ProviderKind>()
/** Words that begin phrases of two. */
const openers = new Set<string>()
for (const { kind, words } of SETTING_WORDS)
  for (const phrase of phrases(words)) {
    kindOf.set(phrase, kind)
    if (phrase.includes(' ')) openers.add(phrase.slice(0, phrase.indexOf(' ')))
  }

const A = 'a'.charCodeAt(0)
/** Which lengths the words of the list have that begin with each letter, one bit to a length; the longest has 15. */
const lengths = new Int32Array(26)
for (const word of [...kindOf.keys(), ...openers]) {
  if (word.includes(' ')) continue
  const letter = word.charCodeAt(0) - A
  lengths[letter] = (lengths[letter] as number) | (1 << (word.length & 31))
}

/** "in Orme", not of a list. */
const IN_TOWN =
  /\b[Ii]n ([A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){0,2})(?![\w'-]| [A-Z]|,? and [A-Z]|, [A-Z])/g
const INSPECTED = /ofsted|inspect(?:ors?|ed|ion)/

/** Weigh the kinds of provider that the lines of an article speak of. */
export function settingOf(lines: readonly string[], lowers = lines.map(lowerOf)): Setting {
  const counts = countKinds(lowers)
  const [main = 'other'] = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  let words: Set<string> | null = null
  let towns: Set<string> | null = null
  return {
    main,
    weight: kind => counts.get(kind) ?? 0,
    hasWord: key => {
      words ??= new Set(lines.join('\n').split(' '))
      return words.has(key)
    },
    isTown: name => {
      towns ??= new Set(lines.flatMap(line => [...line.matchAll(IN_TOWN)].map(([, town = '']) => town)))
      return towns.has(name)
    },
    isInspected: lowers.some(lower => INSPECTED.test(lower)),
  }
}

function countKinds(lowers: readonly string[]): Map<ProviderKind, number> {
  const counts = new Map<ProviderKind, number>()
  const count = (kind: ProviderKind | undefined): void => {
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  let opener: string | null = null
  for (const lower of lowers)
    for (let start = nextSmall(lower, 0), end = 0; start >= 0; start = nextSmall(lower, end)) {
      end = smallWordEnd(lower, start)
      if (opener === null && !isLikely(lower, start, end)) continue
      const word = lower.slice(start, end)
      const pair: ProviderKind | undefined = opener === null ? undefined : kindOf.get(`${opener} ${word}`)
      if (opener !== null) count(pair ?? kindOf.get(opener))
      opener = pair === undefined && openers.has(word) ? word : null
      if (pair === undefined && opener === null) count(kindOf.get(word))
    }
  if (opener !== null) count(kindOf.get(opener))
  return counts
}

// whether the list has a word of that length with that letter
const isLikely = (lower: string, start: number, end: number): boolean =>
  ((lengths[lower.charCodeAt(start) - A] as number) & (1 << ((end - start) & 31))) !== 0
