import type { Line } from '../../model/article.ts'
import type { FurnitureRule } from './furniture-rule.ts'

/** A line as the cleaner sees it. */
export interface LineView {
  line: Line
  /** The folded line without white space around it; angle quotation marks stay, which menus use as arrows. */
  text: string
  words: number
  /** Whether it reads as a sentence or as a long stretch of one: no label, headline or teaser. */
  prose: boolean
  /** Whether it is a label that is furniture only in company: "News". */
  label: boolean
  /** Whether a name, a date and a time stand above a comment. */
  commentHead: boolean
  /** What set it aside. */
  mark: Mark | null
}

/** Why a line is furniture, and whether the line said so itself or its neighbours did. */
export interface Mark {
  rule: string
  reason: string
  /** What the line heads. */
  opens: FurnitureRule['opens'] | null
  /** Whether it was set aside for where it stands. */
  byPlace: boolean
}

/** Longest line that may be a headline, in code units. */
const LONGEST_TITLE = 110
const FULL_STOP = /(?:[.!?]|\.{3}|…)["')\]*_]*$/
const QUESTION = /[?!]["')\]]*$/
const TRUNCATED = /(?:\.{3}|…)["']?$/

/** View a line before anything is known of its neighbours. */
export function viewLine(line: Line): LineView {
  const text = textOf(line)
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return { line, text, words, prose: isProse(text, words), label: false, commentHead: false, mark: null }
}

const textOf = ({ value, plain }: Line): string =>
  (value.includes('«') || value.includes('»')
    ? [...plain].map((unit, i) => (value[i] === '«' || value[i] === '»' ? value[i] : unit)).join('')
    : plain
  ).trim()

// "Reading is taught well." is prose; "What next for the school?", "Oops." and "Man, 43, charged…" may be no more than titles
function isProse(text: string, words: number): boolean {
  if (text.length > LONGEST_TITLE && words > 15) return true
  const end = text.slice(-8)
  if (words < 4 || !FULL_STOP.test(end) || TRUNCATED.test(end)) return false
  return !QUESTION.test(end) || text.length > LONGEST_TITLE || /[.?!]["')]? /.test(text)
}
