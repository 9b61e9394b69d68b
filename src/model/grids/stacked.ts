import type { Line } from '../article.ts'
import { collect } from '../collect.ts'
import {
  FEWEST_COLUMNS,
  FEWEST_ROWS,
  isGrade,
  isHead,
  isHeads,
  isOfGrades,
  isOnlyHead,
  Kind,
  kindOf,
  PREVIOUS,
} from './cells.ts'
import { gradeColumns, NAMES } from './columns.ts'
import type { Grid, GridCell } from './grid.ts'

/** A cell that stands on a line of its own is no longer, in code units. */
const LONGEST = 60
/** So many columns at most. */
const MOST = 9

/** Find the tables whose cells stand on lines of their own. */
export function stacked(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && isCell(lines[to] as Line)) to++
    if (to - from >= FEWEST_COLUMNS * FEWEST_ROWS)
      grids.push(...within(collect(lines.slice(from, to), cellOf)))
    from = Math.max(to, from + 1)
  }
  return grids
}

const isCell = ({ plain }: Line): boolean =>
  plain.length < LONGEST && plain.trim().length > 0 && !/[a-z]{3}[.!?]["']?\s*$/.test(plain)

const cellOf = (line: Line): GridCell => {
  const text = line.plain.trim()
  const start = line.start + line.plain.indexOf(text)
  return { text, start, end: start + text.length, line }
}

/** Rows of so many cells, from a cell on. */
interface Fit {
  from: number
  size: number
  rows: number
}

// the tables in a run of cells: those with heads, else from its first grade on the rows of whatever size reach furthest
function within(cells: readonly GridCell[]): Grid[] {
  const grids: Grid[] = []
  const kinds = collect(cells, kindOf)
  let after = 0
  for (let at = 0; at < cells.length; ) {
    const headed = headedAt(cells, at)
    const found = headed ?? (kinds[at] === Kind.Grade ? unheaded(cells, kinds, after, at) : null)
    if (found) grids.push(found.grid)
    if (found) after = found.end
    at = Math.max(at + 1, after)
  }
  return grids
}

/** A table with where its cells end. */
interface Found {
  grid: Grid
  end: number
}

// a table whose heads begin at a cell
function headedAt(cells: readonly GridCell[], at: number): Found | null {
  let size = 1
  while (size < MOST && cells[at + size] && isHead(cells[at + size] as GridCell)) size++
  const heads = cells.slice(at, at + size)
  if (!isHeads(heads) || kindOf(heads[0] as GridCell) !== Kind.Words) return null
  const rows: (readonly GridCell[])[] = []
  let end = at + size
  for (; end + size <= cells.length; end += size) {
    const row = cells.slice(end, end + size)
    if (!row.every((cell, i) => isUnder(cell, heads[i] as GridCell)) || isHeads(row)) break
    rows.push(row)
  }
  return rows.length > 0 && gradeColumns({ heads, rows }).length > 0 ? { grid: { heads, rows }, end } : null
}

// a grade below a head of grades
const isUnder = (cell: GridCell, head: GridCell): boolean => {
  // a figure may stand below any head
  if (/^[1-4]$/.test(cell.text)) return true
  const kind = kindOf(cell)
  return isOfGrades(head)
    ? kind === Kind.Grade || kind === Kind.Blank
    : kind !== Kind.Grade || PREVIOUS.test(head.text)
}

// rows without known heads around a grade
function unheaded(
  cells: readonly GridCell[],
  kinds: readonly number[],
  after: number,
  grade: number,
): Found | null {
  let best: Fit | null = null
  for (let size = FEWEST_COLUMNS; size <= MOST; size++)
    for (let from = Math.max(after, grade - size + 1); from <= grade; from++) {
      const rows = rowsFrom(cells, kinds, from, size)
      const least =
        from - size >= after && NAMES.test(cells[from - size]?.text ?? '') ? FEWEST_ROWS - 1 : FEWEST_ROWS
      if (rows >= least && (!best || rows * size > best.rows * best.size)) best = { from, size, rows }
    }
  if (!best) return null
  const { from, size, rows } = best
  const heads = from - size >= after ? cells.slice(from - size, from) : null
  const isNone = heads?.some(cell => isGrade(cell) || /\d{3}/.test(cell.text)) ?? true
  return {
    grid: {
      heads: isNone ? null : heads,
      rows: collect([...Array(rows).keys()], row => cells.slice(from + row * size, from + (row + 1) * size)),
    },
    end: from + rows * size,
  }
}

// how many rows follow each other with grades and names in the same columns as the first
function rowsFrom(cells: readonly GridCell[], all: readonly number[], from: number, size: number): number {
  if (cells.slice(from, from + size).some(isOnlyHead)) return 0
  const kinds = all.slice(from, from + size)
  if (kinds.length < size || !kinds.includes(Kind.Grade) || !kinds.includes(Kind.Words)) return 0
  // "name, grade, name, grade": rows of two
  if (size % 2 === 0 && kinds.every((kind, i) => kind === kinds[i % 2])) return 0
  let rows = 1
  for (let at = from + size; at + size <= cells.length; at += size, rows++)
    for (let i = 0; i < size; i++) {
      const kind = all[at + i]
      if (kind !== kinds[i] && kind !== Kind.Blank && kinds[i] !== Kind.Blank) return rows
    }
  return rows
}
