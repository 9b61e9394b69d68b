import type { NameCandidate } from '../name-spot.ts'

const STRONG: ReadonlySet<string> = new Set([
  'person/age',
  'person/fellow',
  'person/letters',
  'person/party',
  'person/rank',
  'person/role-after-name',
  'person/role-before-name',
  'person/shorter-name-elsewhere',
  'person/title',
  'person/who',
  'person/whose',
])

/** Tell whether more than the words of the name speaks for a person: a title, a role, an age; or a given name that says something. */
export function isSure({ signs }: NameCandidate): boolean {
  for (const id of signs) if (STRONG.has(id)) return true
  return signs.has('person/given-name') && (signs.has('person/said-after') || signs.has('person/said-before'))
}
