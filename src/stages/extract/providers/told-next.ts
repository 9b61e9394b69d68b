import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import type { Span } from '../../../model/span.ts'
import type { Run } from './run.ts'

/** Nouns for whoever is inspected that no rule takes for a name's own. */
const NOUN =
  'academy|agency|centre|charity|chain|college|company|firm|home|infants|jail|juniors|nursery|one|playgroup|pre-school|prep|primary|prison|provider|school|secondary|service|setting|trainer'
const HINT = `\\b(?:${GRADE_HINT})\\b`
const HINTED = new RegExp(HINT)
/** "The secondary at X", "the one at X, which has four beds,". */
const NOUN_AT = new RegExp(
  `\\b(?:the|its|their|one) (?:[a-z-]+ ){0,2}?(?:${NOUN}) (?:over |up |down )?at (?:the )?$`,
)
/** What introduces a name that is spoken of on: ", a builder with 40 apprentices", ", where". */
const INTRODUCED =
  /(?: \([^)]{1,40}\))?(?:, (?:in|of|at|on|near) [^.,;:]{2,40})?, (?:an?|one of|which|where|whose)\b/y
/** What is no provider, and whose story goes on about another. */
const OTHER =
  /^,? ?(?:\([^)]*\) )?(?:an?|one of)(?: (?!(?:who|which|that|with|where)\b)[a-z'-]+){0,4}? (?:body|campaigner|charity|chain of|city|councillor|county|dad|district|expert|father|governor|hamlet|man|mother|mum|neighbourhood|parent|park|path|place|resident|road|street|suburb|teacher|think tank|town|union|village|volunteer|woman)\b/
const SUBJECT =
  / (?:is|was|has|had|will|remains|stays|opened|closed|shut|sits|stands|takes|cares|looks after|teaches|trains|did|does|belongs)\b/y
const GOES_ON = new RegExp(
  `^(?:it|its(?: [a-z-]+){1,4}|the (?:[a-z-]+ ){0,2}?(?:${NOUN}))(?:'s)? [^.;:]{0,110}?${HINT}`,
)
const GRADED_NEXT =
  /^(?:it|the (?:[a-z-]+ ){0,2}?(?:academy|authority|borough|city|college|council|county|firm|home|nursery|pre-school|provider|school|setting)) (?:is|was|has been|had been) (?:[a-z]+ ){0,2}?(?:rated|judged|graded|awarded|found to be|given)\b/
/** "A further report, on X, is awaited". */
const REPORT_ON = /\b(?:report|verdict|inspection|visit),? (?:on|to|of|into) (?:the )?$/
const [SENTENCE, FAR] = [200, 160]
const OPENS = /(?:^|[.!?:]["')]? |^["'(]+)$/

/** Tell whether the next sentence gives a grade to a name that its own introduces, or is about: "X, a firm with 25 trainees. It was judged inadequate". */
export function isToldNext({ lower }: Run, { start, end }: Span, isCouncil = false): boolean {
  const before = lower.slice(Math.max(0, start - 60), start)
  const stop = lower.slice(end, end + SENTENCE).search(/[.!?]["')]? /)
  if (!isCouncil && NOUN_AT.test(before) && HINTED.test(ownSentence(lower, end, stop))) return true
  if (stop < 0) return false
  INTRODUCED.lastIndex = end
  SUBJECT.lastIndex = end
  if (isCouncil) return REPORT_ON.test(before) && gradedIn(lower, end + stop)
  const isIntroduced = INTRODUCED.test(lower) && !OTHER.test(lower.slice(end + 1, end + 120))
  const isSubject = !isIntroduced && OPENS.test(before) && SUBJECT.test(lower)
  if (!isIntroduced && !isSubject) return false
  return isIntroduced ? GOES_ON.test(nextFrom(lower, end + stop)) : gradedIn(lower, end + stop)
}

const gradedIn = (lower: string, stop: number): boolean => GRADED_NEXT.test(nextFrom(lower, stop))

// the sentence after a stop
const nextFrom = (lower: string, stop: number): string =>
  lower.slice(stop, stop + FAR).replace(/^[.!?]["')]? ["']?/, '')

const ownSentence = (lower: string, end: number, stop: number): string =>
  lower.slice(end, end + (stop < 0 ? SENTENCE : stop))
