import { SENTENCE_OPENERS } from '../../../domain/english/clause-words.ts'
import { MONTHS } from '../../../domain/english/months.ts'
import { FIRM_NOUNS, THINGS_LIKE_PEOPLE } from '../../../domain/press/speaker-nouns.ts'
import { collect } from '../../../model/collect.ts'
import { wordSet } from '../../../model/words.ts'
import { jointRef, personRef, plainRef, withoutDeterminer, wordsOf } from './build-reference.ts'
import { isNamedSubject } from './named-subject.ts'
import { headOf, trimPhrase } from './phrase-head.ts'
import type { Reference } from './reference.ts'
import { isCapital, type Token } from './tokens.ts'
import { isDemonym, isDeterminer, isPreposition, isPronoun, nounKind } from './word-classes.ts'

const OTHER_INSPECTORATE =
  /\b(?:CQC|Care Quality Commission|Estyn|HMICFRS|ISI|Independent Schools Inspectorate|Inspectorate of Prisons|SIAMS|diocesan)\b/
const OWN =
  /^(?:ofsted|its|their|the|inspectors|inspector|inspectorate|hmi|his|her|monitoring|week|month|year|term|autumn|spring|summer|winter|today|yesterday)$/

const INSPECTING = /^(?:graded|inspecti(?:on|ng)|inspectors?'?|monitoring|section|ungraded)$/

/** What a phrase that is nobody begins with: "No one had seen it"; but "nobody" is who says what has no speaker. */
const NOBODY = /^(?:no|none|neither|nothing)$/

/** Read a noun phrase as words for a speaker; null where it can be none. */
export function readPhrase(tokens: readonly Token[], text: string): Reference | null {
  const phrase = trimPhrase(tokens)
  if (phrase.length === 0 || NOBODY.test(phrase[0]?.lower ?? '')) return null
  const people = phrase.filter((token, i) => token.kind === 'person' && isNamedSubject(phrase, i))
  if (people.length > 1 && phrase.some(token => token.lower === 'and'))
    return jointRef(collect(people, personRef), phrase, text)
  const [person] = people
  if (person) return joinBody(person, phrase, text) ?? personRef(person)
  return ownerOf(phrase, text) ?? coordinated(phrase, text) ?? readNoun(phrase, text)
}

// "Ann Orme and Ofsted", "Ofsted and the Care Quality Commission"
function coordinated(phrase: readonly Token[], text: string): Reference | null {
  const at = phrase.findIndex(token => token.lower === 'and')
  const next = phrase[at + 1]
  if (at < 1 || !next || !(isCapital(next) || isDeterminer(next)) || !isCapital(phrase[at - 1])) return null
  if (phrase.slice(0, at).some(isPreposition)) return null
  const parts = [readPhrase(phrase.slice(0, at), text), readPhrase(phrase.slice(at + 1), text)]
  if (!parts.every(part => part !== null && part.kind !== 'pronoun')) return null
  return jointRef(parts as Reference[], phrase, text)
}

function joinBody(person: Token, phrase: readonly Token[], text: string): Reference | null {
  const at = phrase.indexOf(person)
  if (phrase[at + 1]?.lower !== 'and' || !(isCapital(phrase[at + 2]) || isDeterminer(phrase[at + 2])))
    return null
  const other = readPhrase(phrase.slice(at + 2), text)
  return other && other.kind !== 'pronoun' ? jointRef([personRef(person), other], phrase, text) : null
}

const POSSESSORS: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['his', 'he'],
])

// "Lord Abbotsleigh's report", "Ann Orme's letter to parents"
function ownerOf(phrase: readonly Token[], text: string): Reference | null {
  const owner = phrase.find(token => token.kind === 'person' && token.possessive)
  const noun = headOf(phrase)
  const kind = noun && nounKind(noun.lower)
  if (!noun || (kind !== 'inspectorate' && kind !== 'text' && kind !== 'report')) return null
  if (owner) return personRef(owner)
  const pronoun = POSSESSORS.get(phrase[0]?.lower ?? '')
  return pronoun ? { ...plainRef('pronoun', phrase, text, pronoun), owns: noun.lower } : null
}

function readNoun(phrase: readonly Token[], text: string): Reference | null {
  const [first] = phrase as [Token, ...Token[]]
  if (phrase.length === 1 && isPronoun(first))
    return plainRef(first.lower === 'one' ? 'individual' : 'pronoun', phrase, text, first.lower)
  if (first.lower === 'one' && phrase[1]?.lower === 'of') return oneOf(phrase, text)
  const head = headOf(phrase)
  if (!head) return null
  if ((isNoName(head) && phrase.length < 3) || (phrase.length === 1 && isDeterminer(head))) return null
  const kind = nounKind(head.lower)
  if (kind === 'inspectorate' || isInspecting(phrase, head)) return inspectorateRef(phrase, head, text)
  if (kind === 'text') return sourceOf(phrase, text) ?? plainRef('text', phrase, text, head.lower)
  const author = kind === 'report' ? sourceOf(phrase, text) : null
  if (author && (author.kind === 'person' || (author.kind === 'body' && /\p{Lu}/u.test(author.as.slice(1)))))
    return author
  if (kind === 'report')
    return { ...plainRef('body', reportName(phrase, head), text, head.lower), definite: isBare(phrase) }
  if (kind === undefined && /\bOfsted$/.test(wordsOf(phrase, text)))
    return plainRef('ofsted', phrase, text, 'ofsted')
  if (kind) return plainRef(kind, phrase, text, head.lower)
  const named = phrase.find(token => token.kind === 'provider')
  if (named) return { ...plainRef('body', phrase, text, ''), provider: named.provider }
  const upToHead = phrase.slice(1, phrase.indexOf(head) + 1)
  if (!isCapital(head) && !upToHead.some(isCapital)) return unlisted(phrase, head, text)
  // "the German recalled"
  if (phrase.length === 2 && isDemonym(head.lower) && /^(?:the|a|an|one)$/.test(phrase[0]?.lower ?? ''))
    return plainRef('individual', phrase, text, head.lower)
  const somebody = isCapital(head) ? null : unlisted(phrase, head, text)
  return somebody ?? bodyRef(phrase, text)
}

