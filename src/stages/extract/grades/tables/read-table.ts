import type { Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import type { GradeMention, Holder } from '../../../../model/grades.ts'
import { hint, shows } from '../../../../model/hints.ts'
import type { Span } from '../../../../model/span.ts'
import type { HeadingOf } from '../headings.ts'
import { lexicon } from '../lexicon.ts'
import { longestWords } from '../phrase-tree.ts'
import type { Landmark } from '../read-terms.ts'
import { within } from '../within.ts'
import { areaOf, areasIn, type Cell, cellsOf, gradeOf, hasBorder, numberGradeOf } from './cells.ts'
import { dateBlocks } from './dated-blocks.ts'
import { readGrids } from './grids.ts'
import { tableMention } from './table-mention.ts'
import { readNamedRow, readVerdictLine } from './verdict-line.ts'

/** The grades of an article's tables, and the lines that are read with them. */
export interface Tables {
  mentions: GradeMention[]
  lines: Set<Line>
}

const HEADER =
  /^(?:(?:key )?(?:judge?ments?|areas?|categor(?:y|ies)|inspection areas?)(?: areas?)?|grades?|ratings?|outcome)$/i
/** What rows show: a word of a grade, or of `HEADER`. */
const ROW = hint(
  [
    ...longestWords(lexicon, ({ letter }) => letter === 'G'),
    'area areas category categories grade grades judgement judgements judgment judgments outcome rating ratings',
  ].join(' '),
)
const SHORT = 260
/** A cell on a line of its own is shorter, in code units. */
const SHORT_CELL = 48

/** Read tables of judgements, however they were scraped: a row to a line, a cell to a line, columns of many providers. */
export function readTable(
  lines: readonly Line[],
  landmarks: readonly Landmark[],
  headsOf: HeadingOf,
): Tables {
  const tables: Tables = readGrids(lines, landmarks, line =>
    headingOf(lines, lines.indexOf(line), landmarks, NO_LINES),
  )
  for (const [i, line] of lines.entries()) {
    if (line.plain.length > SHORT || tables.lines.has(line)) continue
    if (isNumbered(line) && (isNumbered(lines[i - 1]) || isNumbered(lines[i + 1]))) {
      put(
        tables,
        readNumbered(line, () => headingOf(lines, i, landmarks, tables.lines)),
        line,
      )
      continue
    }
    if (!shows(line, ROW)) continue
    const verdicts = readVerdictLine(lines, i, landmarks, headsOf)
    if (verdicts.length > 0) {
      put(tables, verdicts, line)
      continue
    }
    const named = readNamedRow(line, landmarks)
    if (named.length > 0) {
      put(tables, named, line)
      continue
    }
    if (line.plain.length >= SHORT_CELL && !hasBorder(line.plain)) continue
    const cells = cellsOf(line)
    if (cells.length > 1 && cells.every(({ text }) => HEADER.test(text))) tables.lines.add(line)
    else if (cells.length >= 2 && cells.length <= 4)
      put(
        tables,
        readRow(line, cells, () => headingOf(lines, i, landmarks, tables.lines), landmarks),
        line,
      )
    else if (cells.length === 1 && line.plain.length < SHORT_CELL) {
      const above = lines[i - 1]
      const wording = above && !tables.lines.has(above) ? gradeOf(line.plain.trim()) : null
      const area =
        wording && above && cellsOf(above).length === 1 ? areaOf(above.plain.trim().replace(/:$/, '')) : null
      if (!area || !wording || !above) continue
      const own = headingOf(lines, i - 1, landmarks, tables.lines)
      put(
        tables,
        [tableMention(cells[0] as Span, above, line, 'grade/table-cells', wording, [area], own)],
        line,
      )
      tables.lines.add(above)
    }
  }
  dateBlocks(lines, landmarks, tables)
  return tables
}

const NO_LINES: ReadonlySet<Line> = new Set()

const ONE = '1'.charCodeAt(0)

// "Being healthy: 3"
const isNumbered = (line: Line | undefined): boolean => {
  if (!line || line.plain.length > LONGEST_ROW) return false
  const figure = line.plain.charCodeAt(line.plain.length - 1) - ONE
  return figure >= 0 && figure < 4 && /[:|\t\u2013-] ?(?:grade )?[1-4]$/i.test(line.plain)
}
const LONGEST_ROW = 70

function readNumbered(line: Line, holder: () => Holder): GradeMention[] {
  const cells = cellsOf(line)
  const [name, value] = cells
  const areas = name && cells.length === 2 ? areasIn(name.text) : []
  const wording = value ? numberGradeOf(value.text) : null
  if (!name || !value || !wording || areas.length === 0) return []
  const whole: Span = { start: name.start, end: value.end }
  return [tableMention(whole, line, line, 'grade/table-row', wording, areas, holder())]
}

function put(tables: Tables, mentions: readonly GradeMention[], line: Line): void {
  if (mentions.length === 0) return
  tables.mentions.push(...mentions)
  tables.lines.add(line)
}

// "Quality of education | Good", "Quality of education - Good", "Good: quality of education", "Alder School: Good"
function readRow(
  line: Line,
  cells: readonly Cell[],
  holder: () => Holder,
  landmarks: readonly Landmark[],
): GradeMention[] {
  const grades = collect(cells, ({ text }) => gradeOf(text))
  const at = grades.findIndex(Boolean)
  const wording = grades.findLast(Boolean)
  const name = cells.find((_, i) => !grades[i])
  if (at < 0 || !wording || !name || grades.filter(Boolean).length !== cells.length - 1) return []
  const areas = areasIn(name.text.replace(/\.$/, ''))
  const whole: Span = { start: (cells[0] as Cell).start, end: (cells.at(-1) as Cell).end }
  if (areas.length > 0) {
    const row = tableMention(whole, line, line, 'grade/table-row', wording, areas, holder())
    return [row]
  }
  const listed = at === 0 && cells.length === 2 ? ownersOf(name, landmarks) : []
  if (listed.length > 1) return [tableMention(whole, line, line, 'grade/table-row', wording, [], ...listed)]
  const owner = landmarks.find(
    ({ provider, start, end }) =>
      provider && start <= name.start + 4 && end >= name.end - 12 && start < name.end,
  )
  if (!owner?.provider) return []
  const own: Holder = { kind: 'named', provider: owner.provider }
  return [tableMention(whole, line, line, 'grade/table-row', wording, [], own)]
}

// "Outstanding: Alder School, Birch School": those that fill the cell
function ownersOf(cell: Cell, landmarks: readonly Landmark[]): Holder[] {
  const named = landmarks.filter(
    ({ provider, start, end }) => provider && start >= cell.start && end <= cell.end,
  )
  const length = named.reduce((sum, { start, end }) => sum + end - start, 0)
  if (cell.text.length - length > named.length * 6) return []
  return named.flatMap(({ provider }): Holder[] => (provider ? [{ kind: 'named', provider }] : []))
}

const isHeading = ({ plain, start: offset }: Line, { start, end }: Landmark): boolean =>
  /^\W*(?:\d{1,3}[.)] )?(?:the )?$/i.test(plain.slice(0, start - offset)) &&
  /^(?:,? [^.!?]{2,28}|,? \([^)]{2,32}\))?:?\s*$/.test(plain.slice(end - offset))

// "Fairfax's report card" above the rows: whose table it is
function headingOf(
  lines: readonly Line[],
  at: number,
  landmarks: readonly Landmark[],
  inTable: ReadonlySet<Line>,
): Holder {
  let isAbove = false
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const line = lines[i] as Line
    if (inTable.has(line)) {
      // the row of another
      if (isAbove) break
      continue
    }
    if (areaOf(line.plain.trim()) || gradeOf(line.plain.trim())) continue
    if (line.plain.length > 70 || /[.!?]["']?$/.test(line.plain)) {
      isAbove = true
      continue
    }
    const named = within(landmarks, line).find(({ provider }) => provider)
    // "Alder School, Orme", a paragraph, "Ofsted rating: Good"
    if (isAbove && !(named && isHeading(line, named))) break
    if (named?.provider) return { kind: 'named', provider: named.provider }
    break
  }
  return { kind: 'main' }
}
