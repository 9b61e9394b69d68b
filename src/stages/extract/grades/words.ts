/** A word or mark of a line; offsets count from the start of the line. */
export interface Word {
  /** In lower case. */
  text: string
  start: number
  end: number
}

const WORD =
  /\d[\d,]*\d(?!\w)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['/-][\p{L}\p{N}]+)*|[,;:.!?()|\t[\]%&]|-+|>/gu

/** Split text to words and marks, quotation marks left out: "rated 'good' (2018)" → rated, good, (, 2018, ). */
export function splitWords(plain: string, from = 0, to = plain.length): Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (const match of plain.slice(from, to).matchAll(WORD)) {
    const start = from + match.index
    words.push({ text: match[0].toLowerCase(), start, end: start + match[0].length })
  }
  return words
}
