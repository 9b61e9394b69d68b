import { LOWER_CASE_NOUNS, PLURAL_NOUNS, PROVIDER_NAME_NOUNS } from '../../../domain/press/provider-names.ts'
import type { ProviderKind } from '../../../model/providers.ts'
import { keyOf } from './run.ts'
import { COMPANY_WORD, isIn, phrases } from './word-classes.ts'

/** A noun that ends names, as its words. */
interface NameNoun {
  words: readonly string[]
  kind: ProviderKind
}

const kindOf = new Map<string, ProviderKind>()
const byFirst = new Map<string, NameNoun[]>()
for (const { kind, nouns } of PROVIDER_NAME_NOUNS)
  for (const noun of phrases(nouns)) {
    const words = noun.split(' ').filter(word => word !== 'and') // runs keep their words only
    kindOf.set(noun, kind)
    byFirst.set(words[0] as string, [...(byFirst.get(words[0] as string) ?? []), { words, kind }])
  }
for (const nouns of byFirst.values()) nouns.sort((a, b) => b.words.length - a.words.length)

/** The words that nouns begin with, without a possessive ending. */
export const nounOpeners: readonly string[] = [...byFirst.keys()].map(keyOf)

/** Find the longest noun that begins at a word, among words in lower case. */
export const nounAt = (keys: readonly string[], at: number): NameNoun | undefined =>
  byFirst.get(keys[at] as string)?.find(({ words }) => words.every((word, i) => keys[at + i] === word))

/** Tell the kind that a noun makes likely. */
export const kindOfNoun = (noun: string): ProviderKind | undefined => kindOf.get(noun)

/** Count the words at the end of a name that are its noun or its company's form: "Kestrel Training Ltd" → 2. */
export function tailLength(words: readonly string[]): number {
  let end = words.length
  for (let more = true; more && end > 1; ) {
    more = false
    if (isIn(words[end - 1] as string, COMPANY_WORD)) {
      end--
      more = true
    }
    for (let start = Math.max(1, end - 5); start < end; start++)
      if (kindOf.has(words.slice(start, end).join(' '))) {
        end = start
        more = true
        break
      }
  }
  return words.length - end
}

const alternatives = (nouns: readonly string[]): string =>
  [...nouns].sort((a, b) => b.length - a.length).join('|')

const openerOf = (noun: string): string => noun.split(/[^a-z]/)[0] as string
const lowerNouns = phrases(LOWER_CASE_NOUNS)

/** The letters that such nouns begin with. */
export const lowerOpeners: readonly string[] = lowerNouns.map(openerOf)
/** A noun in lower case right after a name. */
export const LOWER_NOUN = new RegExp(` (?:${alternatives(lowerNouns)})(?![\\w'-])`, 'y')

const pluralKinds = new Map<string, ProviderKind>(
  PLURAL_NOUNS.flatMap(({ kind, nouns }) => phrases(nouns).map(noun => [noun, kind] as const)),
)

/** The letters that such plurals begin with. */
export const pluralOpeners: readonly string[] = ['joint', ...[...pluralKinds.keys()].map(openerOf)]
/** A plural right after a list of names. */
export const PLURAL_NOUN = new RegExp(
  `(?:'s)? (?:joint )?(${alternatives([...pluralKinds.keys()])})(?![\\w'-])`,
  'y',
)

/** Tell the kind that a plural is of. */
export const kindOfPlural = (noun: string): ProviderKind => pluralKinds.get(noun) ?? 'other'
