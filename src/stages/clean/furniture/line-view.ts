import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { countWords, isProse } from '../../../model/prose.ts'
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
  /** Whether it is of a table or ends a letter: no furniture wherever it stands. */
  kept: boolean
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

/** View a line before anything is known of its neighbours. */
export function viewLine(line: Line): LineView {
  const text = textOf(line)
  const words = countWords(text)
  return { line, text, words, prose: isProse(text, words), label: false, kept: false, mark: null }
}

const textOf = ({ value, plain }: Line): string =>
  (value.includes('«') || value.includes('»')
    ? collect([...plain], (unit, i) => (value[i] === '«' || value[i] === '»' ? value[i] : unit)).join('')
    : plain
  ).trim()
