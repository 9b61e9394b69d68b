import type { Article } from '../../model/article.ts'
import { collect } from '../../model/collect.ts'
import { originOf, sourceLine } from '../../model/origin.ts'
import type { Span } from '../../model/span.ts'

/** Where a mention stands in the source file: offsets in UTF-16 code units, end exclusive, and the line, from 1. */
export type Place = [start: number, end: number, line: number]

/** Where each fact stands, by its id. */
export interface Positions {
  places: Record<string, Place[]>
  /** Put a fact in its places and return its id; a second fact of the same identity gets "-2" behind it. */
  put: (id: string, spans: readonly Span[]) => string
}

/** Open the positions of an article's facts. */
export function openPositions(article: Article): Positions {
  const places: Record<string, Place[]> = {}
  return {
    places,
    put(id, spans) {
      let free = id
      for (let ordinal = 2; places[free]; ordinal++) free = `${id}-${ordinal}`
      places[free] = collect(spans, span => placeOf(article, span))
      return free
    },
  }
}

function placeOf(article: Article, span: Span): Place {
  if (!article.origin) return [span.start, span.end, lineAt(article, span.start)]
  const { start, end } = originOf(article.origin, span)
  return [start, end, sourceLine(article.origin, start)]
}

function lineAt({ children }: Article, offset: number): number {
  let low = 0
  let high = children.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((children[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return children[low]?.number ?? 1
}
