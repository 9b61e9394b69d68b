import {
  AGENT,
  BODY_NOUN,
  DETERMINER,
  FIELD,
  isA,
  MODIFIER,
  NAME_VERB,
  NAMELESS_BODY,
  PERSON_LEAD,
  PLACE_PREPOSITION,
  ROLE_HEAD,
  ROLE_OPENER,
  SENTENCE_STARTER,
  SPEECH_VERB,
} from '../word-classes.ts'
import type { Word } from '../words.ts'

const CLAUSE_WORD =
  SENTENCE_STARTER | NAME_VERB | SPEECH_VERB | PLACE_PREPOSITION | PERSON_LEAD | BODY_NOUN | NAMELESS_BODY
const SPACES = /^ +$/

/** Tell whether nothing but a space stands in front of a word. */
export const follows = (word: Word | undefined): word is Word =>
  !!word && (word.gap === ' ' || SPACES.test(word.gap))

/** Tell whether a word says what somebody is and owns nothing: "leader", not "leader's". */
export const isHead = (word: Word): boolean => isA(word, ROLE_HEAD | AGENT) && !word.possessive

/** Tell whether a word may stand in a title before its noun: "deputy", "children's". */
export const isTitleWord = (word: Word): boolean =>
  isA(word, MODIFIER | FIELD | ROLE_HEAD | AGENT) || isYears(word.key) || isDirection(word)

// "its south west officer"; a capital makes it a place
const isDirection = ({ capital, key }: Word) => !capital && directions.has(key)
const directions: ReadonlySet<string> = new Set(
  'north northern south southern east eastern west western'.split(' '),
)

// "27-year-old", "second-year"
const isYears = (key: string) => key.endsWith('-year') || key.endsWith('-year-old')

/** Tell whether a word of no list may stand before such a noun where an article leads to it: "a tree surgeon". */
export const isOpenModifier = (word: Word): boolean => !word.capital && isOpenWord(word)

/** Tell the same of a word whose capital says nothing: "Lollipop lady". */
export const isOpenWord = (word: Word): boolean =>
  word.key.length > 2 && !isA(word, CLAUSE_WORD) && !/ing$|[^a-z-]/.test(word.key)

/** Tell whether a role of listed words may begin at a word, with whose it is. */
export const opensRole = (word: Word): boolean =>
  word.capital || isA(word, ROLE_OPENER | DETERMINER | NAMELESS_BODY) || isTitleWord(word)

/** Tell whether a word may be part of what a post is for: "education". */
export const isFieldWord = (word: Word): boolean =>
  isA(word, FIELD) ||
  word.key === 'special' ||
  word.key === 'educational' ||
  /^(?:HR|IT|ICT|SEND?|PE|EYFS|PSHE|FE|HE)$/.test(word.text)

/** Tell whether a role is of several people: "co-chairs". */
export const isPlural = ({ key }: Word): boolean =>
  /[^su]s$|people$|men$/.test(key) && !/(?:boss|of-\w+)$/.test(key)

const LONGEST_TITLE = 8

/** Tell whether from a word on nothing but words of a title comes before a noun for a role, and `open` words of no list. */
export function isHeadSoon(words: readonly Word[], at: number, open = 0): boolean {
  let unlisted = 0
  for (let i = at; i < at + LONGEST_TITLE; i++) {
    const word = words[i]
    if (
      !word ||
      (i > at && !follows(words[i]) && word.gap !== ' & ') ||
      !(isTitleWord(word) || word.key === 'and' || (isOpenModifier(word) && ++unlisted <= open))
    )
      return false
    if (isHead(word)) return true
  }
  return false
}
