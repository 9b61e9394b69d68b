import { findsIn, guard } from '../../../model/guard.ts'
import type { SheetLine } from './sheet.ts'

const HEADING = guard(
  /^\W{0,4}(?:ends?|end of (?:press |news )?release|(?:editor'?s?'? )?notes?(?: (?:to|for)(?: the)? editors?)?|editors'? notes?|background(?: (?:information|notes?))?|notes and background|media (?:enquiries|contacts?|information)|press (?:enquiries|contacts?)|(?:for )?(?:more|further) information|contacts?)\W{0,4}$/i,
)
/** Above so great a share of the lines "End" is no end. */
const SHARE = 0.15

/** Find the heading of the notes below the story, given where that begins: the number of lines where there is none. */
export function findNotes(lines: readonly SheetLine[], body: number): number {
  const from = Math.max(body + 1, Math.ceil(lines.length * SHARE))
  for (let i = from; i < lines.length; i++) {
    const { line, text } = lines[i] as SheetLine
    if (findsIn(line, HEADING, text)) return i
  }
  return lines.length
}
