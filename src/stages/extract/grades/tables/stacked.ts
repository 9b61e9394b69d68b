import type { Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import { findsIn, guard } from '../../../../model/guard.ts'
import type { Landmark } from '../read-terms.ts'
import { type Column, gradeInColumn, headOf, readRow } from './columns.ts'
import type { Tables } from './read-table.ts'

/** A cell that stands on a line of its own is no longer, in code units. */
const LONGEST_CELL = 60
const MOST_COLUMNS = 9
const NAME_HEAD = guard(
  /^\s*(?:name(?: of (?:school|provider|setting))?|(?:the )?(?:provider|school|college|nursery|setting|council|authority|home|establishment|organisation|trust|prison)s?(?: name)?|(?:gfe|general fe|fe|further education|sixth[- ]form|specialist|independent specialist|land-based) colleges?|adult and community learning(?: providers?)?|(?:independent|work-based) learning providers?|(?:employer|training|apprenticeship) providers?|(?:primary|secondary|special|independent|middle) schools?)\s*$/i,
)
const IS_DATE = /\d/

/** Read tables of many providers whose cells were scraped to a line each: the heads, then name, dates and grades of each. */
export function readStacked(lines: readonly Line[], landmarks: readonly Landmark[]): Tables {
  const tables: Tables = { mentions: [], lines: new Set() }
  for (let at = 0; at < lines.length; at++) {
    if (!findsIn(lines[at] as Line, NAME_HEAD)) continue
    const columns = headsFrom(lines, at)
    if (!columns) continue
    for (const line of lines.slice(at, at + columns.length)) tables.lines.add(line)
    at = readRows(lines, at + columns.length, columns, landmarks, tables) - 1
  }
  return tables
}

const textOf = (line: Line | undefined): string => line?.plain.trim() ?? ''
const isCell = (line: Line | undefined): boolean =>
  textOf(line).length > 0 && textOf(line).length < LONGEST_CELL

// the most lines below the name's head that are heads too
function headsFrom(lines: readonly Line[], at: number): Column[] | null {
  const texts: string[] = []
  let columns: Column[] | null = null
  for (let i = at; i < at + MOST_COLUMNS && isCell(lines[i]); i++) {
    texts.push(textOf(lines[i]))
    const known = texts.length > 1 ? headOf(texts) : null
    if (known && known.at(-1) !== 'other') columns = known
  }
  return columns
}

// rows follow each other; a line between them may name a group
function readRows(
  lines: readonly Line[],
  from: number,
  columns: readonly Column[],
  landmarks: readonly Landmark[],
  tables: Tables,
): number {
  let at = from
  let skipped = 0
  while (at + columns.length <= lines.length && skipped < 2 && isCell(lines[at])) {
    const row = lines.slice(at, at + columns.length)
    if (!fits(row, columns)) {
      skipped++
      at++
      continue
    }
    skipped = 0
    const cells = collect(row, line => ({ text: textOf(line), start: line.start, end: line.end }))
    tables.mentions.push(...readRow(row[0] as Line, cells, columns, landmarks))
    for (const line of row) tables.lines.add(line)
    at += columns.length
  }
  return at - skipped // what is no row may be the head of another table
}

// grades under grades, dates under dates, and a name before them
const fits = (row: readonly Line[], columns: readonly Column[]): boolean =>
  row.every((line, i) => {
    const [text, column] = [textOf(line), columns[i]]
    if (!isCell(line)) return false
    if (column === 'name') return gradeInColumn(text) === null && /\p{L}{3}/u.test(text)
    if (column === 'inspected' || column === 'published')
      return IS_DATE.test(text) || /^(?:-|n\/?a)$/i.test(text)
    if (column === 'other') return true
    return gradeInColumn(text) !== null || /^(?:-|n\/?a|none|new|first inspection)$/i.test(text)
  })
