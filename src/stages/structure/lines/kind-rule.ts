import type { LineKind } from '../../../model/article.ts'
import type { Sheet } from './sheet.ts'

/** A kind of line, and how a line shows that it is of that kind. */
export interface KindRule {
  kind: LineKind
  /** Lines that it reads and leaves, each alone on a page. */
  reads: readonly string[]
  leaves: readonly string[]
  is: (sheet: Sheet, i: number) => boolean
}
