import type { KindRule } from '../kind-rule.ts'
import type { Sheet } from '../sheet.ts'

const HEADING =
  /^\W{0,4}(?:ends?|end of (?:press |news )?release|(?:editor'?s?'? )?notes?(?: (?:to|for)(?: the)? editors?)?|editors'? notes?|background(?: (?:information|notes?))?|notes and background|media (?:enquiries|contacts?|information)|press (?:enquiries|contacts?)|(?:for )?(?:more|further) information|contacts?)\W{0,4}$/i
const LED =
  /^\W{0,3}(?:notes? (?:to|for)(?: the)? editors?|editor'?s'? notes?)\b|^(?:for (?:more|further|any|media|press|all|additional)\b.{0,40}\b(?:contact|call|e-?mail|visit|enquir|information|details)|(?:media|press|news) (?:enquiries|contact|office)\b|contact: |media contact|(?:tel|telephone|e-?mail|twitter|website|mob(?:ile)?|out of hours) ?: )/i
/** Above so great a share of the lines "End" is no end. */
const SHARE = 0.15

/** A line of the notes for editors, or of whom to ask. */
export const note: KindRule = {
  kind: 'note',
  is: (sheet, i) => LED.test(sheet.lines[i]?.text ?? '') || i >= notesBegin(sheet),
  reads: [
    'Notes for editors',
    'Note to editors:',
    'For further information please contact Jo Lamb on 01632 960 417.',
    'For media enquiries contact the press office',
    'Contact: Fenwick Council newsroom, 01632 960 733',
    'Editor’s notes',
  ],
  leaves: [
    'For further afield, look to Fenwick',
    'Notes of sympathy came from parents',
    'Contact between siblings was praised.',
    'For more than a year nothing changed.',
  ],
}

const begins = new WeakMap<Sheet, number>()

function notesBegin(sheet: Sheet): number {
  let begin = begins.get(sheet)
  if (begin === undefined) {
    const { lines, body } = sheet
    begin = lines.findIndex(({ text }, i) => i > body && i >= lines.length * SHARE && HEADING.test(text))
    if (begin < 0) begin = lines.length
    begins.set(sheet, begin)
  }
  return begin
}
