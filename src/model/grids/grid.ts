import type { Line } from '../article.ts'
import type { Span } from '../span.ts'

/** A cell of a table; offsets count from the start of the source. */
export interface GridCell extends Span {
  text: string
  line: Line
}

/** A table of rows with as many cells each, and the cells above them that head its columns, if any do. */
export interface Grid {
  heads: readonly GridCell[] | null
  rows: readonly (readonly GridCell[])[]
}
