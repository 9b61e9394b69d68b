import type { Hint, Shown } from './hints.ts'

/** Hint words, letter by letter. */
export interface HintTree {
  /** The column of each code unit: letters from 1, digits, marks; 0 for all that only parts words. */
  columns: Uint8Array
  /** The row that a letter leads to, at the row of the letters before it times `WIDTH` plus its column. */
  rows: number[]
  /** By row, what a word shows that ends there, and what any shows that comes there. */
  ending: Hint[][]
  coming: Hint[][]
  /** By column, what digits and marks show. */
  marking: Hint[][]
}

const WIDTH = 64
const DIGIT = 27
/** The rows of a word that no hint begins like, and of one that has not begun. */
const OTHER = 0
const ROOT = 1
const SPACE = 32

/** Open a tree without words. */
export function openTree(): HintTree {
  const columns = new Uint8Array(0x10000).fill(DIGIT, 48, 58)
  for (let i = 1; i < DIGIT; i++) columns[64 + i] = columns[96 + i] = i
  return {
    columns,
    rows: new Array(2 * WIDTH).fill(OTHER),
    ending: [[], []],
    coming: [[], []],
    marking: Array.from({ length: DIGIT + 1 }, () => []),
  }
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

/** Plant a mark, or "0" for all digits. */
export function plantMark({ columns, marking }: HintTree, mark: string, hint: Hint): void {
  const code = mark.charCodeAt(0)
  if (columns[code] === 0) columns[code] = marking.push([]) - 1
  marking[columns[code] as number]?.push(hint)
}

/** Make the reader of a tree; what it reads fills `size` numbers. Each code unit is one step from row to row. */
export function readerOf({ columns, rows, ending, coming, marking }: HintTree, size: number) {
  const none: Shown = new Array(size).fill(0)
  /** What steps show, and where among these by its bits; the first is nothing. */
  const told: Shown[] = [none]
  const places = new Map([[none.join(), 0]])
  /** By row and column, the next row in the lower 16 bits, the place of what the step shows above them. */
  const steps = new Uint32Array(rows.length)
  for (const [row, ended] of ending.entries())
    for (const [column, marked] of marking.entries()) {
      const at = row * WIDTH + column
      const isLetter = column > 0 && column < DIGIT
      const next = isLetter ? (rows[at] as number) : column === DIGIT ? OTHER : ROOT
      const hints = isLetter ? coming[next] : column === DIGIT ? marked : [...ended, ...marked]
      if (hints?.length) steps[at] = placeOf(hints) << 16
      steps[at] = (steps[at] as number) | next
    }
  function placeOf(hints: readonly Hint[]): number {
    const shown = none.slice()
    for (const { at, bit } of hints) shown[at] = (shown[at] as number) | bit
    const known = places.get(shown.join())
    if (known !== undefined) return known
    places.set(shown.join(), told.length)
    return told.push(shown) - 1
  }
  return (text: string): Shown => {
    const shown = none.slice()
    const { length } = text
    let row = ROOT
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : SPACE
      const step = steps[row * WIDTH + (columns[code] as number)] as number
      row = step & 0xffff
      if (step > 0xffff) add(shown, told[step >>> 16] as Shown)
    }
    return shown
  }
}

function add(shown: Shown, more: Shown): void {
  for (let at = 0; at < more.length; at++) shown[at] = (shown[at] as number) | (more[at] as number)
}
