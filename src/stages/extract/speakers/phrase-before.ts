import { isNoName, readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import { isCapital, type Token } from './tokens.ts'
import {
  isDeterminer,
  isFiniteCue,
  isPassiveLead,
  isPreposition,
  isPronoun,
  isRelative,
  isSign,
  isStarter,
  isVerbLead,
  isVerbLike,
  nounKind,
} from './word-classes.ts'

/** A noun phrase to the left of a verb. */
export interface Phrase {
  reference: Reference
  /** Index of its first token. */
  from: number
}

/** Read the noun phrase that ends with a token. */
export function phraseBefore(tokens: readonly Token[], last: number, text: string, first = 0): Phrase | null {
  let end = last
  let from = last
  for (; from >= first; from--) {
    const token = tokens[from] as Token
    if (isRelative(token) && /^wh(?:o|ich|ose|om)$/.test(token.lower)) {
      // "which the head": the relative word is no subject
      if (isPhraseStart(tokens[from + 1]) || (from < end && nounKind(tokens[from + 1]?.lower ?? ''))) break
      end = isSign(tokens[from - 1], ',') ? from - 2 : from - 1
      continue
    }
    if (from > end) continue
    if (isBoundary(tokens, from)) break
  }
  from++
  if (end < from) return null
  let phrase = tokens.slice(from, end + 1)
  if (isPreposition(phrase[0]) && phrase[0]?.lower !== 'like') {
    // "anybody who ate in the canteen"
    if (isVerbLike(tokens[from - 1]) && isRelative(tokens[from - 2]))
      return from > 2 ? phraseBefore(tokens, from - 3, text, first) : null
    const cut = restartOf(phrase)
    if (cut < 0) return null
    phrase = phrase.slice(cut)
    from += cut
  }
  const second = secondNounAt(phrase)
  if (second > 0) {
    phrase = phrase.slice(second)
    from += second
  }
  const reference = readPhrase(phrase, text)
  return reference && { reference, from }
}

const ARTICLES = /^(?:an?|the|one|his|her|its|their)$/

// "when I told them the news one man": of two nouns side by side the second is the verb's
function secondNounAt(phrase: readonly Token[]): number {
  for (let i = phrase.length - 2; i > 0; i--) {
    const before = phrase[i - 1]
    if (
      !isDeterminer(phrase[i]) ||
      !ARTICLES.test(phrase[i]?.lower ?? '') ||
      before?.kind !== 'word' ||
      isCapital(before)
    )
      continue
    if (isPreposition(before) || isDeterminer(before) || isVerbLead(before) || before.possessive) continue
    return /^(?:and|or|all|both|half|as|than|not|of)$/.test(before.lower) ? -1 : i
  }
  return -1
}

const isTime = (token: Token | undefined): boolean =>
  token === undefined ||
  /^\d|ing$|^(?:last|next|this|early|late|then|its|christmas|easter)$/.test(token.lower) ||
  isNoName(token)

const isPhraseStart = (token: Token | undefined): boolean =>
  isDeterminer(token) || isPronoun(token) || isCapital(token)

/** Tell whether a phrase to the right cannot go on across a token. */
function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.kind === 'sign' || token.kind === 'quote') return true
  if (token.kind !== 'word') return false
  if (token.lower === 'and') {
    const [left, right] = [tokens[at - 1], tokens[at + 1]]
    if (isPronoun(right)) return true
    // "on 25 and 26 April"
    if (/^\d/.test(left?.text ?? '') && /^\d/.test(right?.text ?? '')) return false
    for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'sign'; i--) if (isVerbLike(tokens[i])) return true
    return isDeterminer(right) && !isCapital(left)
  }
  if (isStarter(token) && !(isPreposition(token) && isTime(tokens[at + 1]))) return true
  if (
    isVerbLead(token) &&
    !isDeterminer(token) &&
    !/^(?:first|next|now|once)$/.test(token.lower) &&
    !/ly$/.test(token.lower)
  )
    return true
  if (isPassiveLead(tokens[at - 1]) && /[a-z]ed$/.test(token.lower)) return true
  return isFiniteCue(token) && !isDeterminer(tokens[at - 1]) && !tokens[at - 1]?.possessive
}

/** Find where a second noun phrase begins: "In its report Ofsted"; -1 where none does. */
export function restartOf(phrase: readonly Token[]): number {
  for (let i = phrase.length - 1; i > 1; i--) {
    const token = phrase[i] as Token
    const before = phrase[i - 1]
    if (isPreposition(before)) continue
    if (token.kind === 'person' || isDeterminer(token) || isPronoun(token)) return i
    if (isCapital(token) && !isCapital(before) && !isDeterminer(before)) return i
  }
  if (isStarter(phrase[0]) && phrase.length > 1) return 1
  const last = phrase.length - 1
  return last > 1 && !isPreposition(phrase[last - 1]) && !isDeterminer(phrase[last - 1]) ? last : -1
}
