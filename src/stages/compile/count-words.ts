const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const MARK = /^\p{M}/u

/** Count the words of a text: runs of letters and digits, with the apostrophes and hyphens inside and behind them. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (const character of text) {
    const opens = isLetterOrDigit(character)
    if (opens && !inside) count++
    inside = opens || (inside && (character === "'" || character === '-' || isMark(character)))
  }
  return count
}

// an ASCII character is told by its code, which is far quicker than asking a Unicode class
function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code > 127) return LETTER_OR_DIGIT.test(character)
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

const isMark = (character: string): boolean => character > '\u007f' && MARK.test(character)
