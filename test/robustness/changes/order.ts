import type { Change } from '../change.ts'
import { type Piece, recompose } from '../recompose.ts'

/** What ties a paragraph to the one before: pronouns and whatever points back. */
const TIED =
  /^(?:he|she|it|its|they|their|this|these|that|those|but|however|there|both|others?|one|the (?:two|three|second|other))\b|\b(?:also|another|since then|meanwhile|added|continued|concluded)\b/i
const MARK = /["“”‘]|(?:^|\s)'/
/** A quotation with a speaker of its own, in full: `“Words,” said Jane Smith` or `Jane Smith, of somewhere, said: “Words.”` */
const OWN_CUE = /[”"] said (?:\p{Lu}[\p{L}’'-]+ ){2}|^(?:\p{Lu}[\p{L}’'-]+,? ){2}[^“”"\n]{0,90}\bsaid: [“"]/u

/** Tell whether a paragraph reads the same wherever it stands. */
const standsAlone = (words: string): boolean =>
  words.length > 60 && /[.”"]$/.test(words.trim()) && !pointsBack(words)

const pointsBack = (words: string): boolean => TIED.test(words) || (MARK.test(words) && !OWN_CUE.test(words))

const lineBehind = (text: string, end: number): string =>
  /[^\n]*/.exec(text.slice(end).trimStart())?.[0] ?? ''

/** Neighbouring paragraphs that stand alone, swapped, with none behind them that points back. */
export const paragraphsSwapped: Change = {
  name: 'paragraphs swapped',
  apply: article => {
    const { text, gold } = article
    const spans = [...gold.boilerplate, ...gold.unscored, ...gold.grades.flatMap(grade => grade.at)]
    const free = [...text.matchAll(/[^\n]+/g)]
      .filter(line => standsAlone(line[0]))
      .map(line => ({ start: line.index, end: line.index + line[0].length }))
      .filter(line => !spans.some(([start, end]) => line.start < end && start < line.end))
    const at = free.findIndex(
      ({ start, end }, i) =>
        i > 0 && text.slice(free[i - 1]?.end, start).trim() === '' && !pointsBack(lineBehind(text, end)),
    )
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
