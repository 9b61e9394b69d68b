import type { Place } from '../article-case.ts'
import type { Change } from '../change.ts'
import { moveCue } from './move-cue.ts'

/** A paragraph that is `Subject said: “Words.”` and nothing else. */
const CUE_BEFORE =
  /^(?<subject>\p{Lu}[^“”"‘:\n]{3,120}?),? (?<verb>said|says|added|commented|wrote): ?(?<open>[“"])(?<words>[^“”"\n]{20,})\.(?<close>[”"])$/dgmu

/** `Subject said: “Words.”` to `“Words,” said Subject.` */
export const cueAfter: Change = {
  name: 'cue moved behind',
  apply: article =>
    moveCue(article, CUE_BEFORE, ({ subject, verb, open, words, close }, text) => [
      open,
      words,
      ',',
      close,
      ` ${text.slice(...verb)} `,
      subject,
      '.',
    ]),
}

/** `Subject said: “One. Two.”` to `“One,” said Subject. “Two.”` */
export const cueInside: Change = {
  name: 'cue moved inside',
  apply: article => {
    const changed = moveCue(article, CUE_BEFORE, ({ subject, verb, open, words, close }, text) => {
      const stop = /[.] (?=\p{Lu})/u.exec(text.slice(...words))
      if (!stop) return null
      const cut = words[0] + stop.index
      return [
        open,
        [words[0], cut],
        `,${text.slice(...close)} ${text.slice(...verb)} `,
        subject,
        `. ${text.slice(...open)}`,
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
            at: quotation.at.flatMap(span => parted(changed.text, span)),
          })),
        },
      }
    )
  },
}

/** A quotation that a cue now stands in is two. */
function parted(text: string, [start, end]: Place): Place[] {
  const cue = /,[”"] (?:said|says|added|commented|wrote) \p{Lu}[^“”"\n]*\. [“"]/u.exec(text.slice(start, end))
  if (!cue) return [[start, end]]
  return [
    [start, start + cue.index + 2],
    [start + cue.index + cue[0].length - 1, end],
  ]
}
