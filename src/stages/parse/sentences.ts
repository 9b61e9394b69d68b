import { retext } from 'retext'
import type { Plugin } from 'unified'
import type { Node, Parent } from 'unist'
import type { Article, Line, Sentence } from '../../model/article.ts'
import { keptLines } from '../../model/article.ts'
import { gather } from '../../model/gather.ts'
import { elide } from './elide.ts'
import { readPlainStops } from './plain-stops.ts'

const english = retext().freeze()
/** Words after whose full stop parse-english ends a sentence that goes on: "Cllr. Ng", "No. 10", "J. Ng", but not "said on X". */
const GOES_ON =
  /(?:\b(?:Cllrs?|Coun|Det|Insp|Supt|Sgt|Const|Revd?|Hon|Prof|No|Nos|Ald|Capt|Col|Lt|Maj|Brig|Gen|St)\.|\b(?<!\bon (?=X))[A-Z]\.)$/

/** The name of a site that ends a sentence and is no initial; parse-english ends one behind any other sign. */
const ON_X = /\bon X\.(?= \p{Lu})/gu

/** The longest of those, in code units. */
const LONGEST = 8
/** No words or initials; parse-english takes a time that grows with the square of their length. */
const ENDLESS = /\S{100,}|(?:\S{1,2}\. ){12,}/g

/** A stop with more behind it: a line without one is a single sentence, and need not be parsed. */
const STOP_INSIDE = /(?:\.["')\]\s]|\W\.|[?!\u2026\u203d])["')\]\s]*[^"')\]\s]/

/** Parse each kept line to sentences with parse-english; a line never joins the next. */
export const parseSentences: Plugin<[], Article> = () => article => {
  for (const line of keptLines(article)) line.children = sentencesOf(line)
}

function sentencesOf(line: Line): Sentence[] {
  const whole = wholeOf(line)
  const ends = readPlainStops(line.plain)
  if (!ends) return STOP_INSIDE.test(line.plain) ? weighedOf(line) : [whole]
  const sentences: Sentence[] = []
  let { start } = whole
  for (const end of ends) {
    sentences.push({ type: 'sentence', start, end: line.start + end })
    start = line.start + end + 1
  }
  return [...sentences, { type: 'sentence', start, end: whole.end }]
}

function wholeOf({ plain, start }: Line): Sentence {
  const text = plain.trim()
  const from = start + plain.indexOf(text)
  return { type: 'sentence', start: from, end: from + text.length }
}

function weighedOf(line: Line): Sentence[] {
  const sentences: Sentence[] = []
  const plain = line.plain.replace(ON_X, 'on !.').replace(ENDLESS, units => 'x'.repeat(units.length))
  const { text, whole } = elide(plain)
  for (const node of nodesOfType(english.parse(text), 'SentenceNode')) {
    const start = whole(node.position?.start.offset ?? 0)
    const end = whole(node.position?.end.offset ?? text.length)
    const last = sentences.at(-1)
    const from = last ? Math.max(last.start, last.end - LONGEST) - line.start : 0
    if (last && GOES_ON.test(line.plain.slice(from, last.end - line.start))) last.end = line.start + end
    else sentences.push({ type: 'sentence', start: line.start + start, end: line.start + end })
  }
  return sentences
}

function nodesOfType(node: Node, type: string): Node[] {
  if (node.type === type) return [node]
  return gather((node as Parent).children ?? [], child => nodesOfType(child, type))
}
