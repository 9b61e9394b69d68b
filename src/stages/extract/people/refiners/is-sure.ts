import type { NameCandidate } from '../name-spot.ts'

const STRONG = /role|who|age|party|letters|title|rank|fellow|shorter-name/
const SPOKEN = /said-/

/** Tell whether more than the words of the name speaks for a person: a title, a role, an age; or a given name that says something. */
export function isSure({ signs }: NameCandidate): boolean {
  const given = signs.has('person/given-name')
  for (const id of signs) if (STRONG.test(id) || (given && SPOKEN.test(id))) return true
  return false
}
