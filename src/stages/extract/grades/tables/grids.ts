import type { Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import { gather } from '../../../../model/gather.ts'
import type { AreaWords, GradeMention, GradeWording, Holder } from '../../../../model/grades.ts'
import { isOfGrades, PREVIOUS } from '../../../../model/grids/cells.ts'
import { gradeColumns, nameColumn } from '../../../../model/grids/columns.ts'
import type { Grid, GridCell } from '../../../../model/grids/grid.ts'
import { gridsOf } from '../../../../model/grids/grids-of.ts'
import type { Provider } from '../../../../model/providers.ts'
import { YEAR } from '../../../../model/year.ts'
import type { Landmark } from '../read-terms.ts'
import { within } from '../within.ts'
import { areaOf, areasIn, numberGradeOf } from './cells.ts'
import type { Tables } from './read-table.ts'
import { tableMention } from './table-mention.ts'

/** What a column of grades tells: those of now, those before, those of one area. */
type Column = 'grade' | 'previous' | { area: AreaWords }

/** What is hoped for, and what was changed later. */
const TO_COME = /\b(?:aim|expect(?:ed|ation)|forecast|goal|next|predict(?:ed|ion)|target)\b/i
const FIRST = /\b(?:draft|first|initial|original|provisional)\b/i
const PUBLISHED = /publi|report|releas/i
const PROGRESS = /^(?:insufficient|reasonable|significant)$/i

/** Read tables of many providers: the grades of each row, whose its name is. */
export function readGrids(
  lines: readonly Line[],
  landmarks: readonly Landmark[],
  holderAt: (line: Line) => Holder,
): Tables {
  const tables: Tables = { mentions: [], lines: new Set() }
  for (const grid of gridsOf(lines)) {
    const columns = columnsOf(grid)
    const name = nameColumn(grid) ?? (columns.has(0) ? null : 0)
    if (name === null) continue
    for (const row of grid.rows) {
      const provider = namedIn(row[name] as GridCell, landmarks)
      if (!provider) {
        const isOfTimes = columns.size > 1 || (grid.heads ?? []).some(({ text }) => TO_COME.test(text))
        const mentions = isOfTimes ? readAreaRow(row, name, grid, columns, landmarks, holderAt) : []
        tables.mentions.push(...mentions)
        if (mentions.length > 0) for (const { line } of row) tables.lines.add(line)
        continue
      }
      tables.mentions.push(...readRow(row, grid, columns, provider, landmarks))
      for (const { line } of row) tables.lines.add(line)
    }
    if (tables.mentions.length > 0) for (const { line } of grid.heads ?? []) tables.lines.add(line)
  }
  return tables
}

// what each column of grades tells, by its head: of years the latest is of now
function columnsOf({ heads, rows }: Grid): Map<number, Column> {
  const graded = gradeColumns({ heads, rows }).filter(i => !TO_COME.test(heads?.[i]?.text ?? ''))
  const years = graded.flatMap(i => Number(YEAR.exec(heads?.[i]?.text ?? '')?.[0] ?? []))
  const latest = Math.max(0, ...years)
  // "Judgement | Grade | 2022"
  const isOfNow = graded.some(i => {
    const head = heads?.[i]
    return head && isOfGrades(head) && ![YEAR, PREVIOUS, FIRST].some(pattern => pattern.test(head.text))
  })
  return new Map(
    collect(graded, (i): [number, Column] => {
      const head = heads?.[i]?.text ?? ''
      const year = Number(YEAR.exec(head)?.[0] ?? latest)
      if (
        PREVIOUS.test(head) ||
        (graded.length > 1 && FIRST.test(head)) ||
        (graded.length > 1 && (year < latest || (isOfNow && YEAR.test(head))))
      )
        return [i, 'previous']
      const area = areaOf(head)
      return [i, area ? { area } : 'grade']
    }),
  )
}

const namedIn = (cell: GridCell, landmarks: readonly Landmark[]): Provider | undefined =>
  within(landmarks, cell).find(({ provider }) => provider)?.provider

function readRow(
  row: readonly GridCell[],
  { heads }: Grid,
  columns: ReadonlyMap<number, Column>,
  provider: Provider,
  landmarks: readonly Landmark[],
): GradeMention[] {
  const [first, last] = [row[0] as GridCell, row.at(-1) as GridCell]
  const dates = gather(row, (cell, i) => {
    const value = within(landmarks, cell).find(({ date }) => date)?.date?.value
    const isPublished = PUBLISHED.test(heads?.[i]?.text ?? '')
    return value && !columns.has(i)
      ? [{ value, isPublished, isPrevious: PREVIOUS.test(heads?.[i]?.text ?? '') }]
      : []
  })
  return gather([...columns], ([i, column]) => {
    const wording = gradeIn(row[i]?.text ?? '')
    if (!wording) return []
    const areas = typeof column === 'object' ? [column.area] : []
    const place = { start: first.start, end: last.end }
    const mention = tableMention(place, first.line, first.line, 'grade/table-columns', wording, areas, {
      kind: 'named',
      provider,
    })
    mention.because = [column === 'previous' ? 'the column of previous grades' : 'the column of grades']
    if (column === 'previous') mention.reading.change = 'from'
    else {
      mention.inspected =
        dates.find(({ isPublished, isPrevious }) => !isPublished && !isPrevious)?.value ?? null
      mention.published = dates.find(({ isPublished }) => isPublished)?.value ?? null
      mention.reading.current = ['column']
    }
    return [mention]
  })
}

// "Leadership | Good | Inadequate" below "Judgement | June 2024 | 2021"
function readAreaRow(
  row: readonly GridCell[],
  name: number,
  { heads }: Grid,
  columns: ReadonlyMap<number, Column>,
  landmarks: readonly Landmark[],
  holderAt: (line: Line) => Holder,
): GradeMention[] {
  const cell = row[name] as GridCell
  const areas = heads ? areasIn(cell.text.replace(/\.$/, '')) : []
  if (areas.length === 0) return []
  const place = { start: (row[0] as GridCell).start, end: (row.at(-1) as GridCell).end }
  return gather([...columns], ([i, column]) => {
    const wording = typeof column === 'object' ? null : gradeIn(row[i]?.text ?? '')
    if (!wording) return []
    const mention = tableMention(
      place,
      cell.line,
      cell.line,
      'grade/table-row',
      wording,
      [...areas],
      holderAt(cell.line),
    )
    mention.because = [column === 'previous' ? 'the column of previous grades' : 'the column of grades']
    const head = heads?.[i]
    const date = head ? within(landmarks, head).find(mark => mark.date?.value)?.date : undefined
    if (date) mention.reading.dates = [date]
    if (column === 'previous') mention.reading.change = 'from'
    else mention.reading.current = ['column']
    return [mention]
  })
}

/** Read a cell under the head of a column of grades: a number, "Insufficient" for a judgement of progress. */
const gradeIn = (text: string): GradeWording | null =>
  PROGRESS.test(text) ? { kind: 'named', grade: `${text.toLowerCase()}-progress` } : numberGradeOf(text)
