import { restartOf } from './phrase-before.ts'
import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import { isCapital, type Token } from './tokens.ts'
import {
  isDeterminer,
  isPreposition,
  isPronoun,
  isRelative,
  isSign,
  isStarter,
  isVerbLead,
  isVerbLike,
  nounKind,
} from './word-classes.ts'

/** Find the subject of the main clause of a sentence's beginning. */
export function mainSubject(tokens: readonly Token[], text: string): Reference | null {
  let from = 0
  const last = isSign(tokens.at(-1), ';:') ? tokens.length - 2 : tokens.length - 1
  for (let i = last; i >= 0; i--)
    if (isSign(tokens[i], ';:')) {
      from = i + 1
      break
    }
  for (let start = from; start < tokens.length; ) {
    let end = start
    while (end < tokens.length && !isSign(tokens[end], ',-') && tokens[end]?.kind !== 'quote') end++
    const reference = subjectOfSegment(tokens.slice(start, end), text)
    if (
      reference &&
      (reference.kind !== 'individual' || !isApposed(tokens, start, end)) &&
      !(reference.kind === 'body' && isOpening(tokens, start, end))
    )
      return reference
    start = end + 1
  }
  return null
}

/** Words that join a clause to what went before and leave it a main one. */
const JOINS = /^(?:and|but|yet|so|nor|however)$/

function subjectOfSegment(whole: readonly Token[], text: string): Reference | null {
  const segment = JOINS.test(whole[0]?.lower ?? '') ? whole.slice(1) : whole
  const [first, second] = segment
  if (!first || isRelative(first) || (isStarter(first) && !isPreposition(first))) return null
  const isOpening =
    /[a-z](?:ing|ed)$/.test(first.lower) && first.kind === 'word' && !nounKind(second?.lower ?? '')
  if (isOpening && !isCapital(second)) return null
  const verb = segment.findIndex(
    (token, i) =>
      i > 0 &&
      (isVerbLike(token) ||
        isRelative(token) ||
        isPresent(token, segment[i - 1] as Token) ||
        (isPronoun(token) && token.lower !== 'one' && !isPreposition(first)) ||
        (isVerbLead(token) && !/ly$/.test(token.lower) && !isDeterminer(token))),
  )
  const phrase = verb > 0 ? segment.slice(0, verb) : segment
  if (!isPreposition(first)) return readPhrase(phrase, text)
  // "Within the hour he had", "In May Ann Orme said"
  const cut = verb > 0 ? restartOf(phrase) : -1
  return cut > 1 ? readPhrase(phrase.slice(cut), text) : null
}

// "the man opens"
const isPresent = (token: Token, before: Token): boolean =>
  token.text.endsWith('s') &&
  token.kind === 'word' &&
  token.text.length > 3 &&
  (before.kind === 'person' || nounKind(before.lower) === 'individual') &&
  !before.possessive &&
  !isPreposition(token) &&
  nounKind(token.lower) === undefined

// "Born over a shop, Ann Orme left": the capital of what only opens the sentence
const isOpening = (tokens: readonly Token[], start: number, end: number): boolean =>
  start === 0 &&
  tokens[end + 1]?.kind === 'person' &&
  !tokens[end + 1]?.possessive &&
  (isPreposition(tokens[1]) || isDeterminer(tokens[1])) &&
  /(?:ed|en|ing|orn|ught)$/.test(tokens[0]?.lower ?? '')

// "its head, Ann Orme,", "Ann Orme, a baker," and "Ann Orme, 77, a baker,"
const isApposed = (tokens: readonly Token[], start: number, end: number): boolean =>
  (isSign(tokens[end], ',') &&
    (tokens[end + 1]?.kind === 'person' ||
      tokens[end + 2]?.kind === 'person' ||
      // "The daughter of a driver, she grew up"
      /^(?:he|she)$/.test(tokens[end + 1]?.lower ?? ''))) ||
  (isSign(tokens[start - 1], ',') &&
    (tokens[start - 2]?.kind === 'person' ||
      (isSign(tokens[start - 3], ',') && tokens[start - 4]?.kind === 'person' && isAge(tokens[start - 2]))))

const isAge = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '')
