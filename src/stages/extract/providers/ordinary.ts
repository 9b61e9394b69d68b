import type { Setting } from './provider-rule.ts'

/** How nouns end that begin sentences: "Mentoring has improved". */
const ENDING = /(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/
/** What words add to their stems. */
const ADDED = /(?:s|es|ed|ing|ers?|ors?)$/

/** Tell whether a word, lower case, that a sentence begins with is no name: the article writes it or one of its stem small, or it ends as such nouns do. */
export function isOrdinary(key: string, { hasWord }: Pick<Setting, 'hasWord'>): boolean {
  if (hasWord(key) || hasWord(`${key}s`) || (key.length > 6 && ENDING.test(key))) return true
  const stem = key.replace(ADDED, '')
  return stem !== key && stem.length > 3 && (hasWord(stem) || hasWord(`${stem}s`))
}
