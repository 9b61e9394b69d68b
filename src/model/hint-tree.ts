import type { Hint, Shown } from './hints.ts'

/** Hint words, letter by letter. */
export interface HintTree {
  /** The column of each code unit: letters from 1, digits, marks from `WIDTH`; 0 for all that only parts words. */
  columns: Uint8Array
  /** The row that a letter leads to, at the row of the letters before it times `WIDTH` plus its column. */
  rows: number[]
  /** By row, what a word shows that ends there, and what any shows that comes there. */
  ending: Hint[][]
  coming: Hint[][]
  /** What marks show, by their columns from `WIDTH`. */
  marking: Hint[][]
}

const WIDTH = 32
const DIGIT = 27
/** The rows of a word that no hint begins like, and of one that has not begun. */
const OTHER = 0
const ROOT = 1
const SPACE = 32
/** Set on a step that shows something; the lower bits are the next row. */
const SHOWS = 0x8000

/** Open a tree without words. */
export function openTree(): HintTree {
  const columns = new Uint8Array(0x10000).fill(DIGIT, 48, 58)
  for (let i = 1; i < DIGIT; i++) columns[64 + i] = columns[96 + i] = i
  return { columns, rows: new Array(2 * WIDTH).fill(OTHER), ending: [[], []], coming: [[], []], marking: [] }
}

/** Plant a word: "give", or "donat*" for all that begin so. */
export function plantWord({ columns, rows, ending, coming }: HintTree, word: string, hint: Hint): void {
  const letters = word.replace('*', '')
  let row = ROOT
  for (const letter of letters) {
    const at = row * WIDTH + (columns[letter.charCodeAt(0)] as number)
    if (rows[at] === OTHER) {
      rows[at] = ending.push([]) - 1
      coming.push([])
      for (let column = 0; column < WIDTH; column++) rows.push(OTHER)
    }
    row = rows[at] as number
  }
  ;(letters === word ? ending : coming)[row]?.push(hint)
}

/** Plant a mark, or "0" for all digits, which lead to no row of their own. */
export function plantMark({ columns, coming, marking }: HintTree, mark: string, hint: Hint): void {
  const code = mark.charCodeAt(0)
  if (columns[code] === DIGIT) coming[OTHER]?.push(hint)
  else {
    if (columns[code] === 0) columns[code] = WIDTH + marking.push([]) - 1
    marking[(columns[code] as number) - WIDTH]?.push(hint)
  }
}

/** Make the reader of a tree of so many hints. Each code unit is one step from row to row. */
export function readerOf({ columns, rows, ending, coming, marking }: HintTree, hints: number) {
  const none: Shown = new Array(Math.ceil(hints / 32)).fill(0)
  const [ended, come, marked] = [ending.map(shownOf), coming.map(shownOf), marking.map(shownOf)]
  const { starts, cells } = packRows(
    rows.map((next, at) => {
      const column = at % WIDTH
      if (column === 0) return ended[Math.floor(at / WIDTH)] ? ROOT | SHOWS : ROOT
      return (column === DIGIT || next !== OTHER) && come[next] ? next | SHOWS : next
    }),
  )
  function shownOf(own: readonly Hint[]): Shown | null {
    if (own.length === 0) return null
    const shown = none.slice()
    for (const hint of own) shown[hint >> 5] = (shown[hint >> 5] as number) | (1 << (hint & 31))
    return shown
  }
  return (text: string): Shown => {
    const shown = none.slice()
    const { length } = text
    let row = ROOT
    for (let i = 0; i <= length; i++) {
      let column = columns[i < length ? text.charCodeAt(i) : SPACE] as number
      if (column >= WIDTH) {
        add(shown, marked[column - WIDTH] as Shown)
        column = 0
      }
      const cell = cells[(starts[row] as number) + column] as number
      const step = (cell >>> 16 === row ? cell : (cells[column] as number)) & 0xffff
      const next = step & ~SHOWS
      if (step !== next) add(shown, (column === 0 ? ended[row] : come[next]) as Shown)
      row = next
    }
    return shown
  }
}

/**
 * Lay rows over each other, as most lead on at few columns, so that a reader finds all of them close together. A cell
 * holds the number of its row above the step; where a row has no cell of its own, it steps as the first row does.
 */
function packRows(rows: readonly number[]): { starts: Uint16Array; cells: Uint32Array } {
  const starts = new Uint16Array(rows.length / WIDTH)
  const cells = new Uint32Array(rows.length + WIDTH)
  cells.set(rows.slice(0, WIDTH))
  let free = WIDTH
  for (let row = 1; row < starts.length; row++) {
    const used: number[] = []
    for (let column = 0; column < WIDTH; column++)
      if (rows[row * WIDTH + column] !== rows[column]) used.push(column)
    while (cells[free] !== 0) free++
    let start = free - (used[0] ?? free)
    while (used.some(column => cells[start + column] !== 0)) start++
    if (start > 0xffff) throw new Error('There is no room for so many words of hints')
    starts[row] = start
    for (const column of used) cells[start + column] = (row << 16) | (rows[row * WIDTH + column] as number)
  }
  return { starts, cells }
}

function add(shown: Shown, more: Shown): void {
  for (let at = 0; at < more.length; at++) shown[at] = (shown[at] as number) | (more[at] as number)
}
