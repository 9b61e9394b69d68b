import { type Article, keptLines, type Line } from '../../model/article.ts'
import { countWords, isProse } from '../../model/prose.ts'

/** A kept line with what its place and shape say of it. */
export interface SheetLine {
  line: Line
  /** The folded line without white space and marks of emphasis around it. */
  text: string
  words: number
  prose: boolean
  /** Whether furniture stands right below it. */
  aboveFurniture: boolean
}

/** The kept lines of an article as they lie on the page. */
export interface Sheet {
  lines: readonly SheetLine[]
  /** Place of the first line that can be no headline: the story begins there at the latest. */
  body: number
}

/** A longer line without a full stop is no headline, in code units. */
const LONGEST_TITLE = 200
const MARKUP = /^(?:#{1,6}\s+|\*{1,3}|_{1,2})|(?:\*{1,3}|_{1,2})$/g

/** Lay out the kept lines of an article. */
export function layOut(article: Article): Sheet {
  const kept = keptLines(article)
  const above = new Map(article.children.map((line, i) => [line, article.children[i + 1]]))
  const lines = kept.map((line): SheetLine => {
    const text = line.plain.trim().replace(MARKUP, '').trim()
    const words = countWords(text)
    return { line, text, words, prose: isProse(text, words), aboveFurniture: !!above.get(line)?.boilerplate }
  })
  const body = lines.findIndex(isBody)
  return { lines, body: body < 0 ? lines.length : body }
}

/** Tell whether a line ends as a headline may: with no full stop, comma or colon. */
export const endsAsTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && (!/[.,;:]["')]*$/.test(text) || /\.{3}$|\b[A-Z]\.[A-Z]\.$/.test(text))

// "What next for the school?" may be a headline, "What next? Nobody knows." begins the story
function isBody({ text, words, prose }: SheetLine, i: number): boolean {
  if (!prose) return words > 40
  return !(endsAsTitle(text) && (i === 0 || text.length < 130) && !/[.!?]["')]? \p{Lu}/u.test(text))
}
