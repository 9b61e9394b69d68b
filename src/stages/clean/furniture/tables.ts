import { GRADE_NAMES } from '../../../domain/press/graded-names.ts'
import { gather } from '../../../model/gather.ts'
import { isGradeCell } from '../../../model/grade-cell.ts'
import { endsSentence } from '../../../model/prose.ts'
import type { LineView } from './line-view.ts'

const LONGEST = 80
const MOST_WORDS = 10
/** So many cells that hold a grade make a table. */
const LEAST = 3
/** In so many cells one holds a grade at least. */
const SHARE = 6
/** The heads of its columns stand so many lines above the first grade at most. */
const HEADS = 10
const BORDER = /[\t|]|, /
/** Find the lines of tables that stand one cell to a line, "Fenwick Joiners / Reasonable / Significant", or a row to a line. */
export function findTables(views: readonly LineView[]): ReadonlySet<LineView> {
  const found = new Set<LineView>()
  for (let i = 0; i < views.length; ) {
    let end = i
    while (end < views.length && isCell(views[end] as LineView)) end++
    const run = end - i < LEAST ? [] : views.slice(i, end)
    const graded = gather(run, ({ text }, at) => (isGradeCell(text) ? [at] : []))
    const [first = 0, last = 0] = [graded[0], graded.at(-1)]
    if (graded.length >= LEAST && graded.length * SHARE >= last - first)
      for (const view of run.slice(Math.max(0, first - HEADS), last + 1)) found.add(view)
    i = Math.max(end, i + 1)
  }
  for (let i = 0; i < views.length; ) {
    const columns = columnsOf(views[i] as LineView)
    let end = i + 1
    while (columns > 1 && end < views.length && columnsOf(views[end] as LineView) === columns) end++
    const rows = columns > 1 ? views.slice(i, end) : []
    if (rows.filter(isGradedRow).length >= LEAST) for (const view of rows) found.add(view)
    i = end
  }
  for (let i = 0; i < views.length; ) {
    let end = i
    while (end < views.length && isListed(views[end] as LineView)) end++
    if (end - i >= LEAST) for (const view of views.slice(i, end)) found.add(view)
    i = Math.max(end, i + 1)
  }
  return found
}

/** "Fenwick Primary: good", "Fenwick Primary (Orme) - from good to outstanding", "Fenwick Primary, good". */
const LISTED = new RegExp(
  `^.{3,70}?(?:[:,.(]| -) ?(?:(?:down |up )?from |now |still |rated )?['"]?(?:${GRADE_NAMES})\\b`,
  'i',
)
const LONGEST_ITEM = 110

const isListed = ({ text }: LineView): boolean => text.length <= LONGEST_ITEM && LISTED.test(text)

// "Fenwick Primary\t2\t3"
const columnsOf = ({ line, prose }: LineView): number =>
  prose || !BORDER.test(line.value) ? 0 : line.value.split(BORDER).length

const isGradedRow = ({ line }: LineView): boolean => {
  const cells = line.value.split(BORDER).map(cell => cell.trim())
  return cells.some(isGradeCell) && cells.some(cell => /\p{L}{3}/u.test(cell) && !isGradeCell(cell))
}

/** Heads of columns that a menu or a pager may have too. */
const HEAD = /^(?:before|current|date|last|latest|name|now|previous|results?|then|type)$/i

const isCell = ({ text, words, prose, mark }: LineView): boolean =>
  !prose && (!mark || HEAD.test(text)) && text.length <= LONGEST && words <= MOST_WORDS && !endsSentence(text)
