import { collect } from '../../../model/collect.ts'
import type { NameReading, Setting } from './provider-rule.ts'
import type { Run } from './run.ts'

const PEOPLE =
  '(?:friends|parents|carers|famil(?:y|ies)|pupils|children|boys|girls|youngsters|babies|toddlers|staff|students|learners|apprentices|trainees|adopters|households|coaches|inmates|prisoners|residents|governors|head ?teachers?|head|principal|manager|matron|owner|boss|bosses|leaders|teachers|tutors|teams?|everyone|all)'
/** Before the name of whoever has them: "parents and friends of", "staff at", "I run". */
const SERVED = new RegExp(
  `\\b(?:${PEOPLE} (?:here |who live |living )?(?:of|at|for)|(?:i|we) (?:have )?(?:founded|head|led|lead|manage|managed|opened|own|owned|run|ran|teach at|work at|worked at)) (?:the )?$`,
)
/** At the end of a letter: "Jane Field, headteacher, ". */
const SIGNED = /\b(?:head ?teacher|principal|manager|head|chair of governors|director|owner),? (?:the )?$/
/** After it: "'s inspection". */
const OWN = new RegExp(
  `'s? (?:own |new |young |latest |last |previous |first |overall |dedicated )?(?:${PEOPLE}|inspections?|reports?|report card|grades?|rating|ofsted|training|courses|apprenticeships|foster|provision|leadership|curriculum)\\b`,
  'y',
)
/** Before whatever is inspected. */
const SEEN =
  /\b(?:(?:inspection|inspections|report|visit|verdict|judge?ment|grade|rating|letter) (?:of|to|at|on|for|into|from)|(?:arrived|called|landed|turned up|descended|spent (?:\w+ ){1,3}days?) (?:at|on)|(?:visited|inspected|judged|rated|graded)) (?:the )?$/
/** A line that signs a letter is no longer. */
const SHORT = 80
/** The first letters of its words in brackets. */
const INITIALS = / \(([A-Z][A-Z&]{1,6})\)/y

/** Tell whether the words around a bare name speak of its people, its services or its inspection. */
export function isServed(
  { lower, line }: Run,
  { start, end, name }: NameReading,
  { isTown }: Setting,
): boolean {
  const before = lower.slice(Math.max(0, start - 48), start)
  OWN.lastIndex = end
  return (
    ((OWN.test(lower) || SERVED.test(before) || SEEN.test(before)) && !isTown(name)) ||
    (lower.length < SHORT && /^[.,]?\s*$/.test(lower.slice(end)) && SIGNED.test(before)) ||
    hasInitials(line.plain, end, name)
  )
}

function hasInitials(plain: string, end: number, name: string): boolean {
  INITIALS.lastIndex = end
  const initials = INITIALS.exec(plain)?.[1]
  return (
    initials !== undefined &&
    collect(
      name.split(/[\s-]+/).filter(word => /^[A-Z]/.test(word)),
      word => word.charAt(0),
    )
      .join('')
      .startsWith(initials.replaceAll('&', ''))
  )
}
