import { FREQUENT_WORDS } from '../domain/english/frequent-words.ts'

/** The number of a word that some list knows; 0 for all others. */
export type WordNumber = number

/** How many words there may be: a power of two. */
const MOST = 2 ** 14
/** Of the hash: FNV-1a of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193]

/** The units of ASCII and Latin-1 in lower case; 0 for all others, which no list has. */
const LOWER = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x100; unit++) LOWER[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)

const SLOTS = 2 * MOST
/** In each slot the hash and the number of a word, close together so that one look finds both. */
const slots = new Int32Array(2 * SLOTS)
const spellings: string[] = ['']

/** Enter a word of a list, in lower case, and number it; to be called when a module is loaded, not later. */
export function enterWord(word: string): WordNumber {
  const known = numberOf(word)
  if (known > 0 && spellings[known] === word) return known
  const number = spellings.push(word) - 1
  if (number >= MOST) throw new Error(`The vocabulary has no room for “${word}”`)
  let hash = BASIS
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (LOWER[unit] !== unit) throw new Error(`“${word}” is not in lower case`)
    hash = Math.imul(hash ^ unit, PRIME)
  }
  let slot = hash >>> 17
  while (slots[2 * slot + 1] !== 0) slot = (slot + 1) % SLOTS
  slots.set([hash, number], 2 * slot)
  return number
}

/** Find the number of the word in a stretch of a text, whatever its case. */
export function wordAt(text: string, start: number, end: number): WordNumber {
  let hash = BASIS
  for (let at = start; at < end; at++) {
    const unit = LOWER[text.charCodeAt(at)] as number
    if (unit === 0) return 0
    hash = Math.imul(hash ^ unit, PRIME)
  }
  for (let slot = hash >>> 17; ; slot = (slot + 1) % SLOTS) {
    const number = slots[2 * slot + 1] as number
    if (number === 0 || (slots[2 * slot] === hash && isSpelt(number, text, start, end))) return number
  }
}

function isSpelt(number: WordNumber, text: string, start: number, end: number): boolean {
  const word = spellings[number] as string
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (LOWER[text.charCodeAt(start + at)] !== word.charCodeAt(at)) return false
  return true
}

/** Find the number of a word, whatever its case. */
export const numberOf = (word: string): WordNumber => wordAt(word, 0, word.length)

// first, so that what is known of them by their numbers stands close together
for (const word of FREQUENT_WORDS.trim().split(/\s+/)) enterWord(word)

/** Spell a word of the vocabulary, in lower case. */
export const spellingOf = (number: WordNumber): string => spellings[number] as string

/** Open a table of something that words have, by their numbers. */
export const openTable = <T>(): (T | undefined)[] => new Array<T | undefined>(MOST).fill(undefined)

/** Open a table of the classes of words, as bits by their numbers. */
export const openClasses = (): Int32Array => new Int32Array(MOST)

/** Add a word to some classes. */
export function addClasses(classes: Int32Array, word: string, bits: number): void {
  const number = enterWord(word)
  classes[number] = (classes[number] as number) | bits
}
