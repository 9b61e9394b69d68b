import type { QuotationMention } from '../../../model/quotations.ts'
import { type Heard, remember } from './memory.ts'
import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import { resolveReference } from './resolve-reference.ts'
import { saidBefore } from './rules/said-behind.ts'
import type { State } from './state.ts'
import type { Token } from './tokens.ts'

/** How many tokens a sentence has at most that says no more than who spoke: "It was her grandmother." */
const LONGEST = 8
const UNNAMED = /^(?:an?|one|some) /i

/** Give the quotations of the sentence before to whom this one says they are of; null where it says nothing of the kind. */
export function claimPending(tokens: readonly Token[], text: string, state: State): Heard | null {
  const { pending } = state
  if (pending.length === 0) return null
  state.pending = []
  const isUnnamed = pending.every(isOfSomebody)
  const reference = isUnnamed ? namedNow(tokens, text) : saidBefore(tokens, text)
  const heard = reference && resolveReference(reference, state)
  if (!heard) return null
  remember(state.memory, heard)
  for (const mention of pending) {
    mention.speaker = heard.speaker
    mention.because?.push('the next sentence says whose words they are')
  }
  return heard
}

/** Tell whether the next sentence may say whose words they are: no cue does, or of nobody who can be told from others. */
export const isPending = (mention: QuotationMention): boolean =>
  mention.cue === null ? !/same-paragraph|told-before/.test(mention.rule) : isOfSomebody(mention)

const isOfSomebody = ({ cue, speaker }: QuotationMention): boolean =>
  cue !== null && speaker.kind === 'person' && speaker.person === null && UNNAMED.test(speaker.name ?? '')

// "It was Kit's grandmother."
function namedNow(tokens: readonly Token[], text: string): Reference | null {
  if (tokens.length > LONGEST || !/^(?:it|this|that)$/.test(tokens[0]?.lower ?? '')) return null
  if (!/^(?:is|was)$/.test(tokens[1]?.lower ?? '')) return null
  const reference = readPhrase(tokens.slice(2), text)
  return reference?.kind === 'person' || reference?.kind === 'individual' ? reference : null
}
