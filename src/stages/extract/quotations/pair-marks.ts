import { cueAhead } from './cue-ahead.ts'
import { begins, isAfloat, isLast, isPossessive, isShort, isSpoken, isTelling } from './mark-signs.ts'
import type { Mark } from './marks.ts'

/** Quoted words of a line; offsets count from the start of the line, marks included. */
export interface Pair {
  start: number
  end: number
  family: Mark['family']
  /** How many code units of mark stand at its start and at its end; 0 where the mark is missing. */
  opening: number
  closing: number
}

/** What the marks of a line make: the outermost quotations in order, and marks that close what none opened. */
export interface Pairing {
  pairs: Pair[]
  strays: Mark[]
}

/** Pair the marks of a line: quotations within quotations are left to the outer one. */
export function pairMarks(marks: readonly Mark[], plain: string): Pairing {
  const pairing: Pairing = { pairs: [], strays: [] }
  if (marks.length === 0) return pairing
  const ahead = lookAhead(marks)
  let i = 0
  while (i < marks.length) {
    const mark = marks[i] as Mark
    if (!mark.opens) {
      if (mark.closes === 3 || mark.family === 'double') pairing.strays.push(mark)
      i++
      continue
    }
    const close = closeOf(i, marks, plain, ahead)
    const closer = marks[close.at]
    if (close.found && closer) {
      pairing.pairs.push(pairOf(mark, closer.end, closer.end - closer.start))
      i = close.at + 1
      continue
    }
    const limit = closer?.start ?? plain.length
    if (
      (mark.family === 'double' && !isAfloat(mark, plain)) ||
      isSpoken(mark, plain) ||
      isTelling(mark, plain)
    ) {
      pairing.pairs.push(pairOf(mark, unclosedEnd(plain, mark.end, limit), 0))
      i = Math.max(i + 1, close.at)
    } else i++
  }
  return pairing
}

const pairOf = (mark: Mark, end: number, closing: number): Pair => ({
  start: mark.start,
  end,
  family: mark.family,
  opening: mark.end - mark.start,
  closing,
})

/** Of each mark: by how many the marks of its family from it on close more than they open, and the next sure close. */
interface Ahead {
  surplus: number[]
  sureClose: number[]
  nextOpen: number[]
}

function lookAhead(marks: readonly Mark[]): Ahead {
  const surplus = new Array<number>(marks.length).fill(0)
  const sureClose = new Array<number>(marks.length + 1).fill(marks.length)
  const nextOpen = new Array<number>(marks.length + 1).fill(marks.length)
  const next = { double: 0, single: 0 }
  const sure = { double: marks.length, single: marks.length }
  const open = { double: marks.length, single: marks.length }
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, opens, closes } = marks[i] as Mark
    sureClose[i] = sure[family]
    nextOpen[i] = open[family]
    next[family] += opens && closes ? 0 : opens ? -1 : closes > 1 ? 1 : 0
    surplus[i] = next[family]
    if (closes === 3) sure[family] = i
    if (opens) open[family] = i
  }
  return { surplus, sureClose, nextOpen }
}

/** A quotation holds at most so many marks in a paragraph; beyond them its own is a stray one. */
const MOST_MARKS = 64

/** Find the mark that closes the one at `from`; where none does, `at` is the mark that begins the next quotation. */
function closeOf(
  from: number,
  marks: readonly Mark[],
  plain: string,
  { surplus, sureClose, nextOpen }: Ahead,
): { at: number; found: boolean } {
  const opener = marks[from] as Mark
  const spoken = isSpoken(opener, plain)
  let depth = 0
  let weak = -1
  let other = -1
  const last = Math.min(marks.length, from + MOST_MARKS)
  for (let i = from + 1; i < last; i++) {
    const mark = marks[i] as Mark
    if (mark.family !== opener.family) {
      if (mark.family === 'double' && mark.opens && !mark.closes) {
        // "'They asked: "what would you do?" Nobody said,' he said"
        const isNested = (sureClose[from] as number) < (nextOpen[from] as number)
        if (opener.family === 'single' && weak < 0 && !isNested && begins(plain, opener.end, mark))
          return { at: i, found: false }
        other = -2
      } else if (other === -1 && mark.closes === 3 && (mark.family === 'double' || isLast(mark, plain)))
        other = i
      else if (other === -2 && mark.family === 'double') other = -1
      continue
    }
    if (mark.closes > 1 || (mark.closes === 1 && depth > 0 && mark.opens)) {
      if (depth > 0) {
        depth--
        continue
      }
      if (spoken && mark.closes === 2 && mark.family === 'single' && isPossessive(mark, plain)) {
        if ((sureClose[i] as number) < (nextOpen[i] as number)) continue
      }
      return { at: i, found: true }
    }
    if (mark.closes === 1 && weak < 0 && depth === 0) weak = i
    if (!mark.opens) continue
    const isNew = begins(plain, opener.end, mark)
    if ((surplus[i] as number) > 0 || (!isNew && isShort(i, marks))) depth++
    else if (isNew) return giveUp(i)
  }
  return giveUp(last)

  function giveUp(next: number) {
    if (other >= 0 && other < next) return { at: other, found: true }
    return weak >= 0 && !spoken ? { at: weak, found: true } : { at: next, found: false }
  }
}

/** Find where a quotation without a closing mark ends: before the cue behind it, else with its paragraph. */
function unclosedEnd(plain: string, from: number, limit: number): number {
  const cue = cueAhead(plain.slice(from, limit))
  const end = cue >= 0 ? from + cue : limit
  return from + plain.slice(from, end).trimEnd().length
}
