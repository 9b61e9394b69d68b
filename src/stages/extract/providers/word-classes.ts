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
import { addClasses, numberOf, openClasses, type WordNumber } from '../../../model/vocabulary.ts'

/** Classes of words, one bit each, so that a word is looked up once. */
export const GIVEN = 1
export const HONORIFIC = 2 ** 1
export const CALENDAR_WORD = 2 ** 2
export const DEMONYM = 2 ** 3
export const NEVER_NAME = 2 ** 4
export const SENTENCE_STARTER = 2 ** 5
export const SOFT_NOUN = 2 ** 6
export const STATUS_WORD = 2 ** 7
export const COMPANY_WORD = 2 ** 8
export const OTHER_THING = 2 ** 9
export const OTHER_COUNCIL = 2 ** 10
export const NAME_STOP = 2 ** 11
/** Words for people of a school, which begin no name of one. */
export const PEOPLE = 2 ** 12
/** Words that begin sentences and names alike: "New Road Primary", "First Steps Nursery". */
export const NAME_OPENER = 2 ** 13

const split = (list: string): string[] => list.toLowerCase().trim().split(/\s+/)
const ambiguousGiven = new Set(split(AMBIGUOUS_GIVEN))
const MEMBERS: readonly (readonly [number, ...string[]])[] = [
  [HONORIFIC, HONORIFICS],
  [CALENDAR_WORD, CALENDAR_WORDS],
  [DEMONYM, DEMONYMS],
  [NEVER_NAME, NEVER_NAMES],
  [SENTENCE_STARTER, SENTENCE_STARTERS],
  [SOFT_NOUN, SOFT_NOUNS],
  [STATUS_WORD, STATUS_WORDS],
  [COMPANY_WORD, COMPANY_WORDS],
  [OTHER_THING, OTHER_THINGS],
  [OTHER_COUNCIL, OTHER_COUNCILS],
  [NAME_STOP, NAME_STOPS],
  [PEOPLE, 'apprentices children learners parents pupil pupils staff student students teacher teachers'],
  [
    NAME_OPENER,
    'new first great little over long five four six seven three two ten next high once under good king all our central sunny busy happy bright early best thousand born you us own watch',
  ],
]
const classes = openClasses()
for (const [bit, ...lists] of MEMBERS) for (const key of lists.flatMap(split)) addClasses(classes, key, bit)
for (const key of [GIVEN_NAMES_A_C, GIVEN_NAMES_D_J, GIVEN_NAMES_K_O, GIVEN_NAMES_P_Z].flatMap(split))
  if (!ambiguousGiven.has(key)) addClasses(classes, key, GIVEN)

/** List the classes of a word as bits; `GIVEN` only where it is a given name and nothing else. */
export const classesOf = (word: WordNumber): number => classes[word] as number

/** Tell whether a word, lower case, is of one of the classes given as bits. */
export const isIn = (key: string, bits: number): boolean => (classesOf(numberOf(key)) & bits) !== 0

/** Tell whether a word of a run is of one of the classes given as bits; of none where there is no word. */
export const isA = (word: { readonly classes: number } | undefined, bits: number): boolean =>
  word !== undefined && (word.classes & bits) !== 0

/** Read a domain list of phrases separated by commas. */
export const phrases = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map(phrase => phrase.replace(/\s+/g, ' '))
