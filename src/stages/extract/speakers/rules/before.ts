import { mainSubject } from '../main-subject.ts'
import { readPhrase } from '../read-phrase.ts'
import type { Reference } from '../reference.ts'
import type { Scene, SpeakerRule } from '../speaker-rule.ts'
import { subjectAfter, subjectBefore } from '../subject.ts'
import { isCapital, type Token } from '../tokens.ts'
import {
  isDeterminer,
  isPassiveLead,
  isPreposition,
  isRelative,
  isSign,
  isStarter,
  isVerbLead,
} from '../word-classes.ts'

/** Read Ann Orme said: "…", and Ann Orme described it as "…". */
export const verbBefore: SpeakerRule = {
  id: 'quotation/verb-before',
  reads: [
    ['Ann Orme said: “We are proud.”', 'Ann Orme'],
    ['Ann Orme, who replaced Tom Rees in July, said: “We are proud.”', 'Ann Orme'],
    ['The council’s leader, Ann Orme, said it was “a proud day for us”.', 'Ann Orme'],
    ['A spokesman for the trust told Tom Rees it was “sorry for all of it”.', 'A spokesman for the trust'],
    ['Inspectors found that pupils were “happy and safe”.', 'Inspectors'],
    ['Ann Orme thanked staff and said she was “proud of them all”.', 'Ann Orme'],
    ['Leaders were praised, with inspectors noting “a change of culture”.', 'inspectors'],
    ['“We won,” said Ann Orme, adding: “We are proud.”', 'Ann Orme'],
  ],
  leaves: ['The report was “a mess from end to end”.', 'The “happy children” of Ann Orme left.'],
  read: scene => {
    const { tokens, at, text } = scene
    for (let i = at - 1; i >= 0; i--) {
      const token = tokens[i] as Token
      if (!token.reporting || (isCapital(token) && i > 0)) continue
      if (isNoun(tokens, i) || isPassive(tokens, i)) continue
      if (token.reporting?.how === 'loosely' && !isBeside(tokens, i, at)) continue
      if (isInAside(tokens, i, at)) continue
      const reference = subjectOf(tokens, i, text)
      if (reference) return { cue: token.text, reference: antecedentOf(reference, token, tokens, i, text) }
    }
    return null
  },
}

// "the firm said it did not accept", "children told us they feel": the subject of the verb before; "It went:": a text
function antecedentOf(
  reference: Reference,
  { reporting }: Token,
  tokens: readonly Token[],
  verb: number,
  text: string,
): Reference {
  if (reference.kind !== 'pronoun' || !/^(?:it|they)$/.test(reference.head)) return reference
  for (let i = verb - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'quote') break
    if (token.reporting?.how !== 'says' || isCapital(token) || isNoun(tokens, i) || isPassive(tokens, i))
      continue
    const earlier = subjectOf(tokens, i, text)
    if (earlier && earlier.kind !== 'pronoun') return earlier
  }
  return reference.head === 'it' && reporting?.how === 'loosely' ? { ...reference, kind: 'text' } : reference
}

function subjectOf(tokens: readonly Token[], verb: number, text: string): Reference | null {
  const token = tokens[verb] as Token
  // "“…,” said Ann Orme, “…”"
  const before = isSign(tokens[verb - 1], ',') ? tokens[verb - 2] : tokens[verb - 1]
  if (before?.kind === 'quote' && token.reporting?.how !== 'describes') {
    const inverted = token.reporting?.form === 'ing' ? null : subjectAfter(tokens, verb, text)
    if (inverted) return inverted
  }
  if (token.reporting?.form === 'ing') return subjectOfParticiple(tokens, verb, text)
  return subjectBefore(tokens, verb, text)
}

