import { SETTING_WORDS } from '../../../domain/press/setting-words.ts'
import type { ProviderKind } from '../../../model/providers.ts'
import type { Setting } from './provider-rule.ts'
import { phrases } from './word-classes.ts'

const kindOf = new Map<string, ProviderKind>()
/** Words that begin phrases of two. */
const openers = new Set<string>()
for (const { kind, words } of SETTING_WORDS)
  for (const phrase of phrases(words)) {
    kindOf.set(phrase, kind)
    if (phrase.includes(' ')) openers.add(phrase.slice(0, phrase.indexOf(' ')))
  }

const WORD = /[a-z][a-z'-]*/g
const INSPECTED = /ofsted|inspect(?:ors?|ed|ion)/

/** Weigh the kinds of provider that a text speaks of. */
export function settingOf(text: string): Setting {
  const lower = text.toLowerCase()
  const words = lower.match(WORD) ?? []
  const counts = new Map<ProviderKind, number>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const pair = openers.has(word) ? kindOf.get(`${word} ${words[at + 1]}`) : undefined
    const kind = pair ?? kindOf.get(word)
    if (pair) at++
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [main = 'other'] = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  let lowerCase: Set<string> | null = null
  return {
    main,
    weight: kind => counts.get(kind) ?? 0,
    hasWord: key => {
      lowerCase ??= new Set(text.split(' '))
      return lowerCase.has(key)
    },
    isInspected: INSPECTED.test(lower),
  }
}
