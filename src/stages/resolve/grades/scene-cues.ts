import { yearOf } from './edtf-days.ts'

/** What stands before a date that sets the time of what follows: "In", "It is a far cry from", "When the team last called, in". */
const SETS =
  /^[\W_]*(?:\d{1,2}[.)] )?(?:(?:in|on|by|at|back|before|during|earlier)\b(?:(?!\b(?:which|who|whose|since|that|contrast)\b)[^.;]){0,32}|(?:the (?:last|previous) time|when|it(?:'s| is| was) a far cry|things (?:were|looked))\b[^.;]{0,60}|(?:how (?:different|unlike)|what a (?:change|contrast|difference)|compare (?:that|this)|contrast (?:that|this)|things have (?:changed|moved on)|it was (?:all )?(?:so )?different)(?: [a-z]+){0,2} (?:from|in|since|to|with) )$/i
/** "They called again in", "The team had last been here in". */
const VISITS =
  /^[\W_]*(?:\d{1,2}[.)] )?(?:they|it|he|she|ofsted|(?:the )?(?:inspectors?|team|watchdog)|hmis?)\b[^.;,]{0,30}\b(?:(?:been|came|come|called|went|returned|visited|inspected|arrived)\b[^.;,]{0,25}|looked(?: again| at (?:it|the [a-z-]+)| in| last| round)? (?:in|on) )$/i
/** "By contrast, the full inspection of". */
const OF_VISIT =
  /^[\W_]*(?:\d{1,2}[.)] )?(?:(?:by|in) contrast,? |but |and |yet |instead,? |however,? |even )?(?:the|an?|its|their|that) (?:(?:[a-z'-]+ ){0,3}?(?:inspection(?: report)?|joint area review)(?: of (?:[a-z'-]+ ){0,7}?[a-z'-]+)?|(?:(?:ofsted's|[a-z-]+) ){0,3}?(?:report|review|visit)(?: (?:of|on|to) (?:the|its) (?:academy|authority|borough|city|college|council|county|home|nursery|prison|school|services?))?)(?:,? (?:which|that) (?:was|took place))?,? (?:(?:carried out|conducted|held|made|published) |back )?(?:of|in|from|on) $/i
