import type { PersonFact } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'
import { type Reporting, reportingOf } from '../../../model/reporting.ts'
import type { Span } from '../../../model/span.ts'
import { PAINT } from './masked-line.ts'

/** A word, name, sign or quotation of a masked sentence; offsets count from the start of the line. */
export interface Token extends Span {
  kind: 'word' | 'person' | 'provider' | 'sign' | 'quote'
  text: string
  lower: string
  person: PersonFact | null
  provider: Provider | null
  /** Whether "'s" or "s'" makes it a possessor. */
  possessive: boolean
  reporting: Reporting | undefined
}

/** A name that the article gives somebody or something; offsets count from the start of the line. */
export interface Name extends Span {
  /** Null, as the provider is, of somebody known by a given name alone. */
  person: PersonFact | null
  provider: Provider | null
}

const ENDS_LOOSELY = /[.'-]+$/
const SIGNS: ReadonlySet<string> = new Set(',;:()-')
const TOKEN = /■+|[£$€]?\d+(?:[.,]\d+)*[\p{L}\d%-]*|[\p{L}\p{M}\d][\p{L}\p{M}\d&'.-]*|[,;:()-]/gu

/** Read the tokens of a stretch of a masked line; names count as one token each. */
export function readTokens(text: string, { start, end }: Span, names: readonly Name[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let from = start
  for (let name = names[next]; name && name.end <= end; name = names[++next]) {
    if (name.start < from) continue
    readWords(text, from, name.start, tokens)
    tokens.push(nameToken(text, name))
    from = name.end
    const tail = /^'s?(?![\p{L}])/u.exec(text.slice(from, from + 3))?.[0] ?? ''
    from += tail.length
  }
  readWords(text, from, end, tokens)
  return tokens
}

/** Leave out what stands in brackets, unless somebody is quoted there: "Ann Orme (Con, Hill Ward)". */
export function withoutBrackets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  let open = -1
  for (const token of tokens) {
    if (token.kind === 'quote') open = -1
    else if (token.text === '(') open = kept.length
    kept.push(token)
    if (token.text !== ')' || open < 0) continue
    kept.length = open
    open = -1
  }
  return kept
}

function nameToken(text: string, name: Name): Token {
  const words = text.slice(name.start, name.end)
  return {
    ...name,
    kind: name.provider ? 'provider' : 'person',
    text: words,
    lower: words.toLowerCase(),
    possessive: words.endsWith("'s") || words.endsWith("'") || text[name.end] === "'",
    reporting: undefined,
  }
}

function readWords(text: string, start: number, end: number, tokens: Token[]) {
  for (const { index, 0: found } of text.slice(start, end).matchAll(TOKEN)) {
    const words = ENDS_LOOSELY.test(found) ? found.replace(ENDS_LOOSELY, '') || found : found
    const isQuote = words[0] === PAINT
    const isSign = !isQuote && SIGNS.has(words[0] as string)
    const lower = words.toLowerCase()
    tokens.push({
      start: start + index,
      end: start + index + words.length,
      kind: isQuote ? 'quote' : isSign ? 'sign' : 'word',
      text: words,
      lower,
      person: null,
      provider: null,
      possessive: found.endsWith("'s") || found.endsWith("s'"),
      reporting: isQuote || isSign ? undefined : reportingOf(lower),
    })
  }
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'person' || token.kind === 'provider' || beginsWithCapital(token.text))

/** Tell whether a word begins with a capital letter. */
export function beginsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit > 64 && unit < 91 : /^\p{Lu}/u.test(word)
}
