import { DEMONYMS } from '../../../domain/english/demonyms.ts'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../domain/english/honorifics.ts'
import { KIN_TERMS } from '../../../domain/english/kin-terms.ts'
import { OCCUPATIONS } from '../../../domain/press/occupations.ts'
import { ROLE_HEADS } from '../../../domain/press/role-titles.ts'
import {
  BODY_NOUNS,
  GROUP_NOUNS,
  INDIVIDUAL_NOUNS,
  INSPECTORATE_NOUNS,
  OTHER_REPORT_NOUNS,
  TEXT_NOUNS,
} from '../../../domain/press/speaker-nouns.ts'
import { enterWord, numberOf, openTable } from '../../../model/vocabulary.ts'
import { wordSet } from '../../../model/words.ts'
import * as classes from './classes.ts'
import type { Token } from './tokens.ts'

const spaced = (list: string): string[] => list.trim().split(/\s+/)
const roles: ReadonlySet<string> = new Set(spaced(ROLE_HEADS))
const people: ReadonlySet<string> = new Set([
  ...roles,
  ...wordSet(INDIVIDUAL_NOUNS),
  ...spaced(KIN_TERMS),
  ...spaced(OCCUPATIONS),
])

/** What kind of speaker a noun means. */
export type NounKind = 'inspectorate' | 'text' | 'report' | 'individual' | 'group' | 'body'

/** By the numbers of nouns; of one in several lists the last here counts. */
const kinds = openTable<NounKind>()
for (const [nouns, kind] of [
  [BODY_NOUNS, 'body'],
  [`${GROUP_NOUNS}, mps, peers, unions, charities`, 'group'],
  [OTHER_REPORT_NOUNS, 'report'],
  [TEXT_NOUNS, 'text'],
  [INSPECTORATE_NOUNS, 'inspectorate'],
] as const)
  for (const noun of wordSet(nouns)) kinds[enterWord(noun)] = kind
for (const noun of people) kinds[enterWord(noun)] ??= isSeveral(noun) ? 'group' : 'individual'

/** Tell what kind of speaker a noun in lower case means; undefined where none by itself. */
export function nounKind(noun: string): NounKind | undefined {
  const kind = kinds[numberOf(noun)]
  if (kind) return kind
  if (isSeveral(noun)) return 'group'
  return noun.includes('-') ? hyphenKind(noun) : undefined
}

function isSeveral(noun: string): boolean {
  const singular = singularOf(noun)
  return singular !== noun && people.has(singular)
}

function singularOf(noun: string): string {
  if (noun.endsWith('s')) return noun.replace(/(?<=[a-z]{2}[^s])s$/, '').replace(/men$/, 'man')
  return noun.endsWith('men') ? `${noun.slice(0, -3)}man` : noun
}

// "the 17-year-old", "a mother-of-two", "its co-founder"
function hyphenKind(noun: string): NounKind | undefined {
  if (/^\d{1,3}-year-old$/.test(noun)) return 'individual'
  if (/^\d{1,3}-year-olds$/.test(noun)) return 'group'
  const [first, last] = [noun.slice(0, noun.indexOf('-')), noun.slice(noun.lastIndexOf('-') + 1)]
  return /-of-/.test(noun) ? nounKind(first) : nounKind(last)
}

/** Tell whether words for the inspectorate mean one of its people: "the lead inspector". */
export const isOneInspector = (words: string | null): boolean => /\binspector$/i.test(words ?? '')

const demonyms = wordSet(DEMONYMS)

/** Tell whether a noun in lower case says where one person is from: "the German recalled". */
export const isDemonym = (noun: string): boolean => demonyms.has(noun)

/** Tell whether a noun in lower case is an office, which one person holds. */
export const isOffice = (noun: string): boolean => roles.has(noun)

const isOf = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.classes & bits) > 0

export const isStarter = (token: Token | undefined): boolean => isOf(token, classes.STARTER)
export const isRelative = (token: Token | undefined): boolean => isOf(token, classes.RELATIVE)
export const isPreposition = (token: Token | undefined): boolean => isOf(token, classes.PREPOSITION)
export const isDeterminer = (token: Token | undefined): boolean => isOf(token, classes.DETERMINER)
export const isPronoun = (token: Token | undefined): boolean => isOf(token, classes.PRONOUN)
export const isPassiveLead = (token: Token | undefined): boolean => isOf(token, classes.PASSIVE_LEAD)
export const isSingular = (token: Token | undefined): boolean => isOf(token, classes.SINGULAR)
export const isSaying = (token: Token | undefined): boolean => isOf(token, classes.SAYING)
export const isHonorific = (token: Token | undefined): boolean => isOf(token, classes.HONORIFIC)
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text)

/** Tell whether a word may stand between a subject and its verb. */
export const isVerbLead = (token: Token | undefined): boolean => isOf(token, classes.VERB_LEAD)

/** Tell whether a word is a reporting verb in a form that has a subject, and no noun by its form. */
export const isFiniteCue = (token: Token | undefined): boolean =>
  isOf(token, classes.CUE) && !isOf(token, classes.CAPITAL)

/** Tell whether a word is or may be a finite verb. */
export const isVerbLike = (token: Token | undefined): boolean =>
  isOf(token, classes.FINITE) && !isOf(token, classes.CAPITAL)

const FEMALE: ReadonlySet<string> = new Set(
  `${FEMALE_HONORIFICS} mother mum mam grandmother gran granny nan woman lady girl lass schoolgirl spokeswoman headmistress daughter
  granddaughter sister niece wife widow aunt chairwoman actress nun stepmother`
    .trim()
    .split(/\s+/),
)
const MALE: ReadonlySet<string> = new Set(
  `${MALE_HONORIFICS} father dad grandfather grandad granddad man gentleman bloke chap boy lad schoolboy spokesman headmaster son
  grandson brother nephew husband widower uncle chairman actor stepfather`
    .trim()
    .split(/\s+/),
)

/** Tell which pronoun words for somebody call for; null where either. */
export function pronounOf(words: string): 'he' | 'she' | null {
  for (const word of words.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (FEMALE.has(word)) return 'she'
    if (MALE.has(word)) return 'he'
  }
  return null
}
