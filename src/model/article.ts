import type { Node, Parent } from 'unist'
import type { Shown } from './hints.ts'
import type { Origin } from './origin.ts'
import type { Span } from './span.ts'

/** What a kept line is in the make-up of an article. */
export type LineKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'crosshead'
  | 'caption'
  | 'note'
  | 'item'
  | 'judgement'
  | 'paragraph'

/** Why a line is no part of the story. */
export interface Boilerplate {
  readonly rule: string
  readonly reason: string
}

/** A sentence of a kept line; offsets count from the start of the source. */
export interface Sentence extends Node, Span {
  type: 'sentence'
}

/** A line of the article's text that holds more than white space; offsets leave out its terminator. */
export interface Line extends Parent, Span {
  type: 'line'
  /** Line number in the text, from 1. */
  number: number
  /** The line as it stands: `source.slice(start, end)`. */
  value: string
  /** `value` folded unit for unit (see fold.ts), so that an index in one is an index in the other. */
  plain: string
  /** The hints that it shows (see hints.ts), once they are asked for. */
  shown?: Shown | null
  /** Whether blank lines stand between this line and the one before. */
  afterBlank: boolean
  kind: LineKind
  /** Set where the source itself says what the line is, as HTML does: `kind` stands then. */
  certain?: true
  boilerplate: Boilerplate | null
  children: Sentence[]
}

/** An article as a tree: its lines in order, marked but never removed. */
export interface Article extends Parent {
  type: 'article'
  /** The text that all offsets of the tree count in: the decoded source file, or what was derived from it. */
  source: string
  /** Where derived text stands in the decoded source file; null where `source` is that file. */
  origin: Origin | null
  children: Line[]
}

/** List the lines that are part of the story. */
export const keptLines = (article: Article): Line[] => article.children.filter(line => !line.boilerplate)

/** Find the line of a number among lines in order. */
export function findLine(lines: readonly Line[], number: number): Line | undefined {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).number < number) low = middle + 1
    else high = middle
  }
  return lines[low]?.number === number ? lines[low] : undefined
}
