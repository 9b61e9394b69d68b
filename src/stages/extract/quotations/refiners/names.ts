import { FUNCTION_WORDS } from '../../../../domain/english/function-words.ts'
import { LOOSE_NAMING_WORDS, NAMED_THINGS, NAMING_WORDS } from '../../../../domain/press/naming-words.ts'
import { reject } from '../../../../model/mentions.ts'
import { reportingOf } from '../../../../model/reporting.ts'
import { wordSet } from '../../../../model/words.ts'
import type { QuotationRefiner } from '../quotation-refiners.ts'

const NAMING = new RegExp(
  `\\b(?:${[...wordSet(NAMING_WORDS)].join('|')}|known (?:locally )?as|(?:phrase|theme|title)(?: of)?)\\s*$`,
  'i',
)
const LOOSELY = new RegExp(`\\b(?:${[...wordSet(LOOSE_NAMING_WORDS)].join('|')})\\s*$`, 'i')
const THINGS = wordSet(NAMED_THINGS)
const SMALL = wordSet(FUNCTION_WORDS)
const STOPS = '.,!?'
/** No name is longer, in words. */
const MOST_WORDS = 6

/** Reject the names of things and terms: “a scheme called ‘X’”, “the ‘Root and Branch’ curriculum”. */
export const rejectNames: QuotationRefiner = (found, { plain }) => {
  for (const { mention, pair } of found) {
    if (STOPS.includes(mention.text.at(-1) as string)) continue
    const words = mention.text.split(/\s+/, MOST_WORDS + 1)
    if (words.length > MOST_WORDS || isCued(plain, pair.end)) continue
    const before = plain.slice(Math.max(0, pair.start - 40), pair.start)
    const naming = NAMING.exec(before) ?? (/^\p{Lu}/u.test(mention.text) ? LOOSELY.exec(before) : null)
    const thing = /^\s?([a-z]+)/.exec(plain.slice(pair.end, pair.end + 20))?.[1]
    if (naming) reject(mention, 'quotation/name', `is named by “${naming[0].trim()}”`)
    else if (thing !== undefined && THINGS.has(thing)) reject(mention, 'quotation/name', `names a ${thing}`)
    else if (words.length > 1 && words.every(isNameWord) && !/[:,]\s*$/.test(before))
      reject(mention, 'quotation/name', 'is written as a title')
  }
}

// "“Not an Orme”, she says"
function isCued(plain: string, end: number): boolean {
  const verb = /^, (?:(?:he|she|they|we|I) )?(\p{Ll}{3,14})\b/u.exec(plain.slice(end, end + 24))?.[1]
  return verb !== undefined && reportingOf(verb)?.how === 'says'
}

const isNameWord = (word: string, at: number): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d+$/.test(word) || (at > 0 && SMALL.has(word))
