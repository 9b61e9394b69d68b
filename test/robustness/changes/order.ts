import type { Change } from '../change.ts'
import { type Piece, recompose } from '../recompose.ts'

/** What ties a paragraph to the one before: quotations, pronouns and whatever points back. */
const TIED =
  /["“”‘]|(?:^|\s)'|^(?:he|she|it|its|they|their|this|these|that|those|but|however|there|both|others?|one|the (?:two|three|second|other))\b|\b(?:also|another|since then|meanwhile)\b/i

/** Neighbouring paragraphs of prose that stand alone, swapped. */
export const paragraphsSwapped: Change = {
  name: 'paragraphs swapped',
  apply: article => {
    const { text, gold } = article
    const spans = [...gold.boilerplate, ...gold.unscored, ...gold.grades.flatMap(grade => grade.at)]
    const free = [...text.matchAll(/[^\n]+/g)]
      .filter(line => line[0].length > 90 && /[.]$/.test(line[0].trim()) && !TIED.test(line[0]))
      .map(line => ({ start: line.index, end: line.index + line[0].length }))
      .filter(line => !spans.some(([start, end]) => line.start < end && start < line.end))
    const at = free.findIndex((line, i) => i > 0 && text.slice(free[i - 1]?.end, line.start).trim() === '')
    const [first, second] = [free[at - 1], free[at]]
    if (!first || !second) return null
    const pieces: Piece[] = [
      [0, first.start],
      [second.start, second.end],
      [first.end, second.start],
      [first.start, first.end],
      [second.end, text.length],
    ]
    return recompose(
      article,
      pieces.filter(piece => !Array.isArray(piece) || piece[1] > piece[0]),
    )
  },
}
