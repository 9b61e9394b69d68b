import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import type { Span } from '../../../model/span.ts'
import type { Run } from './run.ts'

/** What one place of a name must show that its owner minds children, and what all its places must where nobody is said to. */
export const SAID = 6
export const LIKELY = 4
/** What a name shows that is only given a grade. */
export const GRADED_ALONE = 3

const FAMILY =
  'aunt|brother|cousin|dad|daughter|father|friend|grandson|husband|mother|mum|neighbour|nephew|niece|parent|partner|sister|son|uncle|wife'
const OFFICE =
  'assistant|canon|captain|chair|cllr|colleague|colonel|councillor|director|dr|editor|executive|father|governor|head|headmaster|headmistress|head ?teacher|inspector|lady|leader|lord|major|manager|mayor|minister|mp|officer|owner|photographer|principal|professor|reporter|rev|reverend|secretary|sir|teacher|vicar'
/** Before the name of somebody else: "her husband", "inspector", "the twins' mother, ". */
const OFFICE_BEFORE = new RegExp(`(?<!-)\\b(?:${OFFICE})(?: and [a-z]+)?,? $`)
const FAMILY_BEFORE = new RegExp(`(?<!-)\\b(?:${FAMILY})(?: and [a-z]+)?,? $`)
/** After it: ", whose son", ", who takes her two", ", chief executive of". */
const OTHER_AFTER = new RegExp(
  `,? (?:\\(?\\d\\d\\)?, )?(?:whose (?:[a-z-]+ ){0,4}(?:attends?|baby|boys?|children|daughter|girls?|go|goes|son|toddler|twins?)|who (?:drops|sends|takes|leaves|left|took|works|wrote)|(?:an?|the|its|their|her|his|our) (?:[a-z-]+ ){0,3}(?:${FAMILY}|${OFFICE})\\b|(?:from|of|for|at) (?:the )?(?:council|ofsted|early years alliance|charity|pacey|union)|(?:[a-z]+ )?(?:chief executive|head of|director|inspector|manager)\\b)`,
  'y',
)
/** What leads to a name: "the childminder", "childminder of the year". */
const NAMED_BEFORE = /(?<!former |retired )\bchild-?minder,? $/
const NAMED_AFTER =
  /,? (?:\(?\d\d\)?, )?(?:(?:(?:who|she|he) (?:is|was|has been|had been) |is |was |has been |(?:has |had )?(?:first |only |once )?(?:begun|began|launched|qualified|registered|set up|started(?: out)?|trained|worked|works) as )?(?:an? |the )?(?!(?:former|retired) )(?:[\w'-]+ ){0,3}child-?minder\b(?! (?:before|once|until)\b)|(?:who |and )?(?:(?:has|have|had) )?(?:been )?(?:child-?mind(?:s|ed|ing)|mind(?:s|ed|ing) [a-z]))/y
/** What only somebody who looks after them is told of. */
const CARES =
  /,? (?:who )?(?:(?:has|have|had|has now|have been) )?(?:been )?(?:car(?:es|ed|ing) for|look(?:s|ed|ing) after|takes in|took in) (?:[a-z'-]+ ){0,4}(?:babies|children|infants|little|ones|toddlers|under|youngsters)\b/y
const AGED = /,? \(?\d\d\)?,/y
const HOME =
  /(?:,? (?:of|from|at) (?:\d|[a-z'-]+ (?:avenue|close|cottages?|court|crescent|drive|farm|gardens|green|hill|house|lane|mill|place|road|row|street|terrace|view|way|yard)\b)|'s? (?:own |little |semi-detached |terraced )?(?:bungalow|cottage|doorstep|flat|front room|garden|home|house|kitchen|lounge|living room|sitting room|step|table)\b)/y
/** What is done to whoever has been inspected: "well done to", "called on", "gave". */
const DONE_TO =
  /\b(?:applauded|awarded|called (?:in )?on|congratulate[ds]?|congratulations|done|found|gave|given|graded|handed|home of|hats off|inspected|judged|praised|rated|report on|saw|spent [^.,;:]{2,24} with|told|visited|warmest wishes)(?: again)?,?(?: to| that)? (?:our (?:own |very own )?|the )?(?:mrs\.? |mr\.? |miss |ms )?$/
/** What came of somebody's inspection: "was given a good", ", her friend, required improvement". */
const GRADED = new RegExp(
  `(?:'s)?(?:,? [^.;:]{0,70}?,)?(?: [a-z]+){0,4}? (?:awarded|been|came|climbed|come|deemed|dropped|earned|fell|found|gained|given|gone|got|graded|has|is|judged|kept|keeps|landed|moved|rated|received|remains|retained|rose|scored|slipped|told|was|went|won)\\b[^.;]{0,80}?\\b(?:${GRADE_HINT})\\b|(?:'s)? (?:also |again |now )?require[sd] improvement\\b`,
  'y',
)

/** Weigh what the words around a name say of its owner as a minder of children. */
export function weighMinder({ lower, graded }: Run, { start, end }: Span): number {
  const before = lower.slice(Math.max(0, start - 48), start)
  if (OFFICE_BEFORE.test(before)) return -2 * SAID
  if (NAMED_BEFORE.test(before) || follows(NAMED_AFTER, lower, end)) return SAID
  if (follows(OTHER_AFTER, lower, end)) return -2 * SAID
  let weight = FAMILY_BEFORE.test(before) ? -3 : 0
  if (follows(CARES, lower, end)) weight += 5
  if (follows(AGED, lower, end)) weight += 1
  if (follows(HOME, lower, end)) weight += 2
  if (DONE_TO.test(before)) weight += 2
  if (graded && follows(GRADED, lower, end)) weight += GRADED_ALONE
  return weight
}

/** Tell whether a pattern begins where a name ends. */
export function follows(pattern: RegExp, lower: string, end: number): boolean {
  pattern.lastIndex = end
  return pattern.test(lower)
}
