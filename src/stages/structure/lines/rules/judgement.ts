import { grades } from '../../../../domain/ofsted/grades.ts'
import { judgementAreas } from '../../../../domain/ofsted/judgement-areas.ts'
import { TABLE_HEADS } from '../../../../domain/press/table-heads.ts'
import { collect } from '../../../../model/collect.ts'
import type { KindRule } from '../kind-rule.ts'
import type { SheetLine } from '../sheet.ts'

const LONGEST = 220
const LONGEST_CELL = 110
const BULLET = /^\W{0,3}(?:[-*•▪●·]|\d{1,2}(?:\.\d)?[.)]?)\s+/
const BORDER = /\s*[|\t]\s*|\s+-+\s+|\s*(?:\.{3,}|…)\s*|:\s+/
/** Quicker than to part a row. */
const MAY_BE_PARTED = /[|\t…:]|\.{3}|\s-/
const HEADS: ReadonlySet<string> = new Set(
  TABLE_HEADS.split(',').map(head => head.trim().replace(/\s+/g, ' ')),
)
const GRADES: ReadonlySet<string> = new Set(
  grades.flatMap(({ label, press }) => [label.toLowerCase(), ...press]),
)
const AREAS: ReadonlySet<string> = new Set(
  judgementAreas.flatMap(({ wording, press }) => [wording.toLowerCase(), ...press]),
)
const WHOLE = /^(?:overall(?: \w+){0,2}|met|not met)$/

/** A line of a table of judgements: its head, a row, or a cell alone. */
export const judgement: KindRule = {
  kind: 'judgement',
  is: ({ lines, body }, i) => {
    const own = lines[i] as SheetLine
    if (own.prose) return false
    const cells = cellsOf(own)
    if (cells.length === 0) return false
    if (cells.length > 1)
      return (
        cells.every(cell => HEADS.has(cell)) ||
        isRow(cells) ||
        (cells.length > 3 && isTable(own, lines[i - 1], lines[i + 1]))
      )
    // a table with a cell to a line stands below the story's beginning
    if (i <= body) return false
    const [above, below] = [lines[i - 1], lines[i + 1]]
    const [cell = ''] = cells
    if (GRADES.has(cell)) return above !== undefined && isAreaCell(above)
    if (isAreaCell(own) && below && isGradeCell(below)) return true
    return HEADS.has(cell) && [above, below].some(line => line && HEADS.has(cellsOf(line)[0] ?? ''))
  },
  reads: [
    'Judgement | Grade |',
    'Overall effectiveness | Good |',
    '- Help and protection: good',
    'Inclusion – Exceptional',
    '2.1 Adoption performance - Good',
    'The quality of education\tGood',
    'Safeguarding standards – Met',
    'Fenwick College | 08/01/2019 | 13/02/2019 | 3 | 4',
  ],
  leaves: [
    'Good',
    'Grade',
    'Verdict: good for nothing',
    'The council was rated good: a relief',
    'Home | News | Sport',
    'Jo Lamb said: good',
  ],
}

const isGradeCell = (line: SheetLine): boolean => {
  const cells = cellsOf(line)
  return cells.length === 1 && GRADES.has(cells[0] as string)
}

const isAreaCell = (line: SheetLine): boolean =>
  !line.prose &&
  line.text.length <= LONGEST_CELL &&
  cellsOf(line).length === 1 &&
  !isGradeCell(line) &&
  !/[.!?]$/.test(line.text)

// "Help and protection: good", "Good: help and protection", "Oakfield Primary - Good"
function isRow(cells: readonly string[]): boolean {
  const graded = cells.filter(cell => GRADES.has(cell) || cell === 'met' || cell === 'not met')
  const others = cells.filter(cell => !graded.includes(cell))
  return graded.length > 0 && others.length === 1 && others.every(cell => isNamed(cell))
}

const isNamed = (cell: string): boolean =>
  AREAS.has(cell) ||
  WHOLE.test(cell) ||
  (cell.length <= LONGEST_CELL && !/\b(?:said|says|was|were|is|are|has|have|rated|judged)\b/.test(cell))

// "Fenwick College | 08/01/2019 | 13/02/2019 | 3 | 4"
const isTable = ({ text }: SheetLine, ...near: readonly (SheetLine | undefined)[]): boolean =>
  /[|\t]/.test(text) &&
  (/\d{1,2}\/\d{1,2}\/\d{2,4}/.test(text) || near.some(line => line && /[|\t].*[|\t]/.test(line.text)))

function cellsOf({ line, text }: SheetLine): string[] {
  if (text.length > LONGEST) return []
  const row = line.plain.trim().replace(BULLET, '').toLowerCase()
  const cells = MAY_BE_PARTED.test(row) ? row.split(BORDER) : [row]
  return collect(cells, cell => cell.trim().replace(/ ?\((?:grade )?\d\)$|\.$/, '')).filter(Boolean)
}
