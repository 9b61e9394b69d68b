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
import { DESCRIBING_VERBS, REPORTING_VERBS } from '../../../domain/press/reporting-verbs.ts'
import { SAYING_NOUNS } from '../../../domain/press/speaker-nouns.ts'
import type { Reporting } from '../../../model/reporting.ts'
import { addClasses, numberOf, openClasses } from '../../../model/vocabulary.ts'
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
/** Is a form of a verb that reports words, which `reportingOf` then tells. */
export const REPORTS = 2048
/** Means one person: "she", "his". */
export const SINGULAR = 4096
/** Names what somebody says: "claim". */
export const SAYING = 8192

const listed = openClasses()
const add = (words: Iterable<string>, bits: number) => {
  for (const word of words) addClasses(listed, word, bits)
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
add(['he', 'his', 'him', 'himself', 'she', 'her', 'herself'], SINGULAR)
add(wordSet(SAYING_NOUNS), SAYING)
add(HONORIFICS.trim().split(/\s+/), HONORIFIC)
add([...PAST_TENSE_VERBS, 'let', 'put'], FINITE)
add(`${DESCRIBING_VERBS},${REPORTING_VERBS}`.split(/[\s,]+/), REPORTS)

/** Present forms that are no plural nouns as well. */
const PRESENT = wordSet(
  'says, tells, writes, adds, explains, believes, thinks, argues, insists, asks, warns, admits, recalls, remembers, describes, wants, expects, knows, feels',
)
const ADVERB = /(?:[a-z]{2}ly|n't)$/
const PAST = /[a-z]{2}ed$/
const [APOSTROPHE, D, E, L] = [0x27, 0x64, 0x65, 0x6c]

/** Tell the classes of a word in lower case by itself. */
export function classesOf(word: string, number = numberOf(word)): number {
  const classes = listed[number] as number
  const { length } = word
  if (length < 3) return classes
  const before = word.charCodeAt(length - 2)
  if (before === E) return word.charCodeAt(length - 1) === D && PAST.test(word) ? classes | FINITE : classes
  return (before === L || before === APOSTROPHE) && ADVERB.test(word) ? classes | VERB_LEAD : classes
}

/** Tell the classes that a reporting verb has besides. */
export const cueClasses = (word: string, { how, form }: Reporting): number =>
  how === 'says' && (form === 'past' || PRESENT.has(word)) ? CUE | FINITE : 0
