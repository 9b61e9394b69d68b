import { compromiseTags } from '../../../model/compromise-lexicon.ts'
import { isEnglishWord } from '../../../model/dictionary.ts'
import type { Setting } from './provider-rule.ts'

/** How nouns end that begin sentences: "Mentoring has improved". */
const ENDING = /(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/
/** What words add to their stems. */
const ADDED = /(?:s|es|ed|ing|ers?|ors?)$/

/** How compromise's lexicon tags names. */
const NAME_TAG = /Name|Place|City|Country|Region|Organization|Person|Proper|Demonym/

/** Tell whether a word, lower case, that a sentence begins with is no name: the article writes it or one of its stem small, it ends as such nouns do, or compromise knows it as a word. */
export function isOrdinary(key: string, { hasWord }: Pick<Setting, 'hasWord'>): boolean {
  if (
    hasWord(key) ||
    hasWord(`${key}s`) ||
    (key.length > 6 && ENDING.test(key) && (!key.endsWith('ness') || isEnglishWord(key)))
  )
    return true
  const stem = key.replace(ADDED, '')
  if (stem !== key && stem.length > 3 && (hasWord(stem) || hasWord(`${stem}s`))) return true
  const tags = compromiseTags(key)
  return tags.length > 0 && !tags.some(tag => NAME_TAG.test(tag))
}
