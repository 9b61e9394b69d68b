import { MOVING_VERBS } from '../../../domain/press/graded-names.ts'
import { alternatives } from '../../../model/alternatives.ts'
import type { Span } from '../../../model/span.ts'
import type { Run } from './run.ts'

const WORD =
  'outstanding|inadequate|(?:requires?|required|requiring|needs?|needed|needing) (?:urgent )?improvement|good|satisfactory|exceptional|(?:strong|expected) standards?|(?:needs?|needed|needing) attention|special measures|serious weaknesses|grade (?:one|two|three|four|[1-4])|(?:significant|reasonable|insufficient) progress|(?:best|top|highest|lowest|bottom|worst) (?:possible )?(?:mark|grade|outcome|rating|judge?ment)s?'
/** What follows a grade that describes nothing else: its end, a noun for it, a small word. */
const ENDS =
  "(?=['\"]?(?:[,.;:)(]|$| (?:in|for|at|on|across|overall|again|ratings?|grades?|judge?ments?|status|verdict|reports?|and|but|by|since|from|to|after|before|last|this|over|when|with|while|as|or|back|both|between|under|within|-)(?![\\w'-])))"
const IRREGULAR =
  'is|was|are|were|came|went|became|made|met|shot|took|did|saw|swept|hung|fought|broke|bore|drew|struck|hit|ran|bought|brought|bounced|clawed|found|left|put|told|rated|been|being'
const GRADE = `(?<![\\w'-])['"]?(?:${WORD})${ENDS}`
/** Where it is, or what it is, between the name and its verb: ", in Mill Lane, Orme,", " - long the best -", " in Orme". */
const ASIDE =
  '(?: \\([^)]{1,40}\\))?(?:,? (?:in|on|at|near|off|of|outside) [^.,;:]{2,40}?(?:, [^.,;:]{2,40},|,)?|, [^.;:]{2,70}?,| - [^.;:]{2,70}? -)?'
/** Words of other clauses, which have subjects of their own, and of speech. */
const ELSEWHERE =
  'because|if|when|where|who|whose|whom|which|while|although|though|as|said|says|added|adds|wrote|argued|insisted|believes?|thinks?|hopes?|wants?|praised?(?! (?:by [a-z]+ )?for making)|criticised|blamed?|rates?|called'
