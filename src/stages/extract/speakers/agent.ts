import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import type { Token } from './tokens.ts'
import { isOneInspector, isPreposition, isSign, nounKind } from './word-classes.ts'

/** Find whom "by" names between two tokens: "was described by Ann Orme as". */
export function agentOf(tokens: readonly Token[], from: number, to: number, text: string): Reference | null {
  for (let i = from; i < Math.min(to, tokens.length); i++)
    if (tokens[i]?.lower === 'by') return named(tokens, i + 1, text)
  return null
}

// "by the lead inspector, Ann Orme,"
function named(tokens: readonly Token[], from: number, text: string): Reference | null {
  const end = agentEnd(tokens, from)
  const agent = readPhrase(tokens.slice(from, end), text)
  const isTitle =
    isSign(tokens[end], ',') && (agent?.kind === 'individual' || isOneInspector(agent?.as ?? null))
  const next = isTitle ? readPhrase(tokens.slice(end + 1, agentEnd(tokens, end + 1)), text) : null
  return next?.kind === 'person' ? next : agent
}

function agentEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && !isSign(tokens[end], ',;:(') && tokens[end]?.kind !== 'quote') {
    if (tokens[end]?.lower === 'as' || (end > from && isBehindNoun(tokens, end))) break
    end++
  }
  return end
}

// "identified by inspectors | include"
function isBehindNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const kind = nounKind(before?.lower ?? '')
  return (
    (kind === 'inspectorate' || kind === 'group') &&
    token?.kind === 'word' &&
    token.lower === token.text &&
    token.lower !== 'and' &&
    !isPreposition(token) &&
    nounKind(token.lower) === undefined
  )
}
