import type { Word } from '../words.ts'
import type { RoleContext, Stretch } from './phrase.ts'
import { follows, isHead, isTitleWord } from './role-words.ts'

const LONGEST = 10
const AFTER_HEAD = /^(?:elect|designate|emeritus)$/

// "Her Majesty's Chief Inspector"
const isCrown = (words: readonly Word[], at: number) =>
  /^(?:her|his)$/.test(words[at]?.key ?? '') && words[at + 1]?.key === 'majesty'

/** Read the title that begins at a word: "deputy", "children and families minister"; null where no noun for a role comes. */
export function readTitle({ line: { words }, taken }: RoleContext, at: number): Stretch | null {
  let last = -1
  let listed = false
  const start = isCrown(words, at) ? at + 2 : at
  for (let i = start; i < at + LONGEST; i++) {
    const word = words[i]
    if (!word || taken.has(i)) break
    if (i > start && !follows(words[i]) && !(last < 0 && /^ ?[&,/] ?$/.test(word.gap))) break
    if (i > start && word.gap.startsWith(',')) listed = true
    if (word.key === 'and' || word.gap.includes('&')) listed = false
    if (isHead(word) && !listed) last = i
    else if (last >= 0 && AFTER_HEAD.test(word.key)) return [at, i]
    else if (!isTitleWord(word) && !(last < 0 && i > start && word.key === 'and')) break
    if (last >= 0 && word.possessive) break
  }
  return last < 0 ? null : [at, last]
}
