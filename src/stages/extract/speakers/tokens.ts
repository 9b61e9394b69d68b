import type { PersonFact } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'
import { type Reporting, reportingOf } from '../../../model/reporting.ts'
import type { Span } from '../../../model/span.ts'
import { spellingOf, wordAt } from '../../../model/vocabulary.ts'
import { CAPITAL, classesOf, cueClasses, REPORTS } from './classes.ts'

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
  /** Bits (see classes.ts); of a name `CAPITAL` alone, of a sign or quotation none. */
  classes: number
}

/** A name that the article gives somebody or something; offsets count from the start of the line. */
export interface Name extends Span {
  /** Null, as the provider is, of somebody known by a given name alone. */
  person: PersonFact | null
  provider: Provider | null
}

/** Make the token of a name. */
export function nameToken(text: string, { start, end, person, provider }: Name): Token {
  const words = text.slice(start, end)
  return {
    start,
    end,
    kind: provider ? 'provider' : 'person',
    text: words,
    lower: words.toLowerCase(),
    person,
    provider,
    possessive: words.endsWith("'s") || words.endsWith("'") || text[end] === "'",
    reporting: undefined,
    classes: CAPITAL,
  }
}

/** Make the token of the word in a stretch of a text. */
export function wordToken(line: string, start: number, end: number, possessive: boolean): Token {
  const number = wordAt(line, start, end)
  const text = line.slice(start, end)
  const lower = number > 0 ? spellingOf(number) : text.toLowerCase()
  const classes = classesOf(lower, number) | (beginsWithCapital(text) ? CAPITAL : 0)
  const reporting = classes & REPORTS ? reportingOf(lower) : undefined
  return {
    start,
    end,
    kind: 'word',
    text,
    lower,
    person: null,
    provider: null,
    possessive,
    reporting,
    classes: reporting ? classes | cueClasses(lower, reporting) : classes,
  }
}

/** Make the token of a sign, or of painted words. */
export const signToken = (kind: 'sign' | 'quote', text: string, start: number): Token => ({
  start,
  end: start + text.length,
  kind,
  text,
  lower: text,
  person: null,
  provider: null,
  possessive: false,
  reporting: undefined,
  classes: 0,
})

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & CAPITAL) > 0

function beginsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit > 64 && unit < 91 : /^\p{Lu}/u.test(word)
}
