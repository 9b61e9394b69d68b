import { isCapital, type Token } from './tokens.ts'
import {
  isDeterminer,
  isPreposition,
  isRelative,
  isSign,
  isStarter,
  isVerbLead,
  nounKind,
} from './word-classes.ts'

/** Find the noun that a phrase is about: the last word before a preposition or participle. */
export function headOf(phrase: readonly Token[]): Token | undefined {
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

/** Cut from a phrase what stands at its ends and is no part of it. */
export function trimPhrase(tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length]
  while (from < to && isLead(tokens[from] as Token)) from++
  while (to > from && ((tokens[to - 1] as Token).kind === 'sign' || isVerbLead(tokens[to - 1]))) to--
  return withoutObject(tokens.slice(from, to))
}

const isLead = (token: Token): boolean =>
  token.kind === 'sign' ||
  token.kind === 'quote' ||
  token.lower === 'and' ||
  /^(?:what|whatever|how)$/.test(token.lower) ||
  (isStarter(token) && token.lower !== 'one') ||
  (isVerbLead(token) && !isDeterminer(token) && !/^(?:now|first|next)$/.test(token.lower))

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'my'])

// "Ministers want the school" → "Ministers"; but "chair of governors the Rev Ada Obi"
function withoutObject(phrase: Token[]): Token[] {
  const at = phrase.findIndex(
    (token, i) =>
      i > 0 &&
      isDeterminer(token) &&
      ARTICLES.has(token.text) &&
      !isPreposition(phrase[i - 1]) &&
      !/^(?:and|all|both|half|or|as)$/.test(phrase[i - 1]?.lower ?? '') &&
      phrase[i - 1]?.kind !== 'sign',
  )
  if (at < 0 || phrase.slice(at).some(({ kind }) => kind === 'person')) return phrase
  return phrase.slice(0, at > 1 && !isCapital(phrase[at - 1]) ? at - 1 : at)
}
