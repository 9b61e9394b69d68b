import type { Gold } from '../../src/run/evaluate/gold.ts'
import type { ArticleCase, Place } from './article-case.ts'

/** A stretch of the old text, kept; one that other words take the place of; or words of the new text alone. */
export type Piece = Place | Edit | string

/** An old stretch and what takes its place. */
export interface Edit {
  start: number
  end: number
  words: string
}

/** Compose a text anew from pieces of the old one, in any order; gold spans go where their words go. */
export function recompose({ name, text, gold }: ArticleCase, pieces: readonly Piece[]): ArticleCase {
  let composed = ''
  const moves: Move[] = []
  for (const piece of pieces) {
    const start = composed.length
    if (typeof piece === 'string') composed += piece
    else if (Array.isArray(piece)) {
      composed += text.slice(...piece)
      moves.push({ from: piece, to: [start, composed.length], kept: true })
    } else {
      composed += piece.words
      moves.push({ from: [piece.start, piece.end], to: [start, composed.length], kept: false })
    }
  }
  moves.sort((a, b) => a.from[0] - b.from[0])
  const place = (span: Place): Place[] => byLine(span, text).flatMap(line => placeOne(line, moves))
  const at = <T extends { at: Place[] }>(fact: T): T => ({ ...fact, at: fact.at.flatMap(place) })
  return {
    name,
    text: composed,
    gold: {
      ...gold,
      article: {
        ...gold.article,
        ...titleIn(text, gold, span => place(span).map(to => composed.slice(...to))),
      },
      boilerplate: gold.boilerplate.flatMap(place),
      unscored: gold.unscored.flatMap(place),
      grades: gold.grades.map(at),
      dates: gold.dates.map(at),
      people: gold.people.map(at),
      quotations: gold.quotations.map(at),
    },
  }
}

/** Tell the title as it reads now; nothing where it does not stand in the text, or was taken apart. */
function titleIn(text: string, { article }: Gold, wordsOf: (span: Place) => string[]): { title?: string } {
  const start = article.title ? text.indexOf(article.title) : -1
  if (!article.title || start < 0) return {}
  const [title, ...more] = wordsOf([start, start + article.title.length])
  return title && more.length === 0 ? { title } : {}
}

/** Where a stretch of the old text went; `kept` if unit for unit. */
interface Move {
  from: Place
  to: Place
  kept: boolean
}

/** Change a text by edits that do not overlap; the words of an edit belong to whatever span held the old words. */
export function edit(article: ArticleCase, edits: readonly Edit[]): ArticleCase {
  const pieces: Piece[] = []
  let from = 0
  for (const change of [...edits].sort((a, b) => a.start - b.start)) {
    if (change.start > from) pieces.push([from, change.start])
    pieces.push(change)
    from = change.end
  }
  if (from < article.text.length) pieces.push([from, article.text.length])
  return recompose(article, pieces)
}

function byLine([start, end]: Place, text: string): Place[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(match => [
    start + match.index,
    start + match.index + match[0].length,
  ])
}

/** Map a span within one line: from where its first unit went to where its last went. */
function placeOne([start, end]: Place, moves: readonly Move[]): Place[] {
  const touched = moves.filter(({ from }) => from[0] < end && start < from[1])
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return []
  const newStart = first.to[0] + (first.kept ? Math.max(0, start - first.from[0]) : 0)
  const newEnd = last.to[1] - (last.kept ? Math.max(0, last.from[1] - end) : 0)
  return newEnd > newStart ? [[newStart, newEnd]] : []
}
