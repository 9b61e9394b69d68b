import type { Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import type { AreaWords, GradeWording } from '../../../../model/grades.ts'
import type { Span } from '../../../../model/span.ts'
import { lexicon } from '../lexicon.ts'
import { longestPhrase } from '../phrase-tree.ts'
import { numberOf, splitWords } from '../words.ts'

/** A cell of a row; offsets count from the start of the source. */
export interface Cell extends Span {
  text: string
}

const BULLET = /^\s*(?:[-*>\u2022\u25aa\u25cf\u00b7]|\d{1,2}[.)])?\s*/
const BORDER = /\s*[|\t]\s*|\s+-+\s+|\s*(?:\.{3,}|\u2026)\s*|:\s+/g
/** One of these is in every border. */
const BORDER_SIGN = /[|\t:\u2026]|\.\.\.| -/
/** No grade is written longer, in code units. */
const LONGEST_GRADE = 90

/** Tell whether a line may have more cells than one. */
export const hasBorder = (plain: string): boolean => BORDER_SIGN.test(plain)

/** Split a line to the cells of a row: at bars, tabs, dashes, colons and leaders. */
export function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = []
  const { plain } = line
  let from = BULLET.exec(plain)?.[0].length ?? 0
  const add = (to: number): void => {
    const text = plain.slice(from, to).trim()
    if (text) {
      const start = line.start + plain.indexOf(text, from)
      cells.push({ text, start, end: start + text.length })
    }
  }
  if (hasBorder(plain)) {
    BORDER.lastIndex = from
    for (let border = BORDER.exec(plain); border; border = BORDER.exec(plain)) {
      add(border.index)
      from = BORDER.lastIndex
    }
  }
  add(plain.length)
  return cells
}

/** Words that may stand beside an area's name in its cell. */
const BESIDE =
  /^(?:the|of|and|for|in|a|effectiveness|overall|standards?|provision|ofsted|services?|children|pupils|judgement|judgment|quality|experiences|progress|people|young|those|who)$/

/** Read a cell that is nothing but an area's name. */
export function areaOf(text: string): AreaWords | null {
  const areas = areasIn(text)
  return areas.length === 1 ? (areas[0] as AreaWords) : null
}

/** Read a cell that is nothing but names of areas: "leadership and management; apprenticeships"; none where it holds more. */
export function areasIn(text: string): AreaWords[] {
  const words = splitWords(text)
  if (words.length === 0 || words.length > 40) return []
  if (/^(?:overall|(?:overall )?ofsted (?:rating|grade|judgement)|overall (?:outcome|result))$/i.test(text))
    return [{ words: 'overall', areas: ['overall-effectiveness'] }]
  const found: AreaWords[] = []
  let joined = true
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(lexicon, words, at)
    if (phrase?.entry.areas && joined) {
      const own = collect(words.slice(at, at + phrase.length), word => word.text)
      found.push({ words: own.join(' '), areas: phrase.entry.areas })
      joined = false
      at += phrase.length
    } else if (BESIDE.test(words[at]?.text ?? '')) {
      joined ||= words[at]?.text === 'and'
      at++
    } else if (/^[,;&]$/.test(words[at]?.text ?? '') && found.length > 0) {
      joined = true
      at++
    } else return []
  }
  return found
}

/** Read a cell that is nothing but a grade: "Good", "Requires improvement", "Grade 2", "Outstanding (1)". */
export function gradeOf(text: string): GradeWording | null {
  if (text.length > LONGEST_GRADE) return null
  const words = splitWords(
    text === 'RI' ? 'requires improvement' : text.replace(/\(\s*(?:grade )?\d\s*\)/i, ''),
  )
  const phrase = longestPhrase(lexicon, words, 0)
  if (phrase?.entry.letter === 'G' && phrase.length === words.length) return phrase.entry.wording ?? null
  return null
}

/** Read a cell that is a bare number of a grade. */
export function numberGradeOf(text: string): GradeWording | null {
  const number = /^[1-4]$/.test(text) ? numberOf(text) : null
  return number === null ? gradeOf(text) : { kind: 'number', number }
}
