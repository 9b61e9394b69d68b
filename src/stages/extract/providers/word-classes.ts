import { GIVEN_NAMES_A_C } from '../../../domain/english/given-names-a-c.ts'
import { GIVEN_NAMES_D_J } from '../../../domain/english/given-names-d-j.ts'
import { GIVEN_NAMES_K_O } from '../../../domain/english/given-names-k-o.ts'
import { GIVEN_NAMES_P_Z } from '../../../domain/english/given-names-p-z.ts'
import { HONORIFICS } from '../../../domain/english/honorifics.ts'
import {
  AMBIGUOUS_GIVEN,
  CALENDAR_WORDS,
  DEMONYMS,
  NEVER_NAMES,
  SENTENCE_STARTERS,
  SOFT_NOUNS,
} from '../../../domain/english/not-names.ts'
import {
  COMPANY_WORDS,
  NAME_STOPS,
  OTHER_COUNCILS,
  OTHER_THINGS,
  STATUS_WORDS,
} from '../../../domain/press/provider-names.ts'

const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => list.toLowerCase().trim().split(/\s+/)))

const ambiguousGiven = wordSet(AMBIGUOUS_GIVEN)
const givenNames = wordSet(GIVEN_NAMES_A_C, GIVEN_NAMES_D_J, GIVEN_NAMES_K_O, GIVEN_NAMES_P_Z)
export const honorifics = wordSet(HONORIFICS)
export const calendarWords = wordSet(CALENDAR_WORDS)
export const demonyms = wordSet(DEMONYMS)
export const neverNames = wordSet(NEVER_NAMES)
export const sentenceStarters = wordSet(SENTENCE_STARTERS)
export const softNouns = wordSet(SOFT_NOUNS)
export const statusWords = wordSet(STATUS_WORDS)
export const companyWords = wordSet(COMPANY_WORDS)
export const otherThings = wordSet(OTHER_THINGS)
export const otherCouncils = wordSet(OTHER_COUNCILS)
export const nameStops = wordSet(NAME_STOPS)

/** Tell whether a word, lower case, is a given name and nothing else. */
export const isGiven = (key: string): boolean => givenNames.has(key) && !ambiguousGiven.has(key)

/** Read a domain list of phrases separated by commas. */
export const phrases = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map(phrase => phrase.replace(/\s+/g, ' '))
