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

/** How many comma-parted stretches to look through for the subject of a verb. */
const MOST_ASIDES = 8

/** Find the subject of a verb to its left: "Ann Orme, who joined in July, has said" → Ann Orme. */
export function subjectBefore(tokens: readonly Token[], verb: number, text: string): Reference | null {
  let i = verb - 1
  while (isVerbLead(tokens[i]) || (isPreposition(tokens[i]) && isVerbLead(tokens[i + 1]) && i + 1 < verb)) i--
  const token = tokens[i]
  if (!token || token.kind === 'quote') return null
  if (isSign(token, ')')) while (i > 0 && !isSign(tokens[i], '(')) i--
  if (isSign(tokens[i], '(')) i--
  if (isRelative(tokens[i]) && tokens[i]?.lower !== 'when') {
    const comma = isSign(tokens[i - 1], ',')
    return phraseBefore(tokens, comma ? i - 2 : i - 1, text)?.reference ?? null
  }
  if (/^(?:and|but|or|then|to)$/.test(tokens[i]?.lower ?? '') || isSign(tokens[i], ';'))
    return mainSubject(tokens.slice(0, i), text)
  if (isSign(tokens[i], ',-')) return subjectBehindAsides(tokens, i, text)
  const found = phraseBefore(tokens, i, text)
  if (!found) return mainSubject(tokens.slice(0, i + 1), text)
  // "Ann Orme, head of Alder School said"
  if (
    found.reference.kind === 'individual' &&
    isSign(tokens[found.from - 1], ',') &&
    !found.reference.definite
  ) {
    const named = subjectBehindAsides(tokens, found.from - 1, text)
    if (named?.kind === 'person') return named
  }
  return found.reference
}

interface Phrase {
  reference: Reference
  /** Index of its first token. */
  from: number
}

/** Read the noun phrase that ends with a token. */
function phraseBefore(tokens: readonly Token[], last: number, text: string, first = 0): Phrase | null {
  let end = last
  let from = last
  for (; from >= first; from--) {
    const token = tokens[from] as Token
    if (/^(?:who|which|whose|whom)$/.test(token.lower)) {
      // "which the head": the relative word is no subject
      if (isPhraseStart(tokens[from + 1])) break
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
    const cut = restartOf(phrase)
    if (cut < 0) return null
    phrase = phrase.slice(cut)
    from += cut
  }
  const reference = readPhrase(phrase, text)
  return reference && { reference, from }
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
  if (/[a-z]ed$/.test(token.lower) && isPassiveLead(tokens[at - 1])) return true
  return isFiniteCue(token) && !isDeterminer(tokens[at - 1]) && !tokens[at - 1]?.possessive
}

// "In its report Ofsted": where the second noun phrase begins
function restartOf(phrase: readonly Token[]): number {
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

/** Find the subject before one or more asides, the last of which ends with the comma at an index. */
function subjectBehindAsides(tokens: readonly Token[], comma: number, text: string): Reference | null {
  let other: Reference | null = null
  let end = comma
  for (let n = 0; n < MOST_ASIDES && end > 0; n++) {
    let start = end - 1
    while (start >= 0 && !isSign(tokens[start], ',;:') && tokens[start]?.kind !== 'quote') start--
    const segment = tokens.slice(start + 1, end)
    const found = isAside(segment) ? null : phraseBefore(tokens, end - 1, text, start + 1)
    if (found && isPersonal(found.reference)) {
      if (endsWithPerson(segment, found.reference)) return found.reference
    } else if (found) {
      // "The firm, Larch Care, said"
      const isNamed = other?.kind === 'body' && other.head === '' && found.reference.kind === 'body'
      if (!isNamed) other = found.reference
      if (found.from > start + 1) return other
    }
    if (start < 0 || !isSign(tokens[start], ',')) break
    end = start
  }
  return other
}

const isPersonal = ({ kind, parts }: Reference): boolean =>
  kind === 'person' || (kind === 'joint' && parts.some(part => part.kind === 'person'))

function isAside([first, second]: readonly Token[]): boolean {
  if (!first) return true
  if (first.lower === 'and' && isRelative(second)) return true
  if (isRelative(first) || /^\d/.test(first.text)) return true
  if (isPreposition(first) || ((isVerbLike(first) || first.reporting?.form === 'past') && !isCapital(first)))
    return true
  return (
    /(?:ing|ed)$/.test(first.lower) &&
    first.kind === 'word' &&
    !isCapital(second) &&
    !nounKind(second?.lower ?? '')
  )
}

const endsWithPerson = (segment: readonly Token[], { as, kind }: Reference): boolean => {
  if (kind === 'joint') return true
  const at = segment.findIndex(token => token.kind === 'person' && token.text === as)
  return segment
    .slice(at + 1)
    .every(
      (token, i) => (i === 0 && isPreposition(token)) || isCapital(token) || isPreposition(segment[at + 1]),
    )
}

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
    if (reference && (reference.kind !== 'individual' || !nextIsPerson(tokens, end))) return reference
    start = end + 1
  }
  return null
}

function subjectOfSegment(segment: readonly Token[], text: string): Reference | null {
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
        (isVerbLead(token) && !/ly$/.test(token.lower) && !isDeterminer(token))),
  )
  const phrase = verb > 0 ? segment.slice(0, verb) : segment
  if (!isPreposition(first)) return readPhrase(phrase, text)
  // "Within the hour he had", "In May Ann Orme said"
  const cut = verb > 0 ? restartOf(phrase) : -1
  return cut > 1 ? readPhrase(phrase.slice(cut), text) : null
}

const nextIsPerson = (tokens: readonly Token[], end: number): boolean =>
  isSign(tokens[end], ',') && (tokens[end + 1]?.kind === 'person' || tokens[end + 2]?.kind === 'person')

/** Find the subject of a verb to its right: "said the council's leader, Ann Orme". */
export function subjectAfter(tokens: readonly Token[], verb: number, text: string): Reference | null {
  let from = verb + 1
  while (isVerbLead(tokens[from]) && !isDeterminer(tokens[from])) from++
  const end = phraseEnd(tokens, from)
  const phrase = tokens.slice(from, end)
  const [first] = phrase
  if (!first || isPreposition(first) || isStarter(first) || /^(?:that|to|what|how|why)$/.test(first.lower))
    return null
  const reference = readPhrase(phrase, text)
  if (reference?.kind === 'individual' && isSign(tokens[end], ',')) {
    const next = readPhrase(tokens.slice(end + 1, phraseEnd(tokens, end + 1)), text)
    if (next?.kind === 'person' && tokens.slice(end + 1, end + 4).some(token => token.kind === 'person'))
      return next
  }
  return reference
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length) {
    const token = tokens[end] as Token
    if (token.kind === 'sign' || token.kind === 'quote' || isRelative(token)) break
    if (end > from && (isStarter(token) || isVerbLike(token)) && !isDeterminer(token)) break
    if (token.lower === 'and' && !isCapital(tokens[end + 1]) && !isCapital(tokens[end + 2])) break
    end++
  }
  return end
}
