import { GIVEN_NAMES_A_C } from '../../../domain/english/given-names-a-c.ts'
import { GIVEN_NAMES_D_J } from '../../../domain/english/given-names-d-j.ts'
import { GIVEN_NAMES_K_O } from '../../../domain/english/given-names-k-o.ts'
import { GIVEN_NAMES_P_Z } from '../../../domain/english/given-names-p-z.ts'
import { HONORIFICS, RANK_WORDS } from '../../../domain/english/honorifics.ts'
import { KIN_TERMS } from '../../../domain/english/kin-terms.ts'
import { NAME_PARTICLES } from '../../../domain/english/name-particles.ts'
import { NAME_SUFFIXES } from '../../../domain/english/name-suffixes.ts'
import {
  AMBIGUOUS_GIVEN,
  CALENDAR_WORDS,
  DEMONYMS,
  HARD_PLACES,
  NEVER_NAMES,
  ORG_FOLLOWERS,
  PLACE_STARTS,
  SENTENCE_STARTERS,
  SOFT_NOUNS,
  SURNAMES_TOO,
} from '../../../domain/english/not-names.ts'
import { POST_NOMINALS } from '../../../domain/english/post-nominals.ts'
import { SURNAMES } from '../../../domain/english/surnames.ts'
import { TEAM_WORDS } from '../../../domain/english/team-words.ts'
import { ROLE_HEADS } from '../../../domain/press/role-titles.ts'

/** Read a domain list of words separated by white space. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => list.trim().split(/\s+/)))

const lower = (list: string) => list.toLowerCase()

/** Given names, lower case without accents. */
export const givenNames = wordSet(
  ...[GIVEN_NAMES_A_C, GIVEN_NAMES_D_J, GIVEN_NAMES_K_O, GIVEN_NAMES_P_Z].map(lower),
)
export const surnames = wordSet(SURNAMES)
export const ambiguousGiven = wordSet(AMBIGUOUS_GIVEN)
export const honorifics = wordSet(HONORIFICS)
export const rankWords = wordSet(RANK_WORDS)
export const postNominals = wordSet(POST_NOMINALS)
export const particles = wordSet(NAME_PARTICLES)
export const neverNames = wordSet(NEVER_NAMES, TEAM_WORDS)
export const nameSuffixes = wordSet(lower(NAME_SUFFIXES))
export const softNouns = wordSet(SOFT_NOUNS)
export const hardPlaces = wordSet(HARD_PLACES)
export const surnamesToo = wordSet(SURNAMES_TOO)
export const placeStarts = wordSet(PLACE_STARTS)
export const orgFollowers = wordSet(ORG_FOLLOWERS)
export const sentenceStarters = wordSet(SENTENCE_STARTERS)
export const calendarWords = wordSet(CALENDAR_WORDS)
export const demonyms = wordSet(DEMONYMS)
const roleHeads = wordSet(ROLE_HEADS)
const kinTerms = wordSet(KIN_TERMS)

const PARENT_OF = /^(?:mum|dad|mother|father|gran|grandad|granddad|grandmother|grandfather)-of-[a-z]+$/

/** Tell whether a word, lower case, says who somebody is to another: "mother", "dad-of-six". */
export const isKin = (key: string): boolean => kinTerms.has(key) || PARENT_OF.test(key)

/** Tell whether a word, lower case, says what somebody is: "headteacher", "ex-mayor", "mother". */
export const isRoleHead = (key: string): boolean =>
  roleHeads.has(key) || isKin(key) || (key.startsWith('ex-') && roleHeads.has(key.slice(3)))

/** Tell whether a word, lower case, is a given name of the lexicon, or begins with one: "anne-marie". */
export function isGiven(key: string): boolean {
  if (givenNames.has(key)) return true
  const hyphen = key.indexOf('-')
  return hyphen > 1 && givenNames.has(key.slice(0, hyphen)) && givenNames.has(key.slice(hyphen + 1))
}
