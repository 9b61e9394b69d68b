import { reportingOf } from '../../../model/reporting.ts'
import type { Mark } from './marks.ts'
import type { Pair } from './pair-marks.ts'

const CUE_BEFORE = /\b(\p{Ll}{3,14}):\s*(?=\p{Lu})/gu
const CUE_BEHIND = /^\s{0,2}(?:[\p{L}'.-]{1,24} ){0,6}?(\p{Ll}{3,14})\b/u

/**
 * Read the quotations whose opening mark is missing: behind a cue and colon, or from the start of the paragraph where
 * a cue follows the closing mark or the paragraph before was left open.
 */
export function readUnopened(
  strays: readonly Mark[],
  pairs: readonly Pair[],
  plain: string,
  isLeftOpen: boolean,
): Pair[] {
  const found: Pair[] = []
  let next = 0
  let bound = 0
  for (const stray of strays) {
    for (let pair = pairs[next]; pair && pair.start < stray.start; pair = pairs[++next]) bound = pair.end
    const start = startOf(stray, bound, plain, isLeftOpen)
    if (start !== null) {
      const indent =
        plain.slice(start, stray.start).length - plain.slice(start, stray.start).trimStart().length
      found.push({
        start: start + indent,
        end: stray.end,
        family: stray.family,
        opening: 0,
        closing: stray.end - stray.start,
      })
    }
    bound = stray.end
  }
  return found
}

function startOf(stray: Mark, bound: number, plain: string, isLeftOpen: boolean): number | null {
  if (bound === 0 && isLeftOpen) return 0
  const before = plain.slice(bound, stray.start)
  if (!/[\p{L}!?.,…)]$/u.test(before) || before.trim().length < 12) return null
  let cue = -1
  for (const { index, 0: words, 1: verb } of before.matchAll(CUE_BEFORE))
    if (reportingOf(verb as string)?.how === 'says') cue = index + words.length
  if (cue >= 0) return bound + cue
  const verb = /[,.!?]$/.test(before) && CUE_BEHIND.exec(plain.slice(stray.end, stray.end + 120))?.[1]
  return bound === 0 && verb && reportingOf(verb)?.how === 'says' ? 0 : null
}
