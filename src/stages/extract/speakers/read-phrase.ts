import { SENTENCE_OPENERS } from '../../../domain/english/clause-words.ts'
import { MONTHS } from '../../../domain/english/months.ts'
import { wordSet } from '../../../model/words.ts'
import type { Reference } from './reference.ts'
import { isCapital, type Token } from './tokens.ts'
import {
  isDeterminer,
  isHonorific,
  isPreposition,
  isPronoun,
  isRelative,
  isSign,
  isStarter,
  isVerbLead,
  isVerbLike,
  nounKind,
} from './word-classes.ts'

const OTHER_INSPECTORATE =
  /\b(?:CQC|Care Quality Commission|Estyn|HMICFRS|ISI|Independent Schools Inspectorate|Inspectorate of Prisons|SIAMS|diocesan)\b/
const OWN = /^(?:ofsted|its|their|the|inspectors|inspector|inspectorate|hmi|his|her|monitoring)$/

/** Read a noun phrase as words for a speaker; null where it can be none. */
export function readPhrase(tokens: readonly Token[], text: string): Reference | null {
  const phrase = trim(tokens)
  if (phrase.length === 0) return null
  const people = phrase.filter((token, i) => token.kind === 'person' && isNamedSubject(phrase, i))
  if (people.length > 1 && phrase.some(token => token.lower === 'and'))
    return joint(people.map(personRef), phrase, text)
  const [person] = people
  if (person) return joinBody(person, phrase, text) ?? personRef(person)
  return ownerOf(phrase) ?? coordinated(phrase, text) ?? readNoun(phrase, text)
}

// "Ann Orme and Ofsted", "Ofsted and the Care Quality Commission"
function coordinated(phrase: readonly Token[], text: string): Reference | null {
  const at = phrase.findIndex(token => token.lower === 'and')
  const next = phrase[at + 1]
  if (at < 1 || !next || !(isCapital(next) || isDeterminer(next)) || !isCapital(phrase[at - 1])) return null
  if (phrase.slice(0, at).some(isPreposition)) return null
  const parts = [readPhrase(phrase.slice(0, at), text), readPhrase(phrase.slice(at + 1), text)]
  if (!parts.every(part => part !== null && part.kind !== 'pronoun')) return null
  return joint(parts as Reference[], phrase, text)
}

function joinBody(person: Token, phrase: readonly Token[], text: string): Reference | null {
  const at = phrase.indexOf(person)
  if (phrase[at + 1]?.lower !== 'and' || !(isCapital(phrase[at + 2]) || isDeterminer(phrase[at + 2])))
    return null
  const other = readPhrase(phrase.slice(at + 2), text)
  return other && other.kind !== 'pronoun' ? joint([personRef(person), other], phrase, text) : null
}

const joint = (parts: Reference[], phrase: readonly Token[], text: string): Reference => ({
  ...plainRef('joint', phrase, text, ''),
  parts,
})

const personRef = (token: Token): Reference => ({
  kind: 'person',
  as: token.text,
  head: '',
  definite: true,
  person: token.person,
  provider: null,
  parts: [],
})

const POSSESSORS: Readonly<Record<string, string>> = { her: 'she', his: 'he' }

// "Lord Abbotsleigh's report", "Ann Orme's letter to parents"
function ownerOf(phrase: readonly Token[]): Reference | null {
  const owner = phrase.findIndex(token => token.kind === 'person' && token.possessive)
  const noun = headOf(phrase)
  const kind = noun && nounKind(noun.lower)
  const token = phrase[owner]
  if (kind !== 'inspectorate' && kind !== 'text' && kind !== 'report') return null
  if (token) return personRef(token)
  const pronoun = POSSESSORS[phrase[0]?.lower ?? '']
  return pronoun && phrase[0] ? { ...personRef(phrase[0]), kind: 'pronoun', head: pronoun } : null
}

/** Tell whether a person's name within a phrase is what the phrase names, not what a preposition or possessor hangs on it. */
function isNamedSubject(phrase: readonly Token[], at: number): boolean {
  if (phrase[at]?.possessive) return false
  let i = at - 1
  while (isHonorific(phrase[i]) || phrase[i]?.lower === 'the') i--
  const before = phrase[i]
  if (!before) return true
  if (isPreposition(before) || isRelative(before) || (before.reporting?.how === 'describes' && i > 0))
    return false
  if (isVerbLike(before) && !isCapital(before)) return false
  return !hangsOn(phrase, i)
}

// "the mother of pupil Ann Orme", "the death of five-year-old Ann Orme"; but "chair of governors Ann Orme"
function hangsOn(phrase: readonly Token[], last: number): boolean {
  let i = last
  while (i > 0 && !isPreposition(phrase[i])) i--
  if (!isPreposition(phrase[i])) return false
  if (/^(?:as|for)$/.test(phrase[i]?.lower ?? '')) return false
  const isOffice = nounKind(phrase[i - 1]?.lower ?? '') === 'individual'
  return nounKind(phrase[last]?.lower ?? '') === 'individual' ? true : !isOffice
}

