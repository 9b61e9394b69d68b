import { matchesOf } from '../../model/matches.ts'

/** A text without the middles of its long sentences, and the way back. */
export interface Elided {
  text: string
  /** Turn an offset in the elided text to one in the whole, both in code units. */
  whole: (offset: number) => number
}

/** What is kept on either side of a stop, in code units: far more than the word that decides about it. */
const BESIDE_STOP = 30
const LONG = 90
const STRETCH = /[^.?!\u2026\u203d]+/g

/** Leave out what stands so far from any stop that it cannot decide whether a sentence ends there. */
export function elide(plain: string): Elided {
  /** Where in the text something is left out, and how much is left out by then. */
  const cuts: { at: number; out: number }[] = []
  let text = ''
  let kept = 0
  for (const { 0: stretch, index } of matchesOf(plain, STRETCH)) {
    if (stretch.length < LONG) continue
    const from = plain.indexOf(' ', index + BESIDE_STOP)
    const to = plain.lastIndexOf(' ', index + stretch.length - BESIDE_STOP)
    if (from < 0 || from >= to) continue
    text += plain.slice(kept, from)
    cuts.push({ at: text.length, out: to - text.length })
    kept = to
  }
  text += plain.slice(kept)
  return { text, whole: offset => offset + (cuts.findLast(({ at }) => at < offset)?.out ?? 0) }
}
