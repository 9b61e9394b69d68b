import { FARING_VERBS, GRADE_HINT } from '../../../domain/press/graded-names.ts'
import { alternatives } from '../../../model/alternatives.ts'
import type { Span } from '../../../model/span.ts'
import { isGradedHere, isMovedHere, isSetBehind } from './graded-here.ts'
import type { Run } from './run.ts'
import { isToldNext } from './told-next.ts'

/** A verb that says how somebody did, which those who only speak have not. */
const DID = `(?:is|was|are|were|isn't|wasn't|have|had|remains?|remained|does|did|gets?|got|keeps?|kept|stays?|stayed|came|comes|went|goes|needs?|requires?|shared|meanwhile|too|itself|${alternatives(FARING_VERBS)})`
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
  /(?:[:;.,-]|^) (?:it|the (?:[\w-]+ ){0,2}(?:school|nursery|college|home|prison|jail|provider|firm|company|agency|academy|setting|pre-school|playgroup|charity|service|trainer))\b/
/** "it is a sorrier tale for X", "with a happier result at X". */
const STORY =
  /\b(?:better|brighter|different|happier|familiar|same|similar|sorrier|worse) (?:ending|experience|fortunes?|news|outcome|picture|result|story|tale|time) (?:at|for|in|over in) (?:the )?$/
/** Who was inspected, at the end of what says so: "a monitoring visit to", "Also inspected by Ofsted was". */
const SEEN =
  /(?:\bmonitoring (?:visit|inspection|report)s? (?:at|by|for|into|of|to)|\b(?:full|short|first|graded|initial) (?:ofsted )?(?:inspection|report)s? (?:at|for|of)|\b(?:inspected|graded|visited)(?: by (?:ofsted|inspectors))?(?: (?:too|as well|this week))? (?:was|were)) (?:the )?$/
const HINT = new RegExp(`\\b(?:${GRADE_HINT})\\b`)
const WHICH = /^(?: in [^.,;:]{2,30})?, (?:which|where) /
const FAR = 150

/** What belongs to whoever is graded, after its possessive: "'s help and protection services were". */
const OWN =
  /, whose (?:own )?(?:arrangements|(?:children's )?services)\b|'s?,? (?:[\w-]+ ){0,2}?(?:adoption|apprenticeships?|arrangements|capacity|care|children|early help|education|experiences|fostering|front door|help|impact|leaders(?:hip)?|learning|management|overall|provision|quality|safeguarding|services?|social|support|work)\b/y
/** Right before a name: "outstanding-rated ", "the once inadequate ". */
const RATED_BEFORE =
  /\b(?:good|outstanding|inadequate|satisfactory|adequate|improvement)['"]?[ -](?:rated|graded|judged) (?:the )?$/
/** A second one, its verb left out: "rated good in March and Orme Bank adequate in May". */
const GAP_BEFORE =
  /\b(?:rated|judged|graded|found|deemed|came out|is|are|was|were|got|given)\b[^.;]{0,70}(?:,| and| while| but|;) (?:the )?$/
const GAP_AFTER =
  / ['"]?(?:outstanding|good|adequate|satisfactory|inadequate|requires improvement)\b['"]?(?=$|[.,;)]| (?:in|overall|too|again|and|while|last)\b)/y
/** What a clause of its own says of it. */
const STRONG =
  /\b(?:rated|judged|graded|found|deemed|described as|(?:is|are|was|were) good|outstanding|inadequate|requires? improvement|grade|rating|marks?)\b/

/** Tell whether the words around a bare name say what grade it has: as their subject, or set beside another. */
export function isRated(run: Run, span: Span, isCouncil: boolean): boolean {
  const { lower, graded } = run
  const { start, end } = span
  if (!graded) return false
  const rest = lower.slice(end, end + FAR)
  const before = lower.slice(Math.max(0, start - 90), start)
  const sentence = rest.replace(/[.!?](?: .*)?$/s, '')
  if (RATED_BEFORE.test(before)) return true
  if (!isCouncil && SEEN.test(before) && HINT.test(rest)) return true
  if (STORY.test(before) && (ANAPHOR.test(rest) || WHICH.test(rest)) && HINT.test(rest)) return true
  GAP_AFTER.lastIndex = end
  if (GAP_AFTER.test(lower) && GAP_BEFORE.test(before)) return true
  OWN.lastIndex = end
  if (OWN.test(lower) && STRONG.test(sentence) && !PLACED.test(before)) return true
  if (THERE.test(before) && WHEN_IT.test(rest) && HINT.test(rest)) return true
  if (isCouncil && IN_FRONT.test(before) && FOUND_THERE.test(rest) && FINDING.test(sentence)) return true
  if (isCouncil && (isMovedHere(run, span) || isSetBehind(run, span) || isToldNext(run, span, true)))
    return true
  if (!isCouncil)
    return (
      (AT.test(before) && (ANAPHOR.test(sentence) || rest.startsWith(', where ')) && HINT.test(rest)) ||
      isGradedHere(run, span) ||
      isToldNext(run, span)
    )
  SUBJECT.lastIndex = end
  if (SUBJECT.test(lower) && HINT.test(sentence) && !PLACED.test(before)) return true
  GOES_ON.lastIndex = end
  return SET_BESIDE.test(before) && GOES_ON.test(lower) && HINT.test(rest)
}

/** What they found. */
const FINDING = new RegExp(`\\b(?:${GRADE_HINT}|widespread|typically|inconsistent)\\b`)
/** "In X last May they found services good", "at X when it was rated good". */
const IN_FRONT = /(?:^|[.!?]["')]? )(?:and |but |meanwhile,? )?(?:over |up |down )?in (?:the )?$/
const FOUND_THERE =
  /^(?:,? (?:where|which) [^.;,]{3,60},| last \w+,?| in (?:[a-z]+ )?\d{4},?|,)? (?:inspectors|they|ofsted|the watchdog) (?:had |also |even )?(?:found|decided|judged|rated|graded|reported|saw)\b/
const WHEN_IT = /^(?:,? in (?:[a-z]+ )?\d{4})? when it (?:had been|was) (?:found|graded|judged|rated)\b/
const THERE = /\b(?:at|for|in) (?:the )?$/

const PLACED = /(?:^|[^a-z])(?:in|on|from|near|around|across|to|at|of|by|for|with) (?:the )?$/
