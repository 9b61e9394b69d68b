import { isJudgementHead } from './area-words.ts'
import type { Line } from './article.ts'
import { collect } from './collect.ts'
import type { Span } from './span.ts'

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

/** A cell that is nothing but a grade. */
const GRADE =
  /^['"]?(?:outstanding|good|requires improvement|ri|inadequate|satisfactory|unsatisfactory|adequate|special measures|serious weaknesses|exceptional|strong(?: standard)?|expected(?: standard)?|needs attention|urgent improvement|(?:in)?effective|met|not met|(?:insufficient|reasonable|significant)(?: progress)?|performs (?:adequately|excellently|poorly|well)|(?:grade )?[1-4])['"]?(?: \((?:grade )?[1-4]\))?$/i
/** A cell that can only head a column. */
const HEAD =
  /^(?:(?:current|latest|new|old|overall|previous|last|ofsted)? ?(?:grade|inspection|judge?ment|outcome|rating|result)|area|before|college|council|date|(?:date )?(?:inspected|published)|(?:inspection|publication) date|last time|location|name|now|nursery|overall|places|previous|previously|provider|pupils|report|school|setting|then|town|type|visit(?:ed)?|was|where)s?$/i
/** A head of grades. */
const OF_GRADES = /\b(?:grades?|judge?ments?|now|outcomes?|overall|ratings?|results?)\b/i
const BLANK = /^(?:-+|n\/?a|none|new|not (?:graded|inspected|yet inspected)|first inspection|first|\*)$/i
/** A cell that stands on a line of its own is no longer, in code units. */
const LONGEST = 60
/** A row with commas between its cells is shorter. */
const COMMAS = 120
/** With a comma before it, in code units. */
const LONGEST_GRADE = 26
/** So many columns, and rows, at least and at most. */
const [FEWEST, MOST, ROWS] = [3, 9, 3]

/** Tell whether a cell is nothing but a grade. */
export const isGradeCell = (text: string): boolean => GRADE.test(text)
/** Tell whether a cell says that there is none. */
export const isBlankCell = (text: string): boolean => BLANK.test(text)

/** Find the tables of an article that grade a provider in each row: with a row to a line, or a cell to a line. */
export const gridsOf = (lines: readonly Line[]): Grid[] => [...barred(lines), ...stacked(lines)]

// rows whose cells stand between tabs or bars
function barred(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  let run: GridCell[][] = []
  const close = (): void => {
    const [first] = run
    const heads = first && !first.some(({ text }) => GRADE.test(text)) ? first : null
    const rows = heads ? run.slice(1) : run
    const least = heads && isHeads(heads) ? 1 : ROWS
    if (rows.length >= least && gradeColumns(rows).length > 0) grids.push({ heads, rows })
    run = []
  }
  for (const line of lines) {
    const cells = barredCells(line)
    if (cells.length < FEWEST || cells.length !== (run[0]?.length ?? cells.length) || isHeads(cells)) close()
    if (cells.length >= FEWEST) run.push(cells)
  }
  close()
  return grids
}

const isHead = ({ text }: GridCell): boolean =>
  HEAD.test(text) || (!/\d/.test(text) && !GRADE.test(text) && !BLANK.test(text) && isJudgementHead(text))

/** Tell whether cells head columns, all but the first by their words. */
const isHeads = (cells: readonly GridCell[]): boolean =>
  cells.length >= FEWEST &&
  cells.slice(1).every(isHead) &&
  cells.some(({ text }) => OF_GRADES.test(text) || isJudgementHead(text))

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

// rows whose cells stand on lines of their own
function stacked(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && isCell(lines[to] as Line)) to++
    if (to - from >= FEWEST * ROWS) grids.push(...within(collect(lines.slice(from, to), cellOf)))
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
  let after = 0
  for (let at = 0; at < cells.length; ) {
    const headed = headedAt(cells, at)
    const found = headed ?? (GRADE.test((cells[at] as GridCell).text) ? unheaded(cells, after, at) : null)
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
  return rows.length > 0 && gradeColumns(rows).length > 0 ? { grid: { heads, rows }, end } : null
}

// a grade below a head of grades
const isUnder = (cell: GridCell, head: GridCell): boolean => {
  const kind = kindOf(cell)
  return OF_GRADES.test(head.text)
    ? kind === Kind.Grade || kind === Kind.Blank
    : kind !== Kind.Grade || PREVIOUS.test(head.text)
}

// rows without known heads around a grade
function unheaded(cells: readonly GridCell[], after: number, grade: number): Found | null {
  let best: Fit | null = null
  for (let size = FEWEST; size <= MOST; size++)
    for (let from = Math.max(after, grade - size + 1); from <= grade; from++) {
      const rows = rowsFrom(cells, from, size)
      const least = from - size >= after && NAMES.test(cells[from - size]?.text ?? '') ? ROWS - 1 : ROWS
      if (rows >= least && (!best || rows * size > best.rows * best.size)) best = { from, size, rows }
    }
  if (!best) return null
  const { from, size, rows } = best
  const heads = from - size >= after ? cells.slice(from - size, from) : null
  const isNone = heads?.some(({ text }) => isGradeCell(text) || /\d{3}/.test(text)) ?? true
  return {
    grid: {
      heads: isNone ? null : heads,
      rows: collect([...Array(rows).keys()], row => cells.slice(from + row * size, from + (row + 1) * size)),
    },
    end: from + rows * size,
  }
}

// how many rows follow each other with grades and names in the same columns as the first
function rowsFrom(cells: readonly GridCell[], from: number, size: number): number {
  const first = cells.slice(from, from + size)
  if (first.some(({ text }) => HEAD.test(text))) return 0
  const kinds = collect(first, kindOf)
  if (kinds.length < size || !kinds.includes(Kind.Grade) || !kinds.includes(Kind.Words)) return 0
  // "name, grade, name, grade": rows of two
  if (size % 2 === 0 && kinds.every((kind, i) => kind === kinds[i % 2])) return 0
  let rows = 1
  for (let at = from + size; at + size <= cells.length; at += size, rows++)
    for (let i = 0; i < size; i++) {
      const kind = kindOf(cells[at + i] as GridCell)
      if (kind !== kinds[i] && kind !== Kind.Blank && kinds[i] !== Kind.Blank) return rows
    }
  return rows
}

const Kind = { Grade: 0, Blank: 1, Figures: 2, Words: 3 } as const

const kindOf = ({ text }: GridCell): number =>
  /^\d{1,4}$/.test(text) && !/^[1-4]$/.test(text)
    ? Kind.Figures
    : GRADE.test(text)
      ? Kind.Grade
      : BLANK.test(text)
        ? Kind.Blank
        : text.length < LONGEST_DATE && /\d/.test(text) && HAS_DATE.test(text)
          ? Kind.Figures
          : Kind.Words
/** "Wednesday 27 September 2017" is no longer. */
const LONGEST_DATE = 30
const HAS_DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d[/.-]\d/i

/** List the columns in which each row has a grade, or a sign that it has none. */
export function gradeColumns(rows: readonly (readonly GridCell[])[]): number[] {
  const size = rows[0]?.length ?? 0
  return [...Array(size).keys()].filter(
    i =>
      rows.every(
        row => GRADE.test(row[i]?.text ?? '') || BLANK.test(row[i]?.text ?? '') || row[i]?.text === '',
      ) && rows.some(row => GRADE.test(row[i]?.text ?? '')),
  )
}

/** A head of grades before. */
export const PREVIOUS = /\b(?:before|earlier|former(?:ly)?|last|old|previous(?:ly)?|prior|then|was|were)\b/i
const NAMES =
  /\b(?:academ(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|boroughs?|colleges?|councils?|establishments?|homes?|names?|nurser(?:y|ies)|organisations?|primar(?:y|ies)|prisons?|providers?|schools?|settings?|trusts?|who)\b/i
const NO_NAMES =
  /\b(?:area|borough|county|date|district|head|inspect(?:ed|ion|or)s?|location|owner|phase|place|postcode|run by|town|trust|type|village|visit(?:ed)?|where)\b/i

/** Find the column of a table that names who is graded: by its head, else the one with the most names of its own; null where none has words. */
export function nameColumn({ heads, rows }: Grid): number | null {
  const graded = new Set(gradeColumns(rows))
  const worded = [...(rows[0] ?? []).keys()].filter(
    i =>
      !graded.has(i) &&
      rows.every(row => /\p{L}{3}/u.test(row[i]?.text ?? '') && kindOf(row[i] as GridCell) === Kind.Words),
  )
  const headed = worded.find(
    i => NAMES.test(heads?.[i]?.text ?? '') && !NO_NAMES.test(heads?.[i]?.text ?? ''),
  )
  if (headed !== undefined) return headed
  const own = worded.filter(i => !NO_NAMES.test(heads?.[i]?.text ?? ''))
  const distinct = (i: number): number => new Set(collect(rows, row => row[i]?.text)).size
  return own.sort((a, b) => distinct(b) - distinct(a) || a - b)[0] ?? null
}
