import type { AreaWords } from '../../../model/grades.ts'
import { areaPhrases } from './lexicon.ts'
import type { Term } from './term.ts'

/** Small words that tell no area apart. */
const SMALL = new Set(
  'a and are as at been being by for from had has have her his how in is it its itself of on or our own that the their them they this those to was way well were what where which who with'.split(
    ' ',
  ),
)
const ENDING = /(?:ance|ation|ed|ers?|es|ing|ion|ment|s|ship)$/
/** So much must the words of a subject say together for one area, and so near to it others come. */
const [ENOUGH, NEAR] = [0.4, 0.5]

const stemOf = (word: string): string => word.replace(/'s?$/, '').replace(ENDING, '').slice(0, 7)

let signs: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null

/** Tell the area that words speak of which are no known phrase for one, by the words they share with those: "how well boarders are protected". */
export function areaBySigns(terms: readonly Term[]): AreaWords | null {
  signs ??= weighWords()
  const sums = new Map<string, number>()
  for (const stem of new Set(terms.map(({ text }) => stemOf(text))))
    for (const [id, weight] of signs.get(stem) ?? []) sums.set(id, (sums.get(id) ?? 0) + weight)
  const best = Math.max(0, ...sums.values())
  if (best < ENOUGH || (sums.get('overall-effectiveness') ?? 0) >= best) return null
  const areas = [...sums].filter(([, sum]) => sum >= best * NEAR).sort(([, a], [, b]) => b - a)
  return { words: terms.map(({ text }) => text).join(' '), areas: areas.map(([id]) => id) }
}

/** Weigh what each word of the known phrases says for each area: its share of the phrases with the word. */
function weighWords(): Map<string, Map<string, number>> {
  const weights = new Map<string, Map<string, number>>()
  for (const [phrase, ids] of areaPhrases)
    for (const stem of new Set(
      phrase
        .split(' ')
        .filter(word => /^[a-z]/.test(word) && !SMALL.has(word))
        .map(stemOf),
    )) {
      const own = weights.get(stem) ?? new Map<string, number>()
      weights.set(stem, own)
      for (const id of new Set(ids)) own.set(id, (own.get(id) ?? 0) + 1 / ids.length)
    }
  for (const own of weights.values()) {
    const all = [...own.values()].reduce((sum, one) => sum + one, 0)
    for (const [id, one] of own) own.set(id, one / all)
  }
  return weights
}