// "with inspectors noting", "Ann Orme left, saying", "“…,” she said, adding"
function subjectOfParticiple(tokens: readonly Token[], verb: number, text: string): Reference | null {
  let from = verb - 1
  while (from >= 0 && !isSign(tokens[from], ',;:') && tokens[from]?.kind !== 'quote') from--
  const segment = tokens.slice(from + 1, verb)
  if (segment[0]?.lower === 'with') return readPhrase(segment.slice(1), text)
  for (let i = verb - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (
      token.reporting?.how === 'says' &&
      token.reporting.form !== 'ing' &&
      !isNoun(tokens, i) &&
      !isCapital(token)
    ) {
      const reference = subjectOf(tokens, i, text)
      if (reference) return reference
    }
  }
  return mainSubject(tokens.slice(0, verb), text)
}

/** Tell whether a form that may be a noun is one here: "the report", "his claim", "thanks to". */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const { reporting, lower } = tokens[at] as Token
  const before = tokens[at - 1]
  if (!before) return reporting?.form !== 'ing'
  if (lower === 'thanks' && tokens[at + 1]?.lower === 'to') return true
  if (reporting?.form === 'past' || reporting?.form === 'ing')
    return isDeterminer(before) && !BARE.test(before.lower)
  if ((isDeterminer(before) && !BARE.test(before.lower)) || before.possessive) return true
  if (isPreposition(before) && before.lower !== 'to') return true
  if (reporting?.form === 'third') return /^\d/.test(before.text)
  return before.kind === 'word' && !isVerbLead(before) && !PLURAL.test(before.lower)
}

/** Determiners that stand for a noun as well: "both said". */
const BARE = /^(?:that|one|both|this|these|many|most|several|some|two|three|another|each)$/
/** What a verb in its base form follows. */
const PLURAL = /s$|^(?:they|we|i|you|who|that|to|and|not|people|children|staff|police)$/

/** Tell whether a participle is said of what somebody else says: "was described", "practice described as". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.reporting?.form !== 'past') return false
  let i = at - 1
  while (isVerbLead(tokens[i]) && !isPassiveLead(tokens[i])) i--
  if (isPassiveLead(tokens[i])) return true
  const next = /ly$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
  if (token.reporting.how !== 'describes' || !(next?.lower === 'as' || next?.lower === 'by')) return false
  // "which the head described as"
  for (; i > 0 && !isSign(tokens[i], ',;:(') && tokens[i]?.kind !== 'quote'; i--)
    if (/^(?:which|that|what|whom)$/.test(tokens[i]?.lower ?? '')) return i === at - 1
  return true
}

const isBeside = (tokens: readonly Token[], verb: number, at: number): boolean =>
  isSign(tokens[at - 1], ':,') && !tokens.slice(verb + 1, at - 1).some(token => isSign(token, ',;:'))

/** Tell whether a verb stands in a relative clause that ends before the quotation. */
function isInAside(tokens: readonly Token[], verb: number, at: number): boolean {
  let i = verb - 1
  while (isVerbLead(tokens[i])) i--
  if (!isRelative(tokens[i]) || !isSign(tokens[i - 1], ',')) return false
  for (let j = verb + 1; j < at - 1; j++)
    if (isSign(tokens[j], ',') && !isStarter(tokens[j + 1]))
      return tokens.slice(j, at).some(token => token.reporting)
  return false
}

/** Read Ann Orme: "…", and nothing but a name before the colon; else whom the sentence before it is about. */
export const colonBefore: SpeakerRule = {
  id: 'quotation/colon-before',
  reads: [
    ['Ann Orme: “We are proud.”', 'Ann Orme'],
    ['Ann Orme was blunt: “We are not proud.”', 'Ann Orme'],
    ['A trainee was in no doubt: “They are the best.”', 'A trainee'],
  ],
  leaves: ['Their motto: “Onward and upward together”', 'It was a good day for Ann Orme.'],
  read: ({ tokens, at, text }: Scene) => {
    if (!isSign(tokens[at - 1], ':-')) return null
    const before = tokens.slice(0, at - 1)
    const reference = mainSubject(before, text)
    return reference && reference.kind !== 'body' && reference.kind !== 'text'
      ? { cue: ':', reference }
      : null
  },
}
