import type { Reference } from '../reference.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { isCapital, type Token } from '../tokens.ts'
import { isNoun, isPassive } from '../verb-forms.ts'
import { subjectOf } from '../verb-subject.ts'
import { isRelative, isSign, isStarter, isVerbLead, pronounOf } from '../word-classes.ts'

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
    ['Ann Orme said neighbours had complained of noise “at all hours of the night”.', 'Ann Orme'],
    ['Inspectors found that when parents ask for help “nobody picks up the phone”.', 'Inspectors'],
    ['Last week you quoted Ann Orme as saying “we shall never close it”.', 'Ann Orme'],
    ['One boy heard Ann Orme say on the stairs: “It is all over now.”', 'Ann Orme'],
    ['It was Ann Orme, as chair, who said: “It is all over now.”', 'Ann Orme'],
  ],
  leaves: [
    'The report was “a mess from end to end”.',
    'The “happy children” of Ann Orme left.',
    'Alder School was rated inadequate and told it lacked “any sense of urgency”.',
  ],
  read: scene => {
    const { tokens, at, text, words } = scene
    for (let i = at - 1; i >= 0; i--) {
      const token = tokens[i] as Token
      if (!token.reporting || (isCapital(token) && i > 0)) continue
      if (isNoun(tokens, i) || isPassive(tokens, i)) continue
      // "those to blame would be"
      if (token.reporting.how === 'describes' && tokens[i - 1]?.lower === 'to' && isVerbLead(tokens[i + 1]))
        continue
      if (token.reporting?.how === 'loosely' && !isBeside(tokens, i, at)) continue
      // "they would find him there, “just checking”"
      if (OBJECTS.has(tokens[i + 1]?.lower ?? '') && FINDS.test(token.lower)) continue
      if (isInAside(tokens, i, at) || isAnswered(tokens, i, at)) continue
      const reference = subjectOf(tokens, i, text, words)
      if (!reference) continue
      return { cue: token.text, reference: antecedentOf(reference, token, tokens, i, text) }
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
  if (reference.kind !== 'pronoun' || !/^(?:it|they|he|she)$/.test(reference.head)) return reference
  for (let i = verb - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'quote') break
    if (token.reporting?.how !== 'says' || isCapital(token) || isNoun(tokens, i) || isPassive(tokens, i))
      continue
    const earlier = subjectOf(tokens, i, text)
    if (earlier && earlier.kind !== 'pronoun' && mayMean(reference.head, earlier)) return earlier
  }
  return reference.head === 'it' && reporting?.how === 'loosely' ? { ...reference, kind: 'text' } : reference
}

// "the patient said she felt", but not "Tom Rees said she felt"
function mayMean(pronoun: string, { kind, person, as }: Reference): boolean {
  if (/^(?:it|they)$/.test(pronoun)) return true
  if (kind !== 'person' && kind !== 'individual') return false
  const own = person ? person.pronoun : pronounOf(as)
  return own === pronoun || (own === null && kind === 'individual')
}

// "when we asked whether she might stay: “Why?”": what is answered
const isAnswered = (tokens: readonly Token[], verb: number, at: number): boolean =>
  tokens[verb]?.lower === 'asked' &&
  /^(?:if|whether)$/.test(tokens[verb + 1]?.lower ?? tokens[verb + 2]?.lower ?? '') &&
  isSign(tokens[at - 1], ':')

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us'])
const FINDS = /^(?:finds?|found|hears?|heard|sees?|saw|shows?|showed|quotes?|quoted)$/

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
