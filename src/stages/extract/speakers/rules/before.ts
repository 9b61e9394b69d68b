import { readPhrase } from '../read-phrase.ts'
import type { Reference } from '../reference.ts'
import type { Scene, SpeakerRule } from '../speaker-rule.ts'
import { mainSubject, subjectAfter, subjectBefore } from '../subject.ts'
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

/** How far before its quotation a verb may stand that reports words only beside them, in tokens. */
const BESIDE = 3

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
      if (token.reporting === 'loosely' && !isBeside(tokens, i, at)) continue
      if (isInAside(tokens, i, at)) continue
      const reference = subjectOf(tokens, i, text)
      if (reference) return { cue: token.text, reference }
    }
    return null
  },
}

function subjectOf(tokens: readonly Token[], verb: number, text: string): Reference | null {
  const token = tokens[verb] as Token
  // "“…,” said Ann Orme, “…”"
  const before = isSign(tokens[verb - 1], ',') ? tokens[verb - 2] : tokens[verb - 1]
  if (before?.kind === 'quote' && token.reporting !== 'describes') {
    const inverted = /ing$/.test(token.lower) ? null : subjectAfter(tokens, verb, text)
    if (inverted) return inverted
  }
  if (/ing$/.test(token.lower)) return subjectOfParticiple(tokens, verb, text)
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
    if (token.reporting === 'says' && !/ing$/.test(token.lower) && !isNoun(tokens, i) && !isCapital(token)) {
      const reference = subjectOf(tokens, i, text)
      if (reference) return reference
    }
  }
  return mainSubject(tokens.slice(0, verb), text)
}

/** Tell whether a form that may be a noun is one here: "the report", "his claim". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (/(?:ed|ing|said|told|wrote|says|tells|writes|found|spoke|thought)$/.test(token.lower)) {
    return (
      isDeterminer(tokens[at - 1]) &&
      !/^(?:that|one|both|this|these|many|most|several|some|two|three)$/.test(tokens[at - 1]?.lower ?? '')
    )
  }
  const before = tokens[at - 1]
  if (!before) return true
  return (
    (isDeterminer(before) && !/^(?:that|they|both)$/.test(before.lower)) ||
    before.possessive ||
    (isPreposition(before) && before.lower !== 'to') ||
    (token.lower === token.lower.replace(/s$/, '') &&
      before.kind === 'word' &&
      !isVerbLead(before) &&
      !/s$|^(?:they|we|i|you|who|that|to|and|people|children|staff)$/.test(before.lower))
  )
}

/** Tell whether a participle is said of what somebody else says: "was described", "practice described as". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!/(?:ed|id|ld|nd|en|de)$/.test(token.lower)) return false
  let i = at - 1
  while (isVerbLead(tokens[i]) && !isPassiveLead(tokens[i])) i--
  if (isPassiveLead(tokens[i])) return true
  const next = tokens[at + 1]
  return token.reporting === 'describes' && (next?.lower === 'as' || next?.lower === 'by')
}

const isBeside = (tokens: readonly Token[], verb: number, at: number): boolean =>
  isSign(tokens[at - 1], ':')
    ? !tokens.slice(verb + 1, at - 1).some(token => isSign(token, ',;:'))
    : at - verb <= BESIDE

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
