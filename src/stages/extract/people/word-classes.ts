import { GIVEN_NAMES_A_C } from '../../../domain/english/given-names-a-c.ts'
import { GIVEN_NAMES_D_J } from '../../../domain/english/given-names-d-j.ts'
import { GIVEN_NAMES_K_O } from '../../../domain/english/given-names-k-o.ts'
import { GIVEN_NAMES_P_Z } from '../../../domain/english/given-names-p-z.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES_WORLD } from '../../../domain/english/given-names-world.ts'
import { HONORIFICS, RANK_WORDS } from '../../../domain/english/honorifics.ts'
import { KIN_TERMS } from '../../../domain/english/kin-terms.ts'
import { NAME_PARTICLES } from '../../../domain/english/name-particles.ts'
import { NAME_SUFFIXES } from '../../../domain/english/name-suffixes.ts'
import * as notNames from '../../../domain/english/not-names.ts'
import { POST_NOMINALS } from '../../../domain/english/post-nominals.ts'
import { SURNAMES } from '../../../domain/english/surnames.ts'
import { TEAM_WORDS } from '../../../domain/english/team-words.ts'
import { THING_WORDS } from '../../../domain/english/thing-words.ts'
import * as cues from '../../../domain/press/name-cues.ts'
import { AGENT_ENDINGS, OCCUPATIONS } from '../../../domain/press/occupations.ts'
import * as roles from '../../../domain/press/role-titles.ts'
import { addClasses, numberOf, openClasses } from '../../../model/vocabulary.ts'

/** Classes of words, one bit each, so that a word is looked up once. */
export const GIVEN = 1
export const SURNAME = 2 ** 1
export const AMBIGUOUS_GIVEN = 2 ** 2
export const HONORIFIC = 2 ** 3
export const RANK = 2 ** 4
export const PARTICLE = 2 ** 5
export const NEVER_NAME = 2 ** 6
export const NAME_SUFFIX = 2 ** 7
export const SOFT_NOUN = 2 ** 8
export const HARD_PLACE = 2 ** 9
export const SURNAME_TOO = 2 ** 10
export const PLACE_START = 2 ** 11
export const ORG_FOLLOWER = 2 ** 12
export const SENTENCE_STARTER = 2 ** 13
export const CALENDAR_WORD = 2 ** 14
export const DEMONYM = 2 ** 15
export const ROLE_HEAD = 2 ** 16
export const KIN = 2 ** 17
export const MODIFIER = 2 ** 18
export const FIELD = 2 ** 19
export const BODY_NOUN = 2 ** 20
export const NAMELESS_BODY = 2 ** 21
export const SPEECH_VERB = 2 ** 22
export const NAME_VERB = 2 ** 23
export const PERSON_LEAD = 2 ** 24
export const PERSON_NOUN = 2 ** 25
export const PLACE_PREPOSITION = 2 ** 26
export const DETERMINER = 2 ** 27
/** Nouns for what somebody does that are too often names to be sought among capitals: "miner". */
export const AGENT = 2 ** 28
/** Small words that begin what somebody is, or whose it is: "former", "one" of the heads. */
export const ROLE_OPENER = 2 ** 29

