import type { Reference } from './reference.ts'
import type { Token } from './tokens.ts'
import { isDeterminer } from './word-classes.ts'

/** Make words for a speaker that nothing but the phrase itself says. */
export function plainRef(
  kind: Reference['kind'],
  phrase: readonly Token[],
  text: string,
  head: string,
): Reference {
  return {
    kind,
    as: wordsOf(phrase, text),
    head,
    definite: /^(?:the|its|their|his|her|this|that)$/.test(phrase[0]?.lower ?? ''),
    person: null,
    provider: null,
    parts: [],
  }
}

/** Make a person's name words for a speaker. */
export const personRef = (token: Token): Reference => ({
  kind: 'person',
  as: token.text,
  head: '',
  definite: true,
  person: token.person,
  provider: null,
  parts: [],
})

/** Make the speakers of a joint statement one. */
export const jointRef = (parts: Reference[], phrase: readonly Token[], text: string): Reference => ({
  ...plainRef('joint', phrase, text, ''),
  parts,
})

/** Give the words of a phrase as the article has them. */
export const wordsOf = (phrase: readonly Token[], text: string): string =>
  text.slice(phrase[0]?.start, phrase.at(-1)?.end)

export const withoutDeterminer = (phrase: readonly Token[]): readonly Token[] =>
  isDeterminer(phrase[0]) ? phrase.slice(1) : phrase
