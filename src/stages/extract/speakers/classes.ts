import {
  CLAUSE_STARTERS,
  DETERMINERS,
  PASSIVE_LEADS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  VERB_LEADS,
} from '../../../domain/english/clause-words.ts'
import { HONORIFICS } from '../../../domain/english/honorifics.ts'
import { PAST_TENSE_VERBS } from '../../../domain/english/past-tense-verbs.ts'
import { WEEKDAYS } from '../../../domain/english/weekdays.ts'
import type { Reporting } from '../../../model/reporting.ts'
import { wordSet } from '../../../model/words.ts'

/** Classes of a token, one bit each, so that a token holds all of its own in one number. */
export const STARTER = 1
export const RELATIVE = 2
export const PREPOSITION = 4
/** May stand between a subject and its verb. */
export const VERB_LEAD = 8
export const PASSIVE_LEAD = 16
export const DETERMINER = 32
export const PRONOUN = 64
export const HONORIFIC = 128
/** Has the form of a finite verb; with `CAPITAL` it is none. */
export const FINITE = 256
/** Is a reporting verb in a form that has a subject, and no noun by its form. */
export const CUE = 512
export const CAPITAL = 1024

const listed = new Map<string, number>()
const add = (words: Iterable<string>, bits: number) => {
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bits)
}
add(wordSet(CLAUSE_STARTERS), STARTER)
add(wordSet(RELATIVES), RELATIVE)
add(wordSet(PREPOSITIONS), PREPOSITION)
add(
  WEEKDAYS.flat().map(day => day.toLowerCase()),
  VERB_LEAD,
)
add(wordSet(VERB_LEADS), VERB_LEAD)
add(wordSet(PASSIVE_LEADS), PASSIVE_LEAD | FINITE)
add(wordSet(DETERMINERS), DETERMINER)
add(wordSet(SUBJECT_PRONOUNS), PRONOUN)
add(HONORIFICS.trim().split(/\s+/), HONORIFIC)
add(PAST_TENSE_VERBS, FINITE)

/** Present forms that are no plural nouns as well. */
const PRESENT = wordSet(
  'says, tells, writes, adds, explains, believes, thinks, argues, insists, asks, warns, admits, recalls, remembers, describes, wants, knows, feels',
)
const ADVERB = /(?:[a-z]{2}ly|n't)$/
const PAST = /[a-z]{2}ed$/
const [D, T, Y] = [0x64, 0x74, 0x79]

/** Tell the classes of a word in lower case. */
export function classesOf(word: string, reporting: Reporting | undefined): number {
  let classes = listed.get(word) ?? 0
  const last = word.charCodeAt(word.length - 1)
  if ((last === Y || last === T) && ADVERB.test(word)) classes |= VERB_LEAD
  if (last === D && PAST.test(word)) classes |= FINITE
  if (reporting?.how === 'says' && (reporting.form === 'past' || PRESENT.has(word))) classes |= CUE | FINITE
  return classes
}
