import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import type { Token } from './tokens.ts'
import { isPassiveLead, isRelative, isSign } from './word-classes.ts'

/** How many tokens may stand before the verb that says who somebody is, and in the words behind it that name them. */
const LEAD = 12
const LONGEST = 8

const CALLS = /^(?:called|named|nicknamed|call)$/

/** Find whom a sentence introduces: "a boy called Sam", "One of them is Sol, 22", "Also there was Ann Orme, its chair". */
export function identified(tokens: readonly Token[], text: string): Reference | null {
  const called = tokens.findIndex(({ kind }) => kind === 'person')
  if (called > 0 && called < LEAD && CALLS.test(tokens[called - 1]?.lower ?? ''))
    return readPhrase(tokens.slice(called, called + 1), text)
  const verb = tokens.findIndex(token => isPassiveLead(token) && /^(?:is|was|are|were)$/.test(token.lower))
  if (verb < 1 || verb > LEAD || tokens.slice(0, verb).some(isOther)) return null
  let end = verb + 1
  while (
    end < tokens.length &&
    end < verb + LONGEST &&
    tokens[end]?.kind !== 'sign' &&
    !isRelative(tokens[end])
  )
    end++
  if (!tokens.slice(verb + 1, end).some(({ kind }) => kind === 'person')) return null
  const reference = readPhrase(tokens.slice(verb + 1, end), text)
  return reference?.kind === 'person' ? reference : null
}

const isOther = (token: Token): boolean =>
  token.kind === 'person' || token.kind === 'quote' || isSign(token, ';:')
