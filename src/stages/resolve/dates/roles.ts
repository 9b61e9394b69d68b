import { findLine, type Line } from '../../../model/article.ts'
import type { DateMention, DateRole } from '../../../model/dates.ts'
import { sentenceAt } from './sentence-at.ts'

const PUBLISHED_BEFORE =
  /\b(?:publi(?:shed|cation|shes)|releas(?:ed|e)|issued|made public|unveiled|went online|report(?:s|ed)?(?: out| of| from| dated| in| on)?|printed|(?<!carried |carry )out)\b/gi
const INSPECTED_BEFORE =
  /\b(?:(?:re-?)?inspect(?:ed|ions?|ing|ors)|visit(?:ed|s)?|fieldwork|took place|carried out|judged|rated|graded|found|spent|returned|called|came|assessed|monitoring|seen)\b/gi
const PUBLISHED_AFTER =
  /^(?:'s)? (?:[\w-]+ )?(?:report|publication|letter)\b|^,? (?:published|publishes|released|releases|issued|unveiled)\b/i
const INSPECTED_AFTER =
  /^(?:'s)? (?:[\w-]+ ){0,2}(?:(?:re-?)?inspections?|visits?|judge?ments?|assessment)\b/i
const SUBJECT = /\b(?:inspect|ofsted|watchdog|visit|rated|graded|judged|report|fieldwork)/i
/** How far a cue may stand before its date, in code units. */
const REACH = 110

/** Tell what a date is the date of, by the words around: the cue nearest to it counts. */
export function roleOf(mention: DateMention, line: Line, lines: readonly Line[]): DateRole {
  const { plain, start } = line
  if (plain.includes('\t') || plain.includes('|')) return columnRole(mention, line, lines)
  const row = ROW.exec(plain)
  if (row) return rowRole(mention.start - start < row[0].length - (row[1] ?? '').length, line, lines)
  const after = plain.slice(mention.end - start, mention.end - start + 48)
  if (INSPECTED_AFTER.test(after)) return 'inspected'
  if (PUBLISHED_AFTER.test(after)) return 'report-published'
  const from = Math.max(sentenceAt(line, mention.start).start - start, mention.start - start - REACH)
  const before = plain.slice(from, mention.start - start)
  if (!SUBJECT.test(before) && !/^[^.]*\b(?:inspect|ofsted|report)/i.test(after)) return 'mentioned'
  const [published, inspected] = [lastOf(before, PUBLISHED_BEFORE), lastOf(before, INSPECTED_BEFORE)]
  if (published < 0 && inspected < 0) return 'mentioned'
  const cue = Math.max(published, inspected)
  if (
    /[;:]|, (?:which|who|when|and|but|while|though|has|set up|formed|up from|down from)\b/.test(
      before.slice(cue),
    )
  )
    return 'mentioned'
  return published > inspected ? 'report-published' : 'inspected'
}

function lastOf(text: string, cue: RegExp): number {
  let last = -1
  cue.lastIndex = 0
  for (let found = cue.exec(text); found; found = cue.exec(text)) last = found.index
  return last
}

// "Inspected	Published	Grade" above "14/02/2017	22/03/2017	3"
function columnRole(mention: DateMention, line: Line, lines: readonly Line[]): DateRole {
  const separator = line.plain.includes('\t') ? '\t' : '|'
  const column = (text: string) => text.split(separator).length
  const own = column(line.plain.slice(0, mention.start - line.start))
  const cells = column(line.plain)
  for (let number = line.number - 1; number > line.number - 12 && number > 0; number--) {
    const above = findLine(lines, number)?.plain.split(separator)
    if (above?.length !== cells) continue
    const head = above[own - 1] ?? ''
    if (/inspect|visit/i.test(head)) return 'inspected'
    if (/publi|report|releas/i.test(head)) return 'report-published'
  }
  return 'mentioned'
}

/** A row of a table whose cells only spaces part, with two dates. */
const ROW = /^[^\d]{3,60} \d{1,2}\/\d{1,2}\/\d{2,4} (\d{1,2}\/\d{1,2}\/\d{2,4})(?= |$)/
/** So many lines above a row its heads may stand. */
const HEADS_ABOVE = 14

// "Name, inspected, published" above "Alder College 14/02/2017 22/03/2017 3"
function rowRole(isFirst: boolean, line: Line, lines: readonly Line[]): DateRole {
  for (let number = line.number - 1; number >= line.number - HEADS_ABOVE && number > 0; number--) {
    const head = findLine(lines, number)?.plain.toLowerCase() ?? ''
    const [inspected, published] = [head.search(/inspect|visit/), head.search(/publi|report|releas/)]
    if (inspected >= 0 && published >= 0 && head.length < LONGEST_HEADS)
      return isFirst === inspected < published ? 'inspected' : 'report-published'
  }
  return 'mentioned'
}
const LONGEST_HEADS = 110
