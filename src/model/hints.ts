import type { Line } from './article.ts'
import { openTree, plantMark, plantWord, readerOf } from './hint-tree.ts'

/** The number of a hint. */
export type Hint = number

/** What a text shows of all hints, a bit each, thirty-two to a number. */
export type Shown = number[]

const tree = openTree()
const known = new Map<string, Hint>()
let reader: ((text: string) => Shown) | null = null

/**
 * Name words of which a text must hold one before a rule can find anything in it; those of all rules are read at once.
 * Lower case, apart by spaces: "give" is a word, "donat*" any that begins so, "£" a mark, "0" any digit. Whatever is
 * no ASCII letter or digit parts words. To be called when a module is loaded, not later.
 */
export function hint(words: string): Hint {
  const list = [...new Set(words.trim().split(/\s+/))].sort()
  const key = list.join(' ')
  const own = known.get(key)
  if (own !== undefined) return own
  const named = known.size
  known.set(key, named)
  reader = null
  for (const word of list) {
    if (/^[a-z]+\*?$/.test(word)) plantWord(tree, word, named)
    else if (word.length === 1) plantMark(tree, word, named)
    else throw new Error(`“${word}” is no hint`)
  }
  return named
}

/** Read which hints a text shows. */
export function readHints(text: string): Shown {
  reader ??= readerOf(tree, known.size)
  return reader(text)
}

/** Tell whether a hint is among those that a text shows. */
export const isShown = (shown: Shown, named: Hint): boolean =>
  ((shown[named >> 5] as number) & (1 << (named & 31))) !== 0

/** Tell whether a line shows a hint; its words are read when this is first asked. */
export function shows(line: Pick<Line, 'plain' | 'shown'>, named: Hint): boolean {
  line.shown ??= readHints(line.plain)
  return isShown(line.shown, named)
}
