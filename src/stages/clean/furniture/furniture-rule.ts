import type { Furniture } from '../../../domain/press/furniture/furniture.ts'
import type { LineView } from './line-view.ts'

/** A kind of furniture and how a line shows that it is of that kind, whatever stands around it. */
export interface FurnitureRule {
  id: string
  /** Why such a line is set aside, for people to read: "asks to share the story". */
  reason: string
  /** Lines that it reads, and lines that it must leave alone. */
  reads: readonly string[]
  leaves: readonly string[]
  /** Words of the kind. */
  furniture?: Furniture
  /** What its headings head: a list of titles, or a thread of comments. */
  opens?: 'list' | 'thread'
  /** Whether its shapes show even in a paragraph that quotes. */
  outweighs?: true
  /** Shapes that words alone do not show. */
  holds?: (view: LineView) => boolean
}

/** Split a list of phrases of the domain. */
export const phrasesOf = (list = ''): string[] =>
  list
    .split(',')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
