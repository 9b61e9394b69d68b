import type { ArticleCase } from '../article-case.ts'
import type { Change } from '../change.ts'
import { type Piece, recompose } from '../recompose.ts'

/** A paragraph that is `Subject said: “Words.”` and nothing else. */
const CUE_BEFORE =
  /^(?<subject>\p{Lu}[^“”"‘:\n]{3,120}?),? (?<verb>said|says|added|commented|wrote): ?(?<open>[“"])(?<words>[^“”"\n]{20,})(?<stop>\.)(?<close>[”"])$/gmu
const PRONOUN = /^(?:He|She|They|It|We|I)$/

/** Move the cue of each paragraph that names its speaker before the quotation to somewhere else. */
function moveCue(article: ArticleCase, order: (parts: Parts) => Piece[] | null): ArticleCase | null {
  const pieces: Piece[] = []
  let from = 0
  for (const match of article.text.matchAll(CUE_BEFORE)) {
    const { subject, verb, open, words } = match.groups as Record<string, string>
    if (PRONOUN.test(subject as string)) continue
    const end = match.index + match[0].length
    const wordsEnd = end - 2
    const wordsStart = wordsEnd - (words as string).length
    const moved = order({
      subject: [match.index, match.index + (subject as string).length],
      verb: verb as string,
      open: [wordsStart - (open as string).length, wordsStart],
      words: [wordsStart, wordsEnd],
      close: [end - 1, end],
      text: article.text,
    })
    if (!moved) continue
    pieces.push([from, match.index], ...moved)
    from = end
  }
  if (from === 0) return null
  pieces.push([from, article.text.length])
  return recompose(
    article,
    pieces.filter(piece => !Array.isArray(piece) || piece[1] > piece[0]),
  )
}

interface Parts {
  subject: [number, number]
  verb: string
  open: [number, number]
  words: [number, number]
  close: [number, number]
  text: string
}

/** `Subject said: “Words.”` to `“Words,” said Subject.` */
export const cueAfter: Change = {
  name: 'cue moved behind',
  apply: article =>
    moveCue(article, ({ subject, verb, open, words, close }) => [
      open,
      words,
      ',',
      close,
      ` ${verb} `,
      subject,
      '.',
    ]),
}

/** `Subject said: “One. Two.”` to `“One,” said Subject. “Two.”` */
export const cueInside: Change = {
  name: 'cue moved inside',
  apply: article => {
    const changed = moveCue(article, ({ subject, verb, open, words, close, text }) => {
      const stop = /[.] (?=\p{Lu})/u.exec(text.slice(...words))
      if (!stop) return null
      const cut = words[0] + stop.index
      const mark = text.slice(...close)
      const opening = text.slice(...open)
      return [
        open,
        [words[0], cut],
        `,${mark} ${verb} `,
        subject,
        `. ${opening}`,
        [cut + 2, words[1]],
        '.',
        close,
      ]
    })
    return (
      changed && {
        ...changed,
        gold: {
          ...changed.gold,
          quotations: changed.gold.quotations.map(quotation => ({
            ...quotation,
            at: quotation.at.flatMap(span => parts(changed.text, span)),
          })),
        },
      }
    )
  },
}

/** A quotation that a cue now stands in is two. */
function parts(text: string, [start, end]: [number, number]): [number, number][] {
  const cue = /,[”"] (?:said|says|added|commented|wrote) \p{Lu}[^“”"\n]*\. [“"]/u.exec(text.slice(start, end))
  if (!cue) return [[start, end]]
  return [
    [start, start + cue.index + 2],
    [start + cue.index + cue[0].length - 1, end],
  ]
}
