import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../domain/english/honorifics.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { type Gender, genderOfName } from '../../../model/gender.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention } from '../../../model/people.ts'
import type { Individual } from './individual.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const female = words(FEMALE_HONORIFICS)
const male = words(MALE_HONORIFICS)
const WOMANS_ROLE =
  /\b(?:mum|mother|wife|daughter|sister|aunt|gran|grandma|grandmother|niece|widow|girlfriend|stepmother|headmistress|mayoress|actress|landlady|queen|\w*woman)\b/i
const MANS_ROLE =
  /\b(?:dad|father|husband|son|brother|uncle|grandad|grandfather|nephew|widower|boyfriend|stepfather|headmaster|landlord|king|businessman|congressman)\b/i

/** Tell a person's gender by the titles in front of the name, or null. */
export function genderByTitle({ honorifics }: PersonMention): Gender | null {
  if (honorifics.length === 0) return null
  const keys = collect(honorifics, nameKey)
  if (keys.some(key => female.has(key))) return 'female'
  return keys.some(key => male.has(key)) ? 'male' : null
}

/** Tell a person's gender by titles, then by roles that only women or men have, then by the given name; null where nothing tells. */
export function genderOf({ gender, given, mentions }: Individual): Gender | null {
  if (gender) return gender
  const roles = gather(mentions, mention => collect(mention.roles, role => role.title)).join('; ')
  if (roles === '') return genderByName(given)
  const [woman, man] = [WOMANS_ROLE.test(roles), MANS_ROLE.test(roles)]
  return woman === man ? genderByName(given) : woman ? 'female' : 'male'
}

const genderByName = ([first = '']: readonly string[]): Gender | null => genderOfName(first)
