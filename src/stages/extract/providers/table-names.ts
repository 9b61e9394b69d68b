import type { Line } from '../../../model/article.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { kindOfNoun, tailLength } from './name-nouns.ts'
import type { Setting } from './provider-rule.ts'
import { kindOfWords } from './rules/descriptions.ts'

const BAR = /[\t|]/
const HEAD = /\b(?:grades?|ratings?|judge?ment|inspected|outcome|overall)\b/i
const NAME = /^\s*([A-Z0-9][^\t|]{2,70}?)\s*[\t|]/

/** Find the names in the first column of tables of many providers: those below a head that speaks of grades. */
export function findTableNames(lines: readonly Line[], setting: Setting): ProviderMention[] {
  const found: ProviderMention[] = []
  let head: string | null = null
  for (const line of lines) {
    const { plain } = line
    if (!BAR.test(plain)) {
      head = null
      continue
    }
    const columns = plain.split(/[\t|]/).length
    if (columns < 3) head = null
    else if (HEAD.test(plain.slice(plain.search(BAR)))) head = plain.slice(0, plain.search(BAR)).toLowerCase()
    else if (head !== null) {
      const name = NAME.exec(plain)?.[1]
      if (!name) continue
      const start = plain.indexOf(name)
      const words = name.toLowerCase().split(' ')
      const noun = words.slice(words.length - tailLength(words)).join(' ')
      const kind = kindOfNoun(noun) ?? kindOfWords(head) ?? setting.main
      found.push(mentionOf({ line }, 'provider/table-name', { start, end: start + name.length, name, kind }))
    }
  }
  return found
}
