import { isCapitalUnit, isDigitUnit, isSmallUnit } from '../../../model/code-units.ts'

const HYPHEN = '-'.charCodeAt(0)
const APOSTROPHE = "'".charCodeAt(0)
const UNDERSCORE = '_'.charCodeAt(0)

/** Tell whether a code unit is one of A to Z or À to Þ. */
export const isCapitalLetter = (code: number): boolean => isCapitalUnit(code) || (code > 0xbf && code < 0xdf)

/** Tell whether a code unit is a letter of the languages of Europe. */
export const isLetter = (code: number): boolean =>
  isSmallUnit(code) || isCapitalUnit(code) || (code > 0xbf && code < 0x250)

/** Tell whether a code unit goes on a word: a to z, A to Z, a figure, `_`, `'` or `-`. */
export const isWordUnit = (code: number): boolean =>
  isSmallUnit(code) ||
  isCapitalUnit(code) ||
  isDigitUnit(code) ||
  code === HYPHEN ||
  code === APOSTROPHE ||
  code === UNDERSCORE

const isInWord = (code: number): boolean => isLetter(code) || isDigitUnit(code)

/** Find where the next word with a capital may begin, or -1: "Orme", "e-ACT", "ffoulkes". */
export function nextCapital(plain: string, from: number): number {
  let inside = from > 0 && isInWord(plain.charCodeAt(from - 1))
  for (let at = from; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (
      inside
        ? isCapitalLetter(code) && isGlued(plain, at)
        : isCapitalLetter(code) || (isSmallUnit(code) && isOddStart(plain, at))
    )
      return at
    inside = isInWord(code)
  }
  return -1
}

/** A word of small letters, none of the firms' own: "iPhone", "eBay". */
const SMALL = /(?:^|[^\p{L}\p{N}])[a-z]{3,}$/u

// "A hard fallOrme College fell": a heading that has lost the end of its line
const isGlued = (plain: string, at: number): boolean =>
  isSmallUnit(plain.charCodeAt(at - 1)) &&
  isSmallUnit(plain.charCodeAt(at + 1)) &&
  SMALL.test(plain.slice(Math.max(0, at - 16), at))

const isOddStart = (plain: string, at: number): boolean =>
  plain[at + 1] === '-' || (plain[at] === 'f' && plain[at + 1] === 'f')

/** Find where the next word of small letters begins, or -1. */
export function nextSmall(lower: string, from: number): number {
  for (let at = from; at < lower.length; at++) if (isSmallUnit(lower.charCodeAt(at))) return at
  return -1
}

/** Find where such a word ends: "headteacher's", "pre-school". */
export function smallWordEnd(lower: string, start: number): number {
  let end = start
  while (end < lower.length && isSmallOrJoined(lower.charCodeAt(end))) end++
  return end
}

const isSmallOrJoined = (code: number): boolean => isSmallUnit(code) || code === HYPHEN || code === APOSTROPHE