function readNoun(phrase: readonly Token[], text: string): Reference | null {
  const [first] = phrase as [Token, ...Token[]]
  if (phrase.length === 1 && isPronoun(first))
    return plainRef(first.lower === 'one' ? 'individual' : 'pronoun', phrase, text, first.lower)
  const head = headOf(phrase)
  if (!head) return null
  if (isNoName(head) && phrase.length < 3) return null
  const kind = nounKind(head.lower)
  const words = wordsOf(phrase, text)
  if (kind === 'inspectorate') return inspectorateRef(phrase, head, text)
  if (kind === 'text') return sourceOf(phrase, text) ?? plainRef('text', phrase, text, head.lower)
  if (kind === 'report')
    return { ...plainRef('body', reportName(phrase, head), text, head.lower), definite: isBare(phrase) }
  if (/\bOfsted$/.test(words) && kind === undefined) return plainRef('ofsted', phrase, text, 'ofsted')
  if (kind) return plainRef(kind, phrase, text, head.lower)
  const named = phrase.find(token => token.kind === 'provider')
  if (named) return { ...plainRef('body', phrase, text, ''), provider: named.provider }
  const upToHead = phrase.slice(1, phrase.indexOf(head) + 1)
  if (!isCapital(head) && !upToHead.some(isCapital)) return plural(phrase, head, text)
  return plainRef('body', phrase, text, '')
}

const openers = wordSet(SENTENCE_OPENERS)
const months: ReadonlySet<string> = new Set(MONTHS.flat().map(month => month.toLowerCase()))

/** Tell whether a word opens sentences, names a month or is a number, and so is nobody's name. */
export const isNoName = ({ lower }: Token): boolean =>
  openers.has(lower) || months.has(lower) || /^\d/.test(lower)

// "the review into the death of a child" → "review"
const reportName = (phrase: readonly Token[], head: Token): readonly Token[] =>
  withoutDeterminer(phrase.slice(0, phrase.indexOf(head) + 1))

const isBare = (phrase: readonly Token[]): boolean => phrase.length === 2 && phrase[0]?.lower === 'the'

// "colleagues", "campaigners": nobody by name
const plural = (phrase: readonly Token[], head: Token, text: string): Reference | null =>
  /(?:ers|ors|ists|ees|ants|ians|kids|staff)$/.test(head.lower)
    ? plainRef('group', phrase, text, head.lower)
    : null

function inspectorateRef(phrase: readonly Token[], head: Token, text: string): Reference {
  const words = wordsOf(phrase, text)
  const owner = phrase.find(token => token.possessive && token.end <= head.start)
  const isOwn = !owner || OWN.test(owner.lower.replace(/'s?$/, ''))
  if (OTHER_INSPECTORATE.test(words) || !isOwn) return plainRef('body', phrase, text, head.lower)
  return sourceOf(phrase, text) ?? plainRef('ofsted', phrase, text, head.lower)
}

// "a report by Ann Orme", "a statement from the council"
function sourceOf(phrase: readonly Token[], text: string): Reference | null {
  const at = phrase.findIndex(
    token => token.lower === 'by' || token.lower === 'from' || token.lower === 'behalf',
  )
  return at > 0 ? readPhrase(phrase.slice(at + (phrase[at + 1]?.lower === 'of' ? 2 : 1)), text) : null
}

/** Find the noun that a phrase is about: the last word before a preposition or participle. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const from = phrase.findIndex(
    (token, i) => i > 0 && (isPreposition(token) || isRelative(token) || isSign(token, ',;:(-')),
  )
  let i = (from < 0 ? phrase.length : from) - 1
  while (
    i > 0 &&
    /(?:ed|ing)$/.test(phrase[i]?.lower ?? '') &&
    nounKind(phrase[i]?.lower ?? '') === undefined
  )
    i--
  const token = phrase[i]
  // "a source close to the minister"
  if (
    token &&
    from > 0 &&
    !isCapital(token) &&
    nounKind(token.lower) === undefined &&
    nounKind(phrase[i - 1]?.lower ?? '')
  )
    return phrase[i - 1]
  return token?.kind === 'sign' || token?.kind === 'quote' ? undefined : token
}

function trim(tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length]
  while (from < to) {
    const token = tokens[from] as Token
    if (
      !(
        token.kind === 'sign' ||
        token.kind === 'quote' ||
        token.lower === 'and' ||
        (isStarter(token) && token.lower !== 'one') ||
        (isVerbLead(token) && !isDeterminer(token) && !/^(?:now|first|next)$/.test(token.lower))
      )
    )
      break
    from++
  }
  while (to > from && ((tokens[to - 1] as Token).kind === 'sign' || isVerbLead(tokens[to - 1]))) to--
  return tokens.slice(from, to)
}

const withoutDeterminer = (phrase: readonly Token[]): readonly Token[] =>
  isDeterminer(phrase[0]) ? phrase.slice(1) : phrase

function plainRef(kind: Reference['kind'], phrase: readonly Token[], text: string, head: string): Reference {
  return {
    kind,
    as: wordsOf(phrase, text),
    head,
    definite: /^(?:the|its|their|his|her|this|that)$/.test(phrase[0]?.lower ?? ''),
    person: null,
    provider: null,
    parts: [],
  }
}

const wordsOf = (phrase: readonly Token[], text: string): string =>
  text.slice(phrase[0]?.start, phrase.at(-1)?.end)
