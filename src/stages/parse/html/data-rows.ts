import type { Marks } from './marks.ts'
import type { HtmlElement } from './tree.ts'

/** Longest cell of a row that is read as one line, in code units of its source. */
const LONGEST_CELL = 600

/** Tell whether a table row is one of data: two cells or more, none of them long or with a table or picture in it. */
export function isDataRow(row: HtmlElement, marks: Marks): boolean {
  const cells = row.children.filter(
    (cell): cell is HtmlElement => cell.tag !== null && marks.get(cell) !== 'hidden',
  )
  return cells.length > 1 && cells.every(cell => cell.end - cell.start < LONGEST_CELL && !hasLayout(cell))
}

const hasLayout = (element: HtmlElement): boolean =>
  element.children.some(
    child => child.tag !== null && (child.tag === 'table' || child.tag === 'img' || hasLayout(child)),
  )
