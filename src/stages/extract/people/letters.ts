const LETTER = 1
const DIGIT = 2
const JOINS_LETTERS = 4
const JOINS_DIGITS = 8
const SMALL = 16

/** What a code unit can be in a word, as bits; nothing from the end of the table on. */
const bits = new Uint8Array(0x2040)
const mark = (bit: number, from: number, to = from) => {
  for (let code = from; code <= to; code++) bits[code] = (bits[code] as number) | bit
}
mark(LETTER, 0x41, 0x5a)
mark(LETTER | SMALL, 0x61, 0x7a)
mark(LETTER, 0xaa, 0x24f)
mark(LETTER, 0x300, 0x36f)
mark(LETTER, 0x1e00, 0x1eff)
mark(DIGIT, 0x30, 0x39)
for (const joiner of "'’‘ʼ`´′‐‑-") mark(JOINS_LETTERS, joiner.charCodeAt(0))
for (const joiner of '.,:/') mark(JOINS_DIGITS, joiner.charCodeAt(0))

const bitsAt = (text: string, at: number): number => {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  return code < bits.length ? (bits[code] as number) : 0
}

const skip = (text: string, at: number, kinds: number): number => {
  let end = at
  while (bitsAt(text, end) & kinds) end++
  return end
}

/** Find where the next word begins, or -1. */
export function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (bitsAt(text, at) & (LETTER | DIGIT)) return at
  return -1
}

/** Find where the word that begins at an index ends: "Anne-Marie", "don't", "2b", "14:30". */
export function wordEnd(text: string, start: number): number {
  const isNumber = bitsAt(text, start) & DIGIT
  const inside = isNumber ? DIGIT : LETTER | DIGIT
  const joiner = isNumber ? JOINS_DIGITS : JOINS_LETTERS
  let end = skip(text, start, inside)
  while (bitsAt(text, end) & joiner && bitsAt(text, end + 1) & inside) end = skip(text, end + 1, inside)
  return end
}

/** Find where the small letters without accents end that stand from an index on. */
export const smallEnd = (text: string, start: number): number => skip(text, start, SMALL)

/** Tell whether a word may go on at an index. */
export const goesOn = (text: string, at: number): boolean =>
  (bitsAt(text, at) & (LETTER | DIGIT | JOINS_LETTERS)) > 0

/** Tell whether a stretch is of small letters without accents alone. */
export const isSmall = (text: string, start: number, end: number): boolean => skip(text, start, SMALL) >= end

const BEYOND = /[^\0-\u02ff]/

/** Write letters and their marks as one (NFC); nothing below the combining marks can change. */
export const composed = (text: string): string => (BEYOND.test(text) ? text.normalize('NFC') : text)
