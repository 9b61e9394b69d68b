import { personRef } from '../build-reference.ts'
import { CAPITAL, classesOf } from '../classes.ts'
import { readPhrase } from '../read-phrase.ts'
import type { Reference } from '../reference.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { isCapital, type Token } from '../tokens.ts'
import { isDeterminer, isPreposition, isSaying, isSign } from '../word-classes.ts'

/** How far before a quotation a noun for what it says may stand, in tokens. */
const REACH = 14

/** Read Ann Orme's claim that it was "…". */
export const nounBefore: SpeakerRule = {
  id: 'quotation/noun-before',
  reads: [
    ['We reject Ann Orme’s claim that the head “hid in a cupboard”.', 'Ann Orme'],
    ['We doubt your columnist’s claim that the cook “hid in a cupboard”.', 'your columnist'],
    ['Parents laughed at the council’s description of the plan as “a bold new era”.', 'the council'],
    ['Ann Orme’s blunt assessment of the building is that it is “held up by paint”.', 'Ann Orme'],
  ],
  leaves: [
    'Ann Orme’s school was “held up by paint”.',
    'Ann Orme’s claim was rejected by Tom Rees, who said it was “a lot of nonsense”.',
  ],
  read: ({ tokens, at, text }) => {
    for (let i = at - 1; i > 0 && i > at - REACH; i--) {
      const token = tokens[i] as Token
      if (token.kind === 'quote' || isSign(token, ';')) return null
      if (isSaying(token) && leadsOn(tokens, i, at)) {
        const owner = tokens[i - 1]?.possessive ? i - 1 : tokens[i - 2]?.possessive ? i - 2 : -1
        const reference = owner < 0 ? null : possessorOf(tokens, owner, text)
        if (reference) return { cue: token.text, reference }
      }
      if (token.reporting?.how === 'says' && token.reporting.form !== 'base') return null
    }
    return null
  },
}

const leadsOn = (tokens: readonly Token[], noun: number, at: number): boolean =>
  noun === at - 1 ||
  isSign(tokens[noun + 1], ':,') ||
  isPreposition(tokens[noun + 1]) ||
  /^(?:that|is|was)$/.test(tokens[noun + 1]?.lower ?? '')

function possessorOf(tokens: readonly Token[], at: number, text: string): Reference | null {
  const token = tokens[at] as Token
  if (token.kind === 'person') return personRef(token)
  const cut = token.text.replace(/'s?$/, '').length
  const lower = token.lower.slice(0, cut)
  const bare: Token = {
    ...token,
    text: token.text.slice(0, cut),
    lower,
    end: token.start + cut,
    possessive: false,
    classes: (token.kind === 'word' ? classesOf(lower) : 0) | (token.classes & CAPITAL),
  }
  return readPhrase([...tokens.slice(possessorStart(tokens, at), at), bare], text)
}

/** How many tokens a possessor is long at most. */
const LONGEST = 6

function possessorStart(tokens: readonly Token[], at: number): number {
  for (let i = at; i >= 0 && at - i < LONGEST; i--)
    if (isDeterminer(tokens[i]) || tokens[i]?.lower === 'your') return i
  let start = at
  while (isCapital(tokens[start - 1])) start--
  return start
}