/** Verbs in the past, and those of grading and holding in the present. */
const VERB = `(?:(?:also|now|again|still|both|all|itself|only|just|[a-z]+ly|has|have|had) ){0,3}(?:[a-z]{2,}ed|${IRREGULAR}|${alternatives(MOVING_VERBS)})`
const DOES = ` (?!(?:${ELSEWHERE})\\b)${VERB}(?: (?!(?:${ELSEWHERE})\\b)(?:[a-z'"][a-z'"-]*|\\d+)){0,9}? ${GRADE}`
const SUBJECT = new RegExp(ASIDE + DOES, 'y')
/** The same of a name that is set between commas: "The third, X, is". */
const SET_OFF = new RegExp(`,${DOES}`, 'y')
const WHICH_ONE = /(?:^|[.!?]["')]? )(?:Another|Its|One|Our|The) (?:[a-z-]+ ){0,6}[a-z-]+, $/
/** What a relative clause says of it: "X, which remains good", "X, which inspectors in May found to be good". */
const RELATIVE = new RegExp(
  `(?: \\([^)]{1,40}\\))?(?:,? (?:in|on|at|near) [^.,;:]{2,30})?,? (?:which|that) (?:(?:ofsted|inspectors)(?: [a-z]+){0,3}? (?:found|gave|graded|judged|rated)|(?:(?:also|now|again|still|itself|only|[a-z]+ly|has|have|had) ){0,3}(?:been|is|was|are|were|got|gets|earned|handed|received|won|${alternatives(MOVING_VERBS)})|has(?= an? ))(?: (?!(?:${ELSEWHERE})\\b)(?:[a-z'"][a-z'"-]*|\\d+)){0,9}? ${GRADE}`,
  'y',
)
/** What is said of anything. */
const IS_GOOD = /\b(?:are|been|is|was|were) ['"]?(?:good|satisfactory)$/
const AT_A_TIME =
  /^['"]?(?: overall)?(?: at (?:its|the)| in (?:[a-z]+ )?\d{4}| last (?:year|time)| since| under| until| when)\b/
/** "rated outstanding by the tourist board". */
const BY_OTHERS =
  /^['"]?(?: (?:grade|mark|rating|verdict))? (?:by|from) (?!(?:the |its )?(?:government |schools )?(?:education watchdog|hmi|inspect|ofsted|watchdog))/
/** Before where somebody is. */
const IN = /(?:^|[^a-z])(?:around|in|near|of|off|on|outside) (?:the )?$/
/** What says where it is, so that it is no town: "of X, in Orme, which". */
const IN_TOWN = /, (?:in|near) [^.,;:]{2,30}, (?:which|that)\b/y
const MOVED = new RegExp(
  `(?: (?:straight|up|back|down))? from (?:[a-z]+ )?${GRADE}[^.;:]{0,30}? to (?:[a-z]+ )?${GRADE}`,
  'y',
)
const BRACKET = new RegExp(
  ` \\((?:(?:ofsted|currently|now|also|rating|rated|grade|graded|judged|still|last)[ :]+){0,3}${GRADE}`,
  'y',
)
const COLON = new RegExp(
  `(?: (?:is|was|has|had) (?:the|an?|its) [a-z -]{3,30})?(?::| -) (?:now |still |also |once )?${GRADE}`,
  'y',
)
const WHOSE =
  /(?:,? in [^.,;:]{2,40},?)?,? whose (?:(?:new|own|latest|last|previous|two|three|first) ){0,2}(?:report(?: card)?|card|grade|rating|inspection)s?\b/y
const OWN = new RegExp(
  `'s? (?:own |new |then )?(?:manager|owner|head|head ?teacher|principal|staff|governors|children|pupils|team)\\b[^.;:]{0,60}? (?:rated|graded|judged|awarded|given|found to be) (?:an? )?${GRADE}`,
  'y',
)
/** A word of grading right before a name that ends there or says where it is. */
const KNOWN_BY = /\b(?:outstanding|inadequate|failing|(?:top|good)-(?:rated|graded)) $/
const STANDS = /^(?:[,.;)]|$| (?:in|at|near)\b)/
/** "two are rated outstanding (X and Y)". */
const LISTED_BEFORE =
  /\b(?:rated|judged|graded|are|were) (?:all |both |now )?['"]?(?:outstanding|good|inadequate|requires improvement)['"]? \((?:[^()]{2,40},? and |[^()]{2,40}, )?(?:the )?$/
const BRACKET_OPEN = '('.charCodeAt(0)
const LIST_ENDS = /^(?:,| and |\))/
/** What opens a clause whose subject follows. */
const OPENS =
  /(?:^|[.!?:;-]["')]? |, |\b(?:and|but|while|whereas|that|though|although|meanwhile|then|so|as|over|down|nearby|elsewhere),? )(?:the )?$/

const fits = (pattern: RegExp, lower: string, from: number): boolean => {
  pattern.lastIndex = from
  return pattern.test(lower)
}

// "Alder Bank, in Mill Lane, Orme, was"
const isPlace = (lower: string, start: number): boolean =>
  /(?:^|[^a-z])(?:in|on|at|near|off|of|outside) (?!the (?:end|meantime|other|same)\b|contrast|fact|turn|addition|its|that|this|all\b|last\b)[^.;:,]{2,40}, (?:the )?$/.test(
    lower.slice(Math.max(0, start - 60), start),
  )

// "X, which was good in 2015", but not "the fair at X, which was good", "X, which was rated good by guests"
function isRelative(lower: string, from: number): boolean {
  RELATIVE.lastIndex = from
  const [clause = ''] = RELATIVE.exec(lower) ?? []
  const rest = lower.slice(from + clause.length)
  return clause !== '' && !BY_OTHERS.test(rest) && (!IS_GOOD.test(clause) || AT_A_TIME.test(rest))
}

/** Tell whether a bracket or dash behind a bare name gives it a grade: "X - still inadequate -", "X (good)". */
export const isSetBehind = ({ lower, titled }: Run, { end }: Span): boolean =>
  !titled && (fits(BRACKET, lower, end) || (lower[end] === ' ' && fits(COLON, lower, end)))

/** Tell whether somebody moved a bare name from one grade to another: "took X from good to inadequate". */
export const isMovedHere = ({ lower }: Run, { end }: Span): boolean => fits(MOVED, lower, end)

/** Tell whether the words right around a bare name give it a grade: "X bagged outstanding", "took X from good to inadequate", "X (rated: good)". */
export function isGradedHere({ line, lower, opens, titled, words }: Run, { start, end }: Span): boolean {
  if (titled) return false
  const before = lower.slice(Math.max(0, start - 24), start)
  const begins = (opens && start === words[0]?.start) || (OPENS.test(before) && !isPlace(lower, start))
  if (begins && (fits(SUBJECT, lower, end) || fits(COLON, lower, end))) return true
  if (fits(SET_OFF, lower, end) && WHICH_ONE.test(line.plain.slice(Math.max(0, start - 60), start)))
    return true
  // "(X and Y)"
  if (lower.charCodeAt(start - 1) === BRACKET_OPEN || lower[end] === ')')
    if (
      LIST_ENDS.test(lower.slice(end, end + 6)) &&
      LISTED_BEFORE.test(lower.slice(Math.max(0, start - 90), start))
    )
      return true
  if (KNOWN_BY.test(before) && STANDS.test(lower.slice(end, end + 6))) return true
  if (isRelative(lower, end) && (!IN.test(before) || fits(IN_TOWN, lower, end))) return true
  return [MOVED, BRACKET, WHOSE, OWN].some(pattern => fits(pattern, lower, end))
}
