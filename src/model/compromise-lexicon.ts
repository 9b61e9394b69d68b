import { createRequire } from 'node:module'

type Tags = string | readonly string[]

const load = createRequire(import.meta.url)
let lexicon: Readonly<Record<string, Tags>> | undefined

/** List the tags that compromise's lexicon gives a word, lower case; the lexicon is loaded when first asked. */
export function compromiseTags(word: string): readonly string[] {
  lexicon ??= (load('compromise/two') as { model(): { one: { lexicon: Record<string, Tags> } } }).model().one
    .lexicon
  const tags = Object.hasOwn(lexicon, word) ? (lexicon[word] as Tags) : []
  return typeof tags === 'string' ? [tags] : tags
}
