import { readByline } from '../../model/byline.ts'
import { isDateLine } from '../../model/date-line.ts'
import { caption } from './rules/caption.ts'
import { endsAsTitle, type Sheet, type SheetLine } from './sheet.ts'

/** So many paragraphs tell what the story is about. */
const LEAD = 5
/** What the first of several lines has before the others. */
const FIRST = 4
const TELLING = /\p{L}{5,}/gu
/** Words of coverage of inspections. */
const TOPIC =
  /\bofsted\b|\binspect|\b(?:rat(?:ed|ing)|judged|grades?|schools?|college|nursery|academy|council|children|fostering|send|inadequate|outstanding|good|improvement)\b/i
/** A line that says what the site is rather than what the story is: "A member of the Larch Trust". */
const TAGLINE = /^(?:an? (?:member|part)|part|home|the voice|serving|working|welcome) (?:of|to|with|for)\b/i

/** A name of a school, a paper or a council, and of nothing that happened: "Larch Academy". */
const NAME = /^(?:(?:\p{Lu}[\p{L}'’.-]*|of|the|and|&|for|CE|RC) ?){1,6}$/u
const HAPPENED =
  /\bofsted\b|\binspect|\b(?:rat(?:ed|ing)|judged|grades?|inadequate|outstanding|good|improv\w+|letter|report)\b/i
const INSTITUTION =
  /\b(?:academy|academies|school|college|council|trust|partnership|federation|nursery|news|times|post|herald|gazette|echo|mail|chronicle|weekly|today|online|digest|journal|observer|express|argus|star)$/i

/** Choose the headline among the lines above the story, or none: its place, or -1. */
export function chooseHeadline(sheet: Sheet): number {
  const { lines, body } = sheet
  const lead = new Set(
    lines.slice(body, body + LEAD).flatMap(({ text }) => text.toLowerCase().match(TELLING) ?? []),
  )
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let isFirst = true
  for (let i = 0; i < body; i++) {
    if (!isCandidate(sheet, i)) continue
    const isSite = isName((sheet.lines[i] as SheetLine).text)
    // what follows the headline is the standfirst
    const score = scoreOf(sheet, i, lead) + (isFirst && !isSite ? FIRST : 0)
    if (!isSite) isFirst = false
    if (score > most) [best, most] = [i, score]
  }
  return best
}

function isCandidate(sheet: Sheet, i: number): boolean {
  const { text, words } = sheet.lines[i] as SheetLine
  if (words < 2 || !endsAsTitle(text) || isDateLine(text)) return false
  return readByline(text) === null && !caption.is(sheet, i)
}

function scoreOf({ lines, body }: Sheet, i: number, lead: ReadonlySet<string>): number {
  const { line, text, words, aboveFurniture } = lines[i] as SheetLine
  const shared = new Set((text.toLowerCase().match(TELLING) ?? []).filter(word => lead.has(word))).size
  const below = lines[i + 1]
  let score = Math.min(3, shared) + (words > 4 ? 2 : words > 2 ? 1 : 0) - i * 0.7
  if (/^#\s/.test(line.plain.trim())) score += 5
  if (TOPIC.test(text)) score += 1
  if (below && (isDateLine(below.text) || readByline(below.text) !== null || i + 1 === body)) score += 1
  if (isName(text)) score -= 3
  if (aboveFurniture && i + 1 < body) score -= 1
  return score
}

// in capitals every line is a name by its letters
const isName = (text: string): boolean =>
  TAGLINE.test(text) ||
  (NAME.test(text) && !HAPPENED.test(text) && (INSTITUTION.test(text) || text !== text.toUpperCase()))