/** "was found inadequate at its last inspection, in", before ", when" or ", in which". */
const AT_VISIT =
  /\b(?:after|at|by|during|following|from|in|of) (?:its|their|the|that of the|an?) (?:[a-z'-]+ ){0,3}?(?:inspection(?: of (?:[a-z'-]+ ){0,7}?[a-z'-]+)?|visit),? (?:(?:carried out|conducted|held|made) )?(?:in|on) $/i
/** "Ofsted rated it good when it came in". */
const CAME =
  /\b(?:ofsted|inspectors?|the watchdog)\b[^.;]{5,90}\bwhen (?:it|they)(?: last)? (?:called|came|inspected|looked|visited|went)(?: [a-z]+){0,2} (?:in|on) $/i
/** What is told of such a visit behind its date. */
const IN_WHICH = /^,? (?:at|during|in) which\b|^,? when\b|^,? with\b|^,? and (?:it|its|the|that)\b/i
/** "For a county that was inadequate in 2015, that is a journey". */
const THAT_IS = /, (?:it|that|this)(?: is|'s)\b/i
/** "The second was the fruit of a visit in", "That rating followed an inspection in". */
const GIVEN_AT =
  /^[\W_]*(?:its|that|the|their) (?:[a-z'-]+ ){0,2}?(?:first|former|grade|judge?ment|last|latter|mark|other|outcome|rating|second|third|verdict)(?:, [^.;,]{3,40},)? (?:came|dates?|dated|follow(?:s|ed)|is|was) (?:[a-z'-]+ ){0,4}?(?:an?|its|the|their) (?:[a-z'-]+ ){0,2}?(?:inspection|visit) (?:in|of|on) $/i
/** "Ofsted's previous inspection was in", "The last visit took place in". */
const LAST_WAS =
  /^[\W_]*(?:(?:its|their|ofsted's|the(?: [a-z-]+'s)?) )(?:last|previous)(?: (?:full|graded|such))? (?:inspection|report|visit)(?: (?:by|from) [a-z]+)?,? (?:came|dated?|dates|took place|was)(?: (?:back|carried out|held))? (?:from|in|on|to) $/i
/** "It was good when inspectors went in". */
const WHEN = /\bwhen\b[^.;]{0,70}$/i
const INSPECTORS = /\b(?:inspectors?|ofsted|hmis?|the team|the watchdog|inspect(?:ed|ion))\b/i
/** What brings a story back to the present. */
const RETURNS =
  /\b(?:now|nowadays|today|yesterday|these days|currently|latest|most recent|this (?:time|week|month|term|year|spring|summer|autumn|winter)|on this occasion|since then|report (?:says|said|also|adds|found|describes)|says?|ha(?:s|ve) (?:been|now))\b/i
const PRESENT =
  /\b(?:is|are|'s|'re|has|have|remains?|continues?|rates?|finds?|judges?|keeps?|stays?|says?)\b/i
const ASIDE = /, [^,.;]{0,60}\bwhen\b[^,.;]{0,60}$/i
const GOES_ON =
  /^, (?:now |also |again |still )?(?:is|was|were|has|had|came|got|did|went|scored|earned|won|keeps?|kept)\b/i
/** What tells of grades or of those who give them. */
const OF_GRADES =
  /\b(?:inspect(?:ed|ion|ions|ors)|(?:an|the|its) inspector (?:[a-z]+ed|came|found|gave|said|saw|spoke|went|wrote)|ofsted(?:'s (?:grade|rating|report|verdict)| (?:inspection|inspectors|report|team|verdict|visit)\b| inspector(?= [A-Z])| (?:had |last |first |also |then )?(?:(?!advertised|announced|appointed|changed|closed|consulted|hired|introduced|launched|opened|resigned)[a-z]+ed|came|found|gave|put|said|saw|spoke|went|wrote))|(?:its|overall|same|that|the) (?:grade|marks?|rating|verdict)|an? (?:grade|rating) (?:for|of))\b/i
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const HAD =
  /^\W*(?:(?:in|at|back in|on) [^,.;]{2,30}, )?(?:it|they|the [a-z-]+(?: [a-z]+)?) had (?:been|got|had|held|managed|received|won)\b/i
/** "Four years later it was satisfactory". */
const LATER =
  /^\W*(?:just |only |some |about |barely |and |but )?(\w+) (year|month)s? (?:later|after that|on|after),? /i

/** Tell whether words before a date of a former inspection make a scene of it, which goes on after them. */
export const setsScene = (before: string): boolean => SETS.test(before) || saysVisit(before)
/** Tell whether words before a date say that inspectors came then. */
export const saysVisit = (before: string): boolean =>
  VISITS.test(before) ||
  CAME.test(before) ||
  GIVEN_AT.test(before) ||
  OF_VISIT.test(before) ||
  LAST_WAS.test(before) ||
  INSPECTORS.test(WHEN.exec(before)?.[0] ?? '')
/** Tell whether a date is of a visit of which the words behind it tell: "at its last inspection, in 2018, when". */
export const tellsVisit = (before: string, after: string): boolean =>
  IN_WHICH.test(after) && AT_VISIT.test(before)
/** Tell whether a sentence only weighs what was: "For a county that was inadequate in 2015, that is a journey". */
export const weighs = (after: string): boolean => THAT_IS.test(after)
/** Tell whether a sentence speaks of grades, or of those who give them. */
export const isOfGrades = (sentence: string): boolean => OF_GRADES.test(sentence)
/** Tell whether a date stands in an aside that closes behind it: "good when last inspected in 2016, was". */
export const isInAside = (before: string, after: string): boolean => GOES_ON.test(after) && ASIDE.test(before)
/** Tell whether a sentence comes back to the present. */
export const returnsToNow = (sentence: string): boolean => RETURNS.test(sentence)
/** Tell whether words for a grade are in the present. */
export const isPresent = (words: string): boolean => PRESENT.test(words)
/** Tell whether a sentence only looks back from what is told around it: "It had been a two in 2018". */
export const hadBeen = (sentence: string): boolean => HAD.test(sentence)
/** Tell whether a sentence goes on to a later time than the one before. */
export const goesOnLater = (sentence: string): boolean => LATER.test(sentence)

/** Work out the year of "Four years later"; null where it cannot be told. */
export function laterThan(value: string | null, sentence: string): string | null {
  const [, count = '', unit] = LATER.exec(sentence) ?? []
  const years = unit === 'year' ? NUMBERS.indexOf(count.toLowerCase()) : 0
  return value && years > 0 ? String(yearOf(value) + years) : null
}
