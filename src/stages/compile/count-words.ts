const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const MARK = /^\p{M}/u
const APOSTROPHE = 39
const HYPHEN = 45

/** Count the words of a text: runs of letters and digits, with the apostrophes and hyphens inside and behind them. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const character = code > 127 ? String.fromCodePoint(text.codePointAt(at) as number) : ''
    // an ASCII character is told by its code, which is far quicker than asking a Unicode class
    const opens = character === '' ? isAsciiLetterOrDigit(code) : LETTER_OR_DIGIT.test(character)
    if (opens && !inside) count++
    inside = opens || (inside && (code === APOSTROPHE || code === HYPHEN || MARK.test(character)))
    if (character.length > 1) at++
  }
  return count
}

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
