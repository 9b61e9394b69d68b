import type { Line } from '../../../../model/article.ts'
import type { Claim } from '../claim.ts'
import { areasOf, namedAll } from '../holders.ts'
import type { Stream, Term } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

/** "a mark that it earned too for A and for B", "an accolade it got overall and for each of A and B", "which was also the grade for A". */
const RELATIVE =
  /C(?:[l]{0,2}UW?[lVHBKRPN]{2,5}(?:oE)?|WB[l]{0,3}U)p(?:lp)?[lr]{0,2}([AP])(?:C?[CE][lr]{0,2}p?[lr]{0,2}\1)*/
/** "a grade that A got too". */
const EARNED = /C[l]{0,2}UW?[lr]{0,2}([AP])(?:C?[CE][lr]{0,2}\1)*[Hl]{0,2}[VKH][l]{0,2}(?=$|[ZC])/

/** "kept the grade for A and for B". */
const KEPT = /K[lr]Up[lr]{0,2}(A)(?:C?[CE][lr]{0,2}p?[lr]{0,2}\1)*/

/** Read areas and providers that share the grade before: "a grade that it also got for A", "a grade that A got too". */
export function findSameFor(stream: Stream, line: Line, last: Claim | null): Claim[] {
  if (!last || last.mention.rejected) return []
  const kept = KEPT.exec(stream.shape)
  const match = RELATIVE.exec(stream.shape) ?? EARNED.exec(stream.shape) ?? kept
  if (!match || match.index < last.grade) return []
  const terms = stream.terms.slice(match.index, match.index + match[0].length)
  const named = terms.filter(({ letter }) => letter === match[1])
  const claim = repeatClaim(last, line, {
    id: 'grade/same-for',
    words: terms.slice(0, terms.indexOf(named.at(-1) as Term) + 1),
    reading:
      match[1] === 'P'
        ? { holders: namedAll(named) }
        : {
            areas: areasOf(named),
            whole: false,
            spread: false,
            // "outstanding in 2021, kept the grade for A": now
            ...(match === kept ? { change: 'kept' as const, dates: [], earlier: [], current: [] } : {}),
          },
    because: `the grade of “${last.mention.words}”`,
  })
  return [{ ...claim, stream, verb: 0, scope: 0 }]
}
