import { BODY_NOUN, isA, NAMELESS_BODY } from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import type { RoleContext, Stretch } from './phrase.ts'
import { follows, isHead, isOpenModifier, isOpenWord, isTitleWord } from './role-words.ts'

const LONGEST = 10
const AFTER_HEAD = /^(?:elect|designate|emeritus|general)$/

/** Tell whether "Her Majesty's" stands at a word: "Her Majesty's Chief Inspector". */
export const isCrown = (words: readonly Word[], at: number) =>
  /^(?:her|his)$/.test(words[at]?.key ?? '') && words[at + 1]?.key === 'majesty'

/** Read the title that begins at a word: "deputy", "children and families minister"; null where no noun for a role comes; as many words of no list as `open` says may stand before it. */
export function readTitle({ line: { words }, taken }: RoleContext, at: number, open = 0): Stretch | null {
  let last = -1
  let listed = false
  let unlisted = 0
  const start = isCrown(words, at) ? at + 2 : at
  for (let i = start; i < at + LONGEST; i++) {
    const word = words[i]
    if (!word || taken.has(i)) break
    if (i > start && !follows(words[i]) && !(last < 0 && /^ ?[&,/] ?$/.test(word.gap))) break
    if (i > start && word.gap.startsWith(',')) listed = true
    if (word.key === 'and' || word.gap.includes('&')) listed = false
    if (isHead(word) && !listed) last = i
    else if (last >= 0 && AFTER_HEAD.test(word.key)) return [at, i]
    else if (last < 0 && i > start && word.key === 'and') continue
    else if (!isTitleWord(word) && !(last >= 0 ? false : isUnlisted(words, i) && ++unlisted <= open)) break
    if (last >= 0 && word.possessive) break
  }
  if (last < 0 || (unlisted > 0 && goesOn(words[last + 1]))) return null
  return [at, last]
}

// "a tree surgeon", "a Year 6 pupil"
const isUnlisted = (words: readonly Word[], at: number) =>
  isOpenModifier(words[at] as Word) ||
  // "a shop owner"
  (isA(words[at] as Word, BODY_NOUN | NAMELESS_BODY) &&
    !words[at]?.capital &&
    !words[at]?.possessive &&
    follows(words[at + 1]) &&
    isHead(words[at + 1] as Word)) ||
  // "a wedding photographer"
  (/[a-z]{3}ing$/.test(words[at]?.key ?? '') && follows(words[at + 1]) && isHead(words[at + 1] as Word)) ||
  (beginsSentence(words, at) && isOpenWord(words[at] as Word)) ||
  (/^\d+$/.test(words[at]?.key ?? '') && words[at - 1]?.key === 'year')

// "a popular pupil referral unit"
const goesOn = (word: Word | undefined) => follows(word) && !word.capital && isOpenModifier(word)
