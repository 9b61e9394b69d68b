const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const MARK = /^\p{M}/u
/** What a character does: part words, begin or go on with one (bit 0), or go on with one only (bit 1). */
const [PARTS, BEGINS, JOINS] = [0, 1, 2]
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return LETTER_OR_DIGIT.test(character) ? BEGINS : "'-".includes(character) ? JOINS : PARTS
})

/** Count the words of a text: runs of letters and digits, with the apostrophes and hyphens inside and behind them. */
export function countWords(text: string): number {
  let count = 0
  /** 1 inside a word, else 0: reckoned without a branch, which no processor could foretell. */
  let inside = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const does = code < 128 ? (ascii[code] as number) : read(text, at)
    count += does & (inside ^ 1)
    inside = (does & BEGINS) | (inside & (does >> 1))
    if (code > 0xd7ff && (text.codePointAt(at) as number) > 0xffff) at++
  }
  return count
}

function read(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) as number)
  return LETTER_OR_DIGIT.test(character) ? BEGINS : MARK.test(character) ? JOINS : PARTS
}
