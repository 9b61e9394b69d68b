import { agentOf } from '../agent.ts'
import type { Reference } from '../reference.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { isCapital, type Token } from '../tokens.ts'
import { isPassive } from '../verb-forms.ts'
import { isRelative, isSign } from '../word-classes.ts'

/** Read it was described as "…" by Ann Orme; without "by", by the inspectorate. */
export const passive: SpeakerRule = {
  id: 'quotation/passive',
  reads: [
    ['Teaching was described by Ann Orme as “a joy from start to end”.', 'Ann Orme'],
    ['It was called “a joy from start to end” by one parent.', 'one parent'],
    ['Governors were told they had shown “too little curiosity”.', ''],
    ['Screening was described as “prompt and proportionate”.', ''],
  ],
  leaves: [
    'Ann Orme, who would not be named, put it down to “luck and a lot of paint”.',
    'Ann Orme was born in the “old house”.',
  ],
  read: ({ tokens, at, text }) => {
    for (let i = at - 1; i >= 0; i--) {
      const token = tokens[i] as Token
      if (!token.reporting || isCapital(token) || !isPassive(tokens, i)) continue
      if (isInAside(tokens, i, at)) continue
      const reference = agentOf(tokens, i + 1, at, text) ?? agentOf(tokens, at + 1, at + 3, text) ?? NOBODY
      return { cue: token.text, reference }
    }
    return null
  },
}

// "the cook, who was not named, blamed"
function isInAside(tokens: readonly Token[], participle: number, at: number): boolean {
  if (!isSign(tokens[participle + 1], ',') || participle + 1 === at - 1) return false
  let i = participle
  while (i > 0 && !isSign(tokens[i], ',;:')) i--
  return isRelative(tokens[i + 1])
}

const NOBODY: Reference = {
  kind: 'ofsted',
  as: '',
  head: '',
  definite: false,
  person: null,
  provider: null,
  parts: [],
}