const MEMBERS: readonly (readonly [number, ...string[]])[] = [
  [
    GIVEN,
    GIVEN_NAMES_A_C,
    GIVEN_NAMES_D_J,
    GIVEN_NAMES_K_O,
    GIVEN_NAMES_P_Z,
    GIVEN_NAMES_WORLD,
    FAMILY_NAMES_FIRST,
  ],
  [SURNAME, SURNAMES],
  [AMBIGUOUS_GIVEN, notNames.AMBIGUOUS_GIVEN],
  [HONORIFIC, HONORIFICS],
  [RANK, RANK_WORDS],
  [PARTICLE, NAME_PARTICLES],
  [NEVER_NAME, notNames.NEVER_NAMES, TEAM_WORDS, THING_WORDS],
  [NAME_SUFFIX, NAME_SUFFIXES],
  [SOFT_NOUN, notNames.SOFT_NOUNS],
  [HARD_PLACE, notNames.HARD_PLACES],
  [SURNAME_TOO, notNames.SURNAMES_TOO],
  [PLACE_START, notNames.PLACE_STARTS],
  [ORG_FOLLOWER, notNames.ORG_FOLLOWERS],
  [SENTENCE_STARTER, notNames.SENTENCE_STARTERS],
  [CALENDAR_WORD, notNames.CALENDAR_WORDS],
  [DEMONYM, notNames.DEMONYMS],
  [ROLE_HEAD, roles.ROLE_HEADS, KIN_TERMS],
  [KIN, KIN_TERMS],
  [MODIFIER, roles.ROLE_MODIFIERS],
  [FIELD, roles.PORTFOLIO_WORDS],
  [BODY_NOUN, roles.BODY_NOUNS],
  [NAMELESS_BODY, roles.NAMELESS_BODIES],
  [SPEECH_VERB, cues.SPEECH_VERBS],
  [NAME_VERB, cues.NAME_VERBS],
  [PERSON_LEAD, cues.PERSON_LEADS],
  [PERSON_NOUN, cues.PERSON_NOUNS],
  [PLACE_PREPOSITION, cues.PLACE_PREPOSITIONS],
  [AGENT, OCCUPATIONS],
  [DETERMINER, 'a an the its their our his her my your this that'],
]

const split = (list: string) => list.trim().split(/\s+/)
const lexicon = openClasses()
for (const [bit, ...lists] of MEMBERS)
  for (const key of lists.flatMap(list => split(list.toLowerCase()))) addClasses(lexicon, key, bit)
const listed = (key: string): number => lexicon[numberOf(key)] as number
const ROLE_OPENERS =
  'one of for and local multi-academy county city current present serving re-elected former ex new newly newly-appointed appointed acting interim incoming outgoing retired senior then late previous veteran long-serving longtime one-time first leading'

export const postNominals: ReadonlySet<string> = new Set(split(POST_NOMINALS))

const AGENT_SHAPE = new RegExp(`[a-z]{3}(?:${split(AGENT_ENDINGS).join('|')})$`)
const AGENT_LAST = /[hnrt]$/
const PARENT_OF = /^(?:mum|dad|mother|father|gran|grandad|granddad|grandmother|grandfather)-of-[a-z]+$/

/** List the classes of a word, lower case without accents, as bits; "anne-marie" is a given name, "ex-mayor" a role, "dad-of-six" kin. */
export function classesOf(key: string): number {
  const known = listed(key)
  if (known !== 0) return known
  const hyphen = key.indexOf('-')
  if (hyphen < 2) return key.length > 6 && AGENT_LAST.test(key) && AGENT_SHAPE.test(key) ? AGENT : 0
  const [head, tail] = [listed(key.slice(0, hyphen)), listed(key.slice(hyphen + 1))]
  const given = head & tail & GIVEN
  if (PARENT_OF.test(key)) return given | ROLE_HEAD | KIN
  if (key.startsWith('ex-')) return given | (tail & ROLE_HEAD)
  // "Det-Sgt"
  if (head & tail & HONORIFIC) return HONORIFIC
  return tail & (ROLE_HEAD | AGENT) ? given | AGENT : given
}

for (const key of split(ROLE_OPENERS)) addClasses(lexicon, key, classesOf(key) | ROLE_OPENER)

/** Tell whether a word, lower case, is of one of the classes given as bits. */
export const isIn = (key: string, classes: number): boolean => (classesOf(key) & classes) !== 0

/** Stands for the classes of a word until somebody asks. */
export const UNREAD = -1

interface Classed {
  readonly key: string
  classes: number
}

/** Tell whether a word that has been read is of one of the classes given as bits. */
export function isA(word: Classed, classes: number): boolean {
  if (word.classes === UNREAD) word.classes = classesOf(word.key)
  return (word.classes & classes) !== 0
}
