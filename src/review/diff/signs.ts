import { fold } from '../../model/fold.ts'
import { nameKey } from '../../model/name-key.ts'
import type { FactKind, FactOf, Place } from './fact-kinds.ts'

/** A sign that two facts without a common id are one fact that has changed: they have a key in common. */
export interface Sign<F> {
  /** What the two share. */
  name: string
  /** Tell the keys of a fact; places are empty where those of the other side count in another source. */
  keys: (fact: F, places: readonly Place[]) => readonly string[]
}

/** The signs of each kind, the surest first: a fact is paired by the first that finds it a partner. */
export const signs: { readonly [K in FactKind]: readonly Sign<FactOf<K>>[] } = {
  grades: [
    {
      name: 'provider, area, standing, inspection',
      keys: ({ provider, area, standing, inspected }) => [key(provider.name, area, standing, inspected)],
    },
    {
      name: 'provider, area, grade, standing',
      keys: ({ provider, area, grade, standing }) => [key(provider.name, area, grade, standing)],
    },
    {
      name: 'provider, area, grade',
      keys: ({ provider, area, grade }) => [key(provider.name, area, grade)],
    },
    {
      name: 'place, area, grade',
      keys: ({ area, grade }, places) => places.map(([start]) => key(start, area, grade)),
    },
    {
      name: 'words, area, grade, in another source',
      keys: ({ words, area, grade }, places) => (places.length > 0 ? [] : [key(words, area, grade)]),
    },
    {
      name: 'provider, area, standing',
      keys: ({ provider, area, standing }) => [key(provider.name, area, standing)],
    },
    { name: 'provider, area, words', keys: ({ provider, area, words }) => [key(provider.name, area, words)] },
    {
      name: 'provider, grade, words',
      keys: ({ provider, grade, words }) => [key(provider.name, grade, words)],
    },
    {
      name: 'provider, place',
      keys: ({ provider }, places) => places.map(([start]) => key(provider.name, start)),
    },
  ],
  dates: [
    { name: 'words, value', keys: ({ words, value }) => [key(words, value)] },
    { name: 'place', keys: (_, places) => edgesOf(places) },
    { name: 'words, role', keys: ({ words, role }) => [key(words, role)] },
    { name: 'words', keys: ({ words }) => [key(words)] },
    { name: 'value', keys: ({ value }) => [key(value)] },
  ],
  people: [
    { name: 'name, accents and capitals apart', keys: ({ name }) => [nameKey(name)] },
    { name: 'place', keys: (_, places) => edgesOf(places) },
    // T. Orr-Lloyd, Tamsin Orr-Lloyd; not Bea Orr-Lloyd
    {
      name: 'surname, initial',
      keys: ({ name }) => [key(name.charAt(0), nameKey(name).split(' ').at(-1) ?? '')],
    },
  ],
  quotations: [
    { name: 'words, marks apart', keys: ({ text }) => [wordsOf(text).join(' ')] },
    { name: 'place', keys: (_, places) => edgesOf(places) },
    { name: 'first words', keys: ({ text }) => manyWords(wordsOf(text).slice(0, MANY)) },
    { name: 'last words', keys: ({ text }) => manyWords(wordsOf(text).slice(-MANY)) },
  ],
  boilerplate: [
    { name: 'place', keys: (_, places) => edgesOf(places) },
    { name: 'first words', keys: ({ words }) => manyWords(wordsOf(words).slice(0, MANY)) },
  ],
  notices: [
    { name: 'rule, words', keys: ({ rule, words }) => (words === null ? [] : [key(rule, words)]) },
    { name: 'rule, message', keys: ({ rule, message }) => [key(rule, message)] },
    { name: 'message, words', keys: ({ message, words }) => [key(message, words)] },
  ],
}

/** Words at either end of a text that are enough to know it by. */
const MANY = 4

const key = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts)
const wordsOf = (text: string): string[] => nameKey(fold(text)).match(/[\p{L}\p{N}]+/gu) ?? []
const manyWords = (words: readonly string[]): string[] => (words.length < MANY ? [] : [words.join(' ')])
const edgesOf = (places: readonly Place[]): string[] =>
  places.flatMap(([start, end]) => [key('from', start), key('to', end)])
