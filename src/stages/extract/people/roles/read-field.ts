import { BODY_NOUN, isA } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { RoleContext } from './phrase.ts'
import { follows, isFieldWord, isOpenModifier } from './role-words.ts'

/** Read what a post is for, from a word on: "children, education and families"; the last word's index, or -1. A comma counts only in a list that an "and" closes. */
export function readField(context: RoleContext, at: number, capitals: boolean): number {
  let last = readItem(context, at, capitals)
  if (last < 0) return -1
  for (let next = last + 1, open = last; ; ) {
    const link = linkAt(context.line.words, next)
    if (!link) return last
    const item = readItem(context, link.at, capitals)
    if (item < 0) return last
    open = item
    if (link.closes) last = open
    next = open + 1
  }
}

// "," "and" "&" ", and" in front of an item
function linkAt(words: readonly Word[], at: number): { at: number; closes: boolean } | null {
  const word = words[at]
  if (!word) return null
  if (/^ ?& ?$|^ ?\/ ?$/.test(word.gap)) return { at, closes: true }
  if (word.key === 'and' && /^,? +$/.test(word.gap)) return { at: at + 1, closes: true }
  return /^, +$/.test(word.gap) ? { at, closes: false } : null
}

/** Read a field of no list, from a word on, at most two words: "litigation", "soil science"; the last word's index, or -1. */
export function readOpenField(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || first.possessive || !isOpenModifier(first)) return -1
  const more = follows(second) && isOpenModifier(second) && !(follows(third) && isOpenModifier(third))
  return more && !/ed$/.test(second.key) ? at + 1 : at
}

function readItem({ line: { words }, taken }: RoleContext, at: number, capitals: boolean): number {
  let last = -1
  for (let i = at; i < at + 7; i++) {
    const word = words[i]
    if (!word || taken.has(i) || (i > at && !follows(word))) break
    const fits =
      isFieldWord(word) ||
      (capitals && word.capital) ||
      (i > at && /^\d+$/.test(word.text)) ||
      (last >= 0 && isA(word, BODY_NOUN))
    if (!fits) break
    last = i
    if (/\d/.test(word.text)) break
  }
  return last
}
