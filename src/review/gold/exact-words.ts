/** Where words stand: the words, with their number among those alike unless they are the first. */
export type Where = string | [words: string, nth: number]

/** So many words at either end tell a long stretch; its middle is left out. */
const ENDS = 3

/** Write spans of a text as the exact words that annotations give, each of which leads back to its span. */
export const wordsAt = (text: string, spans: readonly (readonly [number, number])[]): Where[] =>
  spans.map(span => {
    const words = text.slice(...span)
    const short = elided(words)
    const where = short && numbered(text, short, span)
    return where || numbered(text, words, span) || words
  })

function elided(words: string): string | null {
  const parts = words.split(/\s+/).filter(Boolean)
  return parts.length > 4 * ENDS
    ? `${parts.slice(0, ENDS).join(' ')} [...] ${parts.slice(-ENDS).join(' ')}`
    : null
}

/** Most of those alike that are looked through for the right one. */
const MOST = 500

function numbered(text: string, words: string, [start, end]: readonly [number, number]): Where | null {
  let from = 0
  for (let nth = 1; nth <= MOST; nth++) {
    const found = findWords(text, words, from)
    if (!found || found[0] > start) return null
    if (found[0] === start && found[1] === end) return nth === 1 ? words : [words, nth]
    from = found[1]
  }
  return null
}

/** Find words from an offset on; any run of white space stands for any other, " [...] " for whatever is between. */
export function findWords(text: string, words: string, from: number): [start: number, end: number] | null {
  const [head = '', tail] = words.split(' [...] ').map(patternOf)
  const opening = after(text, head, from)
  if (!opening || tail === undefined) return opening
  const closing = after(text, tail, opening[1])
  return closing && [opening[0], closing[1]]
}

function after(text: string, pattern: string, from: number): [number, number] | null {
  const expression = new RegExp(pattern, 'g')
  expression.lastIndex = from
  const match = expression.exec(text)
  return match && [match.index, match.index + match[0].length]
}

const patternOf = (words: string): string =>
  words
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
