import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import type { Span } from '../../../model/span.ts'
import { isGradedHere } from './graded-here.ts'
import type { Run } from './run.ts'

/** A verb that says how somebody did, which those who only speak have not. */
const DID =
  "(?:is|was|are|were|isn't|wasn't|has|have|had|remains?|remained|fares?|fared|does|did|gets?|got|keeps?|kept|stays?|stayed|came|comes|went|goes|needs?|requires?|shares?|shared|meanwhile|too|itself)"
const ASIDE = '(?:,? \\([^)]{1,40}\\)|, [^,.;:]{1,70},)?'
/** A name as the subject of such a verb, an aside between. */
const SUBJECT = new RegExp(`${ASIDE},? (?:(?:both|also|now|still|again|all|by contrast,?) )?${DID}\\b`, 'y')
/** What sets one place beside another, right before its name: "only ten miles away, in", "top of the pile is". */
const SET_BESIDE =
  /(?:\b(?:away|door|neighbours?|rivals?|contrast|meanwhile|elsewhere|across|over|nearby|neighbouring|compare[sd]?|unlike|than|only|but|and|or|joining|behind|ahead of|leaves?|left|quit)(?: (?:them|it|that|this|these))?,?(?: (?:in|at|is|are|with|from))?|\b(?:pile|table|list|class|scale|end|rear|spectrum|league|heap|tree|ladder)(?:,)? (?:is|are|was|were|comes?|came|sits?|sat|stands?|stood|lies|lay|languish(?:es)?)(?: in| at)?|\b(?:pile|rear|scale|spectrum|list),) (?:the )?$/
/** What goes on about such a place. */
const GOES_ON = /(?:,|:|;| -| \(|\.)/y
/** "At X", "Over at X", "For X, which …": at the start of a sentence. */
const AT =
  /(?:^|[.!?]["')]? )(?:and |but |meanwhile,? )?(?:over |down |up |out |back |across )?(?:at|for) (?:the )?$/
const ANAPHOR =
  /[:;.,-] (?:it|the (?:[\w-]+ ){0,2}(?:school|nursery|college|home|prison|jail|provider|firm|company|agency|academy|setting|pre-school|playgroup|charity|service|trainer))\b/
const HINT = new RegExp(`\\b(?:${GRADE_HINT})\\b`)
const FAR = 150

/** Tell whether the words around a bare name say what grade it has: as their subject, or set beside another. */
export function isRated(run: Run, span: Span, isCouncil: boolean): boolean {
  const { lower, graded } = run
  const { start, end } = span
  if (!graded) return false
  const rest = lower.slice(end, end + FAR)
  const before = lower.slice(Math.max(0, start - 60), start)
  if (!isCouncil) return (AT.test(before) && ANAPHOR.test(rest) && HINT.test(rest)) || isGradedHere(run, span)
  const sentence = rest.replace(/[.!?](?: .*)?$/s, '')
  SUBJECT.lastIndex = end
  if (SUBJECT.test(lower) && HINT.test(sentence) && !PLACED.test(before)) return true
  GOES_ON.lastIndex = end
  return SET_BESIDE.test(before) && GOES_ON.test(lower) && HINT.test(rest)
}

const PLACED = /(?:^|[^a-z])(?:in|on|from|near|around|across|to|at|of|by|for|with) (?:the )?$/
