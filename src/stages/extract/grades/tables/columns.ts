import type { Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import { gather } from '../../../../model/gather.ts'
import type { GradeMention, GradeWording } from '../../../../model/grades.ts'
import { mentionAt } from '../claim.ts'
import type { Landmark } from '../read-terms.ts'
import { areaOf, numberGradeOf } from './cells.ts'
import type { Tables } from './read-table.ts'

/** What a column of a table holds. */
export type Column =
  | 'name'
  | 'inspected'
  | 'published'
  | 'grade'
  | 'previous'
  | 'other'
  | { area: ReturnType<typeof areaOf> }

const PREVIOUS = /\b(?:previous|last|before|old|prior|former|earlier)\b/i
const GRADE = /\b(?:grades?|ratings?|judge?ment|outcome|result|overall|oe)\b/i

/** Read tables of many providers: a head with "Inspected", "Grade" and the like, then a row to each. */
export function readColumns(lines: readonly Line[], landmarks: readonly Landmark[]): Tables {
  const tables: Tables = { mentions: [], lines: new Set() }
  let columns: Column[] | null = null
  for (const line of lines) {
    const cells = splitRow(line)
    const head = cells.length >= 3 ? headOf(collect(cells, ({ text }) => text)) : null
    if (head) {
      columns = head
      tables.lines.add(line)
    } else if (columns && cells.length === columns.length) {
      const mentions = readRow(line, cells, columns, landmarks)
      tables.mentions.push(...mentions)
      if (mentions.length > 0) tables.lines.add(line)
    } else columns = null
  }
  return tables
}

const PROGRESS = /^(?:insufficient|reasonable|significant)$/i

/** Read a cell under the head of a column of grades: a number, "Insufficient" for a judgement of progress. */
export const gradeInColumn = (text: string): GradeWording | null =>
  PROGRESS.test(text) ? { kind: 'named', grade: `${text.toLowerCase()}-progress` } : numberGradeOf(text)

const splitRow = ({ plain, start }: Line) => {
  const separator = plain.includes('\t') ? '\t' : '|'
  if (!plain.includes(separator)) return []
  let at = start
  return collect(plain.replace(/\|\s*$/, '').split(separator), text => {
    const cell = { text: text.trim(), start: at, end: at + text.length }
    at += text.length + 1
    return cell
  })
}

/** Read the heads of columns; null where they are none of a table of grades. */
export function headOf(texts: readonly string[]): Column[] | null {
  const columns = collect(texts, (text, i): Column => {
    if (i === 0) return 'name'
    if (/inspect|visit/i.test(text) && !GRADE.test(text)) return 'inspected'
    if (/publi|report|releas/i.test(text)) return 'published'
    if (PREVIOUS.test(text)) return 'previous'
    if (GRADE.test(text)) return 'grade'
    const area = areaOf(text)
    return area ? { area } : 'other'
  })
  const graded = columns.some(column => column === 'grade' || typeof column === 'object')
  return graded && texts.every(text => text.length < 60 && numberGradeOf(text) === null) ? columns : null
}

/** Read the grades of a row, its first cell the provider's name. */
export function readRow(
  line: Line,
  cells: readonly { text: string; start: number; end: number }[],
  columns: readonly Column[],
  landmarks: readonly Landmark[],
): GradeMention[] {
  const name = cells[0]
  const own = landmarks.find(
    ({ provider, start }) => name && provider && start >= name.start && start < name.start + name.text.length,
  )
  if (!own?.provider) return []
  const { provider } = own
  const dateIn = (column: Column) => {
    const cell = cells[columns.indexOf(column)]
    return cell
      ? landmarks.find(({ date, start }) => date && start >= cell.start && start <= cell.end)?.date
      : undefined
  }
  return gather(columns, (column, i) => {
    const wording =
      column === 'grade' || column === 'previous' || typeof column === 'object'
        ? gradeInColumn(cells[i]?.text ?? '')
        : null
    if (!wording) return []
    const place = { letter: 'G', text: '', start: (cells[0] ?? line).start, end: (cells.at(-1) ?? line).end }
    const mention = mentionAt(place, place, line, 'grade/table-columns', wording)
    const [inspected, published] = [dateIn('inspected'), dateIn('published')]
    mention.because = [column === 'previous' ? 'the column of previous grades' : 'the column of grades']
    mention.reading.holders = [{ kind: 'named', provider }]
    if (typeof column === 'object' && column.area) mention.reading.areas = [column.area]
    if (column === 'previous') mention.reading.change = 'from'
    else {
      mention.inspected = inspected?.value ?? null
      mention.published = published?.value ?? null
      mention.reading.current = ['column']
    }
    return [mention]
  })
}
