import type { Gold } from '../../../src/run/evaluate/gold.ts'
import type { Place } from '../article-case.ts'
import type { Change } from '../change.ts'
import { moveCue } from './move-cue.ts'

/** A paragraph that is `“Words,” said Subject.` or `“Words,” Subject said. “More.”` and nothing else. */
const CUE_BEHIND =
  /^(?<open>[“"])(?<words>[^“”"\n]{10,}),(?<close>[”"]) (?:(?<inverted>said|says|added|commented|wrote) )?(?<subject>\p{Lu}[^“”"‘:\n]{3,120}?)(?: (?<verb>said|says|added|commented|wrote))?\.(?: [“"](?<more>[^“”"\n]+)(?<last>[”"]))?$/dgmu

/** `“Words,” said Subject. “More.”` to `Subject said: “Words. More.”` */
export const cueBefore: Change = {
  name: 'cue moved before',
  apply: article => {
    const changed = moveCue(
      article,
      CUE_BEHIND,
      ({ subject, verb, open, words, close, more, last }, text) => [
        subject,
        ` ${text.slice(...verb)}: `,
        open,
        words,
        ...(more && last ? ['. ', more, last] : ['.', close]),
      ],
    )
    return (
      changed && {
        ...changed,
        gold: {
          ...changed.gold,
          quotations: joined(changed.gold.quotations, changed.text),
        },
      }
    )
  },
}

/** Stretches that no cue parts any more are one, of one quotation. */
function joined(quotations: Gold['quotations'], text: string): Gold['quotations'] {
  const whole: Gold['quotations'] = []
  let end = 0
  for (const quotation of quotations) {
    const at: Place[] = []
    for (const [start, stop] of quotation.at) {
      const before = at.at(-1) ?? whole.at(-1)?.at.at(-1)
      if (before && text.slice(end, start) === '. ') before[1] = stop
      else at.push([start, stop])
      end = stop
    }
    if (at.length > 0) whole.push({ ...quotation, at })
  }
  return whole
}
