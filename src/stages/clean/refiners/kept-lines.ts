import type { LineView } from '../line-view.ts'

const LONGEST = 200
const KEPT =
  /^(?:\W{0,3})(?:(?:ends?|notes?|notes? (?:to|for) editors?|editor'?s'? notes?|background(?: information)?|media (?:enquiries|contacts?|information)|press (?:enquiries|contacts?)|contacts?|further information|for (?:more |further |media |press )+(?:information|details|enquiries)|(?:issued|released) by|(?:first |date )?(?:published|posted|released|issued)|last (?:updated|modified|reviewed)|updated)\W*$|(?:notes? (?:to|for) editors?|for (?:more |further |media |press )+(?:information|details|enquiries)|(?:media|press) (?:enquiries|contact|office)|contact|(?:image|photo|picture|media) caption|pictured)\b.{3,}|(?:first |date )?(?:published|posted|released|issued|last updated|last modified|updated)(?: on| at|:)*\W{0,3}(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).{0,60}$)/i

/** Tell whether a line belongs to the story even among furniture: notes, contacts, captions, its date. */
export const isKept = ({ text }: LineView): boolean => text.length <= LONGEST && KEPT.test(text)
