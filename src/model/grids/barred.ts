import type { Line } from '../article.ts'
import { collect } from '../collect.ts'
import { FEWEST_COLUMNS, FEWEST_ROWS, isDatedHeads, isGrade, isHeads } from './cells.ts'
import { gradeColumns } from './columns.ts'
import type { Grid, GridCell } from './grid.ts'

/** A row with commas between its cells is shorter. */
const COMMAS = 120
/** With a comma before it, in code units. */
const LONGEST_GRADE = 26

/** Find the tables whose rows are lines, with tabs, bars or commas between their cells. */
export function barred(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  let run: GridCell[][] = []
  const close = (): void => {
    const [first] = run
    const heads = first && !first.some(isGrade) ? first : null
    const rows = heads ? run.slice(1) : run
    const least = heads && (isHeads(heads) || isDatedHeads(heads)) ? 1 : FEWEST_ROWS
    if (rows.length >= least && gradeColumns({ heads, rows }).length > 0) grids.push({ heads, rows })
    run = []
  }
  for (const line of lines) {
    const cells = barredCells(line)
    if (
      cells.length < FEWEST_COLUMNS ||
      cells.length !== (run[0]?.length ?? cells.length) ||
      isHeads(cells) ||
      isDatedHeads(cells)
    )
      close()
    if (cells.length >= FEWEST_COLUMNS) run.push(cells)
  }
  close()
  return grids
}

function barredCells(line: Line): GridCell[] {
  const { plain, start } = line
  const separator = plain.includes('\t')
    ? '\t'
    : plain.includes('|')
      ? '|'
      : plain.length < COMMAS && plain.lastIndexOf(', ') > plain.length - LONGEST_GRADE
        ? ', '
        : null
  if (!separator || !plain.includes(separator)) return []
  let at = start
  const cells = collect(plain.replace(/\|\s*$/, '').split(separator), part => {
    const from = at + part.length - part.trimStart().length
    const text = part.trim()
    at += part.length + separator.length
    return { text, start: from, end: from + text.length, line }
  })
  return separator === '|' && cells[0]?.text === '' ? cells.slice(1) : cells
}
