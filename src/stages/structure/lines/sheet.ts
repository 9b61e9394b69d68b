import { type Article, keptLines, type Line } from '../../../model/article.ts'
import { readByline } from '../../../model/byline.ts'
import { isCaption } from '../../../model/caption.ts'
import { collect } from '../../../model/collect.ts'
import { isDateLine } from '../../../model/date-line.ts'
import { beginsStory, chooseHeadline, endsAsTitle, type HeadLine } from '../../../model/headline.ts'
import { countWords, isProse } from '../../../model/prose.ts'
import { findStoryStart } from '../../../model/story-start.ts'
import { findNotes } from './notes.ts'

/** A kept line with what its place and shape say of it. */
export interface SheetLine {
  line: Line
  /** The folded line without white space and marks of emphasis around it. */
  text: string
  words: number
  prose: boolean
}

/** The kept lines of an article as they lie on the page. */
export interface Sheet {
  lines: readonly SheetLine[]
  /** Place of the first line that can be no headline: the story begins there at the latest. */
  body: number
  /** Place of the headline, or -1 for none. */
  headline: number
  /** Place of the heading of the notes, or the number of lines. */
  notes: number
}

/** A line of so many words is no headline. */
const MOST_WORDS = 40
/** So many paragraphs tell what the story is about. */
const LEAD = 6
/** Quicker than to take off marks that are not there. */
const MARKED = /^[#*_]|[*_]$/
const MARKUP = /^(?:#{1,6}\s+|\*{1,3}|_{1,2})|(?:\*{1,3}|_{1,2})$/g

/** Lay out the kept lines of an article. */
export function layOut(article: Article): Sheet {
  const lines = collect(keptLines(article), (line): SheetLine => {
    const trimmed = line.plain.trim()
    const text = MARKED.test(trimmed) ? trimmed.replace(MARKUP, '').trim() : trimmed
    const words = countWords(text)
    return { line, text, words, prose: isProse(text, words) }
  })
  const begins = ({ text, words, prose }: SheetLine, i: number) =>
    words > MOST_WORDS || (prose && beginsStory(text, i === 0))
  const body = findStoryStart(
    collect(lines, ({ text }) => text),
    i => begins(lines[i] as SheetLine, i),
  )
  return {
    lines,
    body,
    headline: body === 0 ? titleBelow(lines) : findHeadline(article, lines, body),
    notes: findNotes(lines, body),
  }
}

function findHeadline(article: Article, lines: readonly SheetLine[], body: number): number {
  const above = lines.slice(0, body)
  if (lines.some(({ line }) => line.certain && line.kind === 'headline') || above.length === 0) return -1
  const byLine = new Map(collect(above, sheetLine => [sheetLine.line, sheetLine]))
  const end = lines[body]?.line.start ?? Number.POSITIVE_INFINITY
  const head = collect(
    article.children.filter(({ start }) => start < end),
    (line): HeadLine => {
      const { text, words } = byLine.get(line) ?? { text: '', words: 0 }
      return { text, words, rule: line.boilerplate?.rule ?? null, heading: /^\s*#\s/.test(line.plain) }
    },
  )
  const chosen = chooseHeadline(
    head,
    collect(lines.slice(body, body + LEAD), ({ text }) => text),
  )
  return chosen < 0 ? -1 : head.slice(0, chosen).filter(({ rule }) => rule === null).length
}

// "… Too quiet for Ofsted / 14 March 2014": some blogs print the title under the story, right above its date
function titleBelow(lines: readonly SheetLine[]): number {
  const last = lines.findLastIndex(({ prose }) => prose)
  const [title, date] = [lines[last + 1], lines[last + 2]]
  if (lines.some(({ line }) => line.certain) || last < 2 || !title || !date) return -1
  const isTitle = title.words > 2 && title.words < 16 && endsAsTitle(title.text) && !isCaption(title.text)
  return isTitle && readByline(title.text) === null && !isDateLine(title.text) && isDateLine(date.text)
    ? last + 1
    : -1
}