// "Brazilian planemaker Larch SA" → "Larch SA"
function ownName(phrase: readonly Token[]): readonly Token[] {
  let from = phrase.length - 1
  while (from > 0 && isCapital(phrase[from - 1])) from--
  const noun = phrase[from - 1]
  return from > 0 &&
    noun?.kind === 'word' &&
    !noun.possessive &&
    (firms.has(noun.lower) || /maker$/.test(noun.lower))
    ? phrase.slice(from)
    : phrase
}

// "Hull-based First Larch Corp."
function bodyRef(phrase: readonly Token[], text: string): Reference {
  const name =
    phrase.length > 1 && /-(?:based|listed|owned|run)$/.test(phrase[0]?.lower ?? '')
      ? phrase.slice(1)
      : phrase
  const reference = plainRef('body', ownName(name), text, '')
  return /\b(?:Corp|Inc|Co|Ltd|Bros)$/.test(reference.as) && text[name.at(-1)?.end ?? 0] === '.'
    ? { ...reference, as: `${reference.as}.` }
    : reference
}

// "one of the best nurses I knew", "one of them"
function oneOf(phrase: readonly Token[], text: string): Reference | null {
  const head = headOf(phrase.slice(2))
  if (!head) return null
  const kind = nounKind(head.lower.replace(/s$/, ''))
  // "one of her letters"
  if (kind === 'text' || kind === 'report') return plainRef('text', phrase, text, head.lower)
  const isSomebody = nounKind(head.lower) === 'group'
  return {
    ...plainRef(
      'individual',
      phrase.slice(0, phrase.indexOf(head) + 1),
      text,
      isSomebody ? head.lower : 'one',
    ),
    definite: false,
  }
}

const things = wordSet(THINGS_LIKE_PEOPLE)
const firms = wordSet(FIRM_NOUNS)
const openers = wordSet(SENTENCE_OPENERS)
const months: ReadonlySet<string> = new Set(MONTHS.flat().map(month => month.toLowerCase()))

/** Tell whether a word opens sentences, names a month or is a number, and so is nobody's name. */
export const isNoName = ({ lower, text }: Token): boolean =>
  openers.has(lower) || months.has(lower) || /^\d{1,4}$|^\d[\d.,]*$/.test(lower) || text === 'SIR'

// "the review into the death of a child" → "review"
const reportName = (phrase: readonly Token[], head: Token): readonly Token[] =>
  withoutDeterminer(phrase.slice(0, phrase.indexOf(head) + 1))

const isBare = (phrase: readonly Token[]): boolean =>
  phrase.length === 2 && /^(?:the|its|their)$/.test(phrase[0]?.lower ?? '')

// "colleagues", "campaigners": nobody by name; "the 27-year-old midfielder": somebody named before
function unlisted(phrase: readonly Token[], head: Token, text: string): Reference | null {
  if (/(?:ers|ors|ists|ees|ants|ians|kids|staff)$/.test(head.lower))
    return plainRef('group', phrase, text, head.lower)
  const isSomebody =
    (/[a-z]{2}(?:er|or|ist|ian|star|ee)$/.test(head.lower) && !things.has(head.lower)) ||
    phrase.some(token => nounKind(token.lower) === 'individual' && /^\d/.test(token.lower))
  return isSomebody && /^(?:the|one|an?|his|her|their|its)$/.test(phrase[0]?.lower ?? '')
    ? plainRef('individual', phrase, text, head.lower)
    : null
}

// "the inspection team", "a monitoring visit", "an ungraded visit"
const isInspecting = (phrase: readonly Token[], head: Token): boolean =>
  /^(?:teams?|visits?)$/.test(head.lower) && phrase.some(({ lower }) => INSPECTING.test(lower))

function inspectorateRef(phrase: readonly Token[], head: Token, text: string): Reference {
  const words = wordsOf(phrase, text)
  const owner = phrase.find(token => token.possessive && token.end <= head.start)
  const isOwn = !owner || OWN.test(owner.lower.replace(/'s?$/, ''))
  if (OTHER_INSPECTORATE.test(words) || !isOwn) return plainRef('body', phrase, text, head.lower)
  return sourceOf(phrase, text) ?? plainRef('ofsted', phrase, text, head.lower)
}

// "a report by Ann Orme", "a statement from the council"; not "an assessment, commissioned by Ofsted"
function sourceOf(phrase: readonly Token[], text: string): Reference | null {
  const at = phrase.findIndex(
    (token, i) =>
      (token.lower === 'by' &&
        !/^(?:commissioned|ordered|requested|funded|seen)$/.test(phrase[i - 1]?.lower ?? '')) ||
      token.lower === 'from' ||
      token.lower === 'behalf',
  )
  if (at <= 0) return null
  const from = at + (phrase[at + 1]?.lower === 'of' ? 2 : 1)
  // "by the World Fund in 2013"
  const time = phrase.findIndex(
    (token, i) =>
      i > from &&
      /^(?:in|on|last|this)$/.test(token.lower) &&
      (i + 1 === phrase.length || isNoName(phrase[i + 1] as Token)),
  )
  return readPhrase(phrase.slice(from, time < 0 ? phrase.length : time), text)
}
