import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../domain/english/honorifics.ts'
import { MENS_GIVEN_NAMES } from '../../../domain/english/mens-given-names.ts'
import { WOMENS_GIVEN_NAMES } from '../../../domain/english/womens-given-names.ts'
import { gather } from '../../../model/gather.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention } from '../../../model/people.ts'
import type { Individual } from './individual.ts'

export type Gender = 'female' | 'male'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const female = words(FEMALE_HONORIFICS)
const male = words(MALE_HONORIFICS)
/** A name of both lists counts as a woman's. */
const named: ReadonlyMap<string, Gender> = new Map([
  ...[...words(MENS_GIVEN_NAMES)].map(name => [name, 'male'] as const),
  ...[...words(WOMENS_GIVEN_NAMES)].map(name => [name, 'female'] as const),
])
const WOMANS_ROLE =
  /\b(?:mum|mother|wife|daughter|sister|aunt|gran|grandma|grandmother|niece|widow|girlfriend|stepmother|headmistress|mayoress|actress|landlady|queen|\w*woman)\b/i
const MANS_ROLE =
  /\b(?:dad|father|husband|son|brother|uncle|grandad|grandfather|nephew|widower|boyfriend|stepfather|headmaster|landlord|king|businessman|congressman)\b/i

/** Tell a person's gender by the titles in front of the name, or null. */
export function genderByTitle({ honorifics }: PersonMention): Gender | null {
  if (honorifics.length === 0) return null
  const keys = honorifics.map(nameKey)
  if (keys.some(key => female.has(key))) return 'female'
  return keys.some(key => male.has(key)) ? 'male' : null
}

/** Tell a person's gender by titles, then by roles that only women or men have, then by the given name; null where nothing tells. */
export function genderOf({ gender, given, mentions }: Individual): Gender | null {
  if (gender) return gender
  const roles = gather(mentions, mention => mention.roles.map(role => role.title)).join('; ')
  if (roles === '') return genderByName(given)
  const [woman, man] = [WOMANS_ROLE.test(roles), MANS_ROLE.test(roles)]
  return woman === man ? genderByName(given) : woman ? 'female' : 'male'
}

/** Tell a person's gender by titles or the given name; null where neither tells. */
export const likelyGender = ({ gender, given }: Individual): Gender | null => gender ?? genderByName(given)

function genderByName([first = '']: readonly string[]): Gender | null {
  const whole = named.get(first)
  if (whole === 'female' || !first.includes('-')) return whole ?? null
  const part = named.get(first.slice(0, first.indexOf('-')))
  return part === 'female' ? part : (whole ?? part ?? null)
}
