import {
  CLAUSE_STARTERS,
  DETERMINERS,
  PASSIVE_LEADS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  VERB_LEADS,
} from '../../../domain/english/clause-words.ts'
import { FEMALE_HONORIFICS, HONORIFICS, MALE_HONORIFICS } from '../../../domain/english/honorifics.ts'
import { KIN_TERMS } from '../../../domain/english/kin-terms.ts'
import { PAST_TENSE_VERBS } from '../../../domain/english/past-tense-verbs.ts'
import { WEEKDAYS } from '../../../domain/english/weekdays.ts'
import { ROLE_HEADS } from '../../../domain/press/role-titles.ts'
import {
  BODY_NOUNS,
  GROUP_NOUNS,
  INDIVIDUAL_NOUNS,
  INSPECTORATE_NOUNS,
  OTHER_REPORT_NOUNS,
  TEXT_NOUNS,
} from '../../../domain/press/speaker-nouns.ts'
import { wordSet } from '../../../model/words.ts'
import { beginsWithCapital, type Token } from './tokens.ts'

const spaced = (list: string): string[] => list.trim().split(/\s+/)
const starters = wordSet(CLAUSE_STARTERS)
const relatives = wordSet(RELATIVES)
const prepositions = wordSet(PREPOSITIONS)
const verbLeads = wordSet(VERB_LEADS)
const passiveLeads = wordSet(PASSIVE_LEADS)
const determiners = wordSet(DETERMINERS)
const pronouns = wordSet(SUBJECT_PRONOUNS)
const weekdays: ReadonlySet<string> = new Set(WEEKDAYS.flat().map(day => day.toLowerCase()))
const past: ReadonlySet<string> = new Set(PAST_TENSE_VERBS)
const honorifics: ReadonlySet<string> = new Set(spaced(HONORIFICS))
const roles: ReadonlySet<string> = new Set(spaced(ROLE_HEADS))
const inspectorate = wordSet(INSPECTORATE_NOUNS)
const texts = wordSet(TEXT_NOUNS)
const reports = wordSet(OTHER_REPORT_NOUNS)
const individuals: ReadonlySet<string> = new Set([...wordSet(INDIVIDUAL_NOUNS), ...spaced(KIN_TERMS)])
const groups = wordSet(GROUP_NOUNS)
const bodies = wordSet(BODY_NOUNS)

/** What kind of speaker a noun means. */
export type NounKind = 'inspectorate' | 'text' | 'report' | 'individual' | 'group' | 'body'

/** Tell what kind of speaker a noun in lower case means; undefined where none by itself. */
export function nounKind(noun: string): NounKind | undefined {
  if (inspectorate.has(noun)) return 'inspectorate'
  if (texts.has(noun)) return 'text'
  if (reports.has(noun)) return 'report'
  if (groups.has(noun)) return 'group'
  if (bodies.has(noun)) return 'body'
  const singular = noun.replace(/(?<=[a-z]{2}[^s])s$/, '').replace(/men$/, 'man')
  if (singular !== noun && (individuals.has(singular) || roles.has(singular))) return 'group'
  if (noun.includes('-')) return hyphenKind(noun)
  if (noun === 'mps' || noun === 'peers' || noun === 'unions' || noun === 'charities') return 'group'
  return individuals.has(noun) || roles.has(noun) ? 'individual' : undefined
}

// "the 17-year-old", "a mother-of-two", "its co-founder"
function hyphenKind(noun: string): NounKind | undefined {
  if (individuals.has(noun) || roles.has(noun) || /^\d{1,3}-year-old$/.test(noun)) return 'individual'
  if (/^\d{1,3}-year-olds$/.test(noun)) return 'group'
  const [first, last] = [noun.slice(0, noun.indexOf('-')), noun.slice(noun.lastIndexOf('-') + 1)]
  return /-of-/.test(noun) ? nounKind(first) : nounKind(last)
}

/** Tell whether words for the inspectorate mean one of its people: "the lead inspector". */
export const isOneInspector = (words: string | null): boolean => /\binspector$/i.test(words ?? '')

/** Tell whether a noun in lower case is an office, which one person holds. */
export const isOffice = (noun: string): boolean => roles.has(noun)

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'

export const isStarter = (token: Token | undefined): boolean => isWord(token) && starters.has(token.lower)
export const isRelative = (token: Token | undefined): boolean => isWord(token) && relatives.has(token.lower)
export const isPreposition = (token: Token | undefined): boolean =>
  isWord(token) && prepositions.has(token.lower)
export const isDeterminer = (token: Token | undefined): boolean =>
  isWord(token) && determiners.has(token.lower)
export const isPronoun = (token: Token | undefined): boolean => isWord(token) && pronouns.has(token.lower)
export const isPassiveLead = (token: Token | undefined): boolean =>
  isWord(token) && passiveLeads.has(token.lower)
export const isHonorific = (token: Token | undefined): boolean => isWord(token) && honorifics.has(token.lower)
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text)

/** Tell whether a word may stand between a subject and its verb. */
export const isVerbLead = (token: Token | undefined): boolean =>
  isWord(token) &&
  (verbLeads.has(token.lower) || /(?:[a-z]{2}ly|n't)$/.test(token.lower) || weekdays.has(token.lower))

/** Present forms that are no plural nouns as well. */
const PRESENT =
  /^(?:says|tells|writes|adds|explains|believes|thinks|argues|insists|asks|warns|admits|recalls|remembers|describes|wants|knows|feels)$/

/** Tell whether a word is a reporting verb in a form that has a subject, and no noun by its form. */
export const isFiniteCue = ({ reporting, lower, text }: Token): boolean =>
  reporting?.how === 'says' && (reporting.form === 'past' || PRESENT.test(lower)) && !beginsWithCapital(text)

/** Tell whether a word is or may be a finite verb. */
export const isVerbLike = (token: Token | undefined): boolean =>
  isWord(token) &&
  !beginsWithCapital(token.text) &&
  (past.has(token.lower) ||
    /[a-z]{2}ed$/.test(token.lower) ||
    passiveLeads.has(token.lower) ||
    isFiniteCue(token))

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
