/** A word or mark of a line; offsets count from the start of the line. */
export interface Word {
  /** In lower case. */
  text: string
  start: number
  end: number
}

const LETTER = 'A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f'
const WORD = new RegExp(
  `\\d[\\d,]*\\d(?![${LETTER}])|[${LETTER}]+(?:['/-][${LETTER}]+)*|[,;:.!?()|\\t[\\]%&>]|-+`,
  'g',
)

/** Split text to words and marks, quotation marks left out: "rated 'good' (2018)" → rated, good, (, 2018, ). */
export function splitWords(plain: string, from = 0, to = plain.length): Word[] {
  const words: Word[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(plain); match && match.index < to; match = WORD.exec(plain))
    words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  return words
}
