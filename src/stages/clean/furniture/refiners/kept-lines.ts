import { GRADE_NAMES } from '../../../../domain/press/graded-names.ts'
import type { LineView } from '../line-view.ts'

const LONGEST = 200
const KEPT =
  /^(?:\W{0,3}|\d{1,2}[.)] )(?:(?:ends?|notes?|notes? (?:to|for) editors?|editor'?s'? notes?|background(?: information)?|media (?:enquiries|contacts?|information)|press (?:enquiries|contacts?)|contacts?|further information|for (?:more |further |media |press )+(?:information|details|enquiries)|(?:issued|released) by|(?:first |date )?(?:published|posted|released|issued)|last (?:updated|modified|reviewed)|updated)\W*$|(?:notes? (?:to|for) editors?|for (?:more |further |media |press )+(?:information|details|enquiries)|(?:media|press) (?:enquiries|contact|office)|contact(?=.*(?:\d{4}|@|:|press office))|(?:image|photo|picture|media) caption|pictured)\b.{3,}|(?:from the archives?,? )?(?:first |originally |date )?(?:published|posted|printed|released|issued|last updated|last modified|updated)(?: (?:in|on|at)|(?: the| our)? (?:print(?:ed)? )?(?:edition|newspaper|paper|magazine|print)|:)*\W{0,3}(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).{0,60}$)/i

/** "The Larch Pilgrim  |  April 2025  |  17": the running title of a magazine, which dates the story. */
const RUNNING =
  /^(?:\d{1,3}\s*[|•·]\s*)?\p{Lu}[^|•·.?!]{2,40}[|•·]\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?:[ /-][A-Z][a-z]{2,8})? (?:19|20)\d\d(?:\s*[|•·]\s*(?:p(?:age)?\.? ?)?\d{1,3})?$/u
const PARTED = /[|•·]/
/** A label that needs what it announces: "Last updated:", "Published". */
const BARE =
  /^\W{0,3}(?:(?:first |date )?(?:published|posted|released|issued)|last (?:updated|modified|reviewed)|updated)\W*$/i
const NOTES = /\b(?:ends?|notes?|editors?|contacts?|enquiries|information|background)\b/i
/** What stands in a table of judgements. */
const TABLE =
  /\b(?:overall effectiveness|impact of leaders|experiences and progress|quality of (?:education|teaching)|leadership and|behaviour and attitudes|personal development|early years provision|care leavers|help and protection|safeguarding standards|overall experiences|effectiveness of leaders|sixth form provision|outcomes for|attendance and behaviour|curriculum and teaching|judge?ment ?\| ?grade)\b|^(?:key )?(?:judge?ments?|grades?|ratings?)$/i
const GRADE = new RegExp(`(?:^|[|:\\t-] ?)(?:${GRADE_NAMES}|requires improvement to be good|met)[ |.]*$`, 'i')

/** Tell whether a line is of a table of judgements: an area, a row, or a grade below an area. */
export const isOfTable = ({ text, prose }: LineView, above: LineView | undefined): boolean =>
  !prose &&
  text.length < 120 &&
  (TABLE.test(text) ||
    (GRADE.test(text) && (/[|:\t-]/.test(text) || (!!above && !above.mark && TABLE.test(above.text)))))

/** Tell whether a kept line opens notes that are kept with it. */
export const opensNotes = ({ text }: LineView): boolean => text.length < 40 && NOTES.test(text)

/** Tell whether a line belongs to the story even among furniture: notes, contacts, captions, its date. */
export const isKept = ({ text }: LineView, below: LineView | undefined): boolean =>
  text.length <= LONGEST &&
  !(BARE.test(text) && !/\d/.test(below?.text ?? '')) &&
  (KEPT.test(text) || (PARTED.test(text) && RUNNING.test(text)))
