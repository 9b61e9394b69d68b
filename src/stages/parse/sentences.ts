import { retext } from 'retext'
import type { Plugin } from 'unified'
import type { Node, Parent } from 'unist'
import type { Article, Line, Sentence } from '../../model/article.ts'
import { keptLines } from '../../model/article.ts'

const english = retext().freeze()
/** Words after whose full stop parse-english ends a sentence that goes on: "Cllr. Ng", "No. 10". */
const GOES_ON =
  /(?:\b(?:Cllrs?|Coun|Det|Insp|Supt|Sgt|Const|Revd?|Hon|Prof|No|Nos|Ald|Capt|Col|Lt|Maj|Brig|Gen|St)\.|\b[A-Z]\.)$/

/** Parse each kept line to sentences with parse-english; a line never joins the next. */
export const parseSentences: Plugin<[], Article> = () => article => {
  for (const line of keptLines(article)) line.children = sentencesOf(line)
}

function sentencesOf(line: Line): Sentence[] {
  const sentences: Sentence[] = []
  for (const node of nodesOfType(english.parse(line.plain), 'SentenceNode')) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? line.plain.length
    const last = sentences.at(-1)
    if (last && GOES_ON.test(line.plain.slice(last.start - line.start, last.end - line.start)))
      last.end = line.start + end
    else sentences.push({ type: 'sentence', start: line.start + start, end: line.start + end })
  }
  return sentences
}

function nodesOfType(node: Node, type: string): Node[] {
  if (node.type === type) return [node]
  return ((node as Parent).children ?? []).flatMap(child => nodesOfType(child, type))
}
