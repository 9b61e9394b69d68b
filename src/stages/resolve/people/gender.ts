import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../domain/english/honorifics.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention } from '../../../model/people.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const female = words(FEMALE_HONORIFICS)
const male = words(MALE_HONORIFICS)

/** Tell a person's gender by the titles in front of the name, or null. */
export function genderByTitle({ honorifics }: PersonMention): 'female' | 'male' | null {
  const keys = honorifics.map(nameKey)
  if (keys.some(key => female.has(key))) return 'female'
  return keys.some(key => male.has(key)) ? 'male' : null
}
