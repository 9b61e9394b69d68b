import { splitWords, type Word } from './words.ts'

/** Phrases by their words; `#` in a phrase stands for any number, `*` for any word. */
export interface PhraseTree<T> {
  /** Null where none leads on by a word of its own. */
  next: Map<string, PhraseTree<T>> | null
  number: PhraseTree<T> | null
  any: PhraseTree<T> | null
  /** The phrase that ends here. */
  found: Found<T> | null
}

/** An entry and how many words its phrase has. */
export interface Found<T> {
  entry: T
  length: number
}

/** Plant an empty tree. */
export const plantTree = <T>(): PhraseTree<T> => ({ next: null, number: null, any: null, found: null })

/** Put a phrase in the tree; of two entries for one phrase the first stays. */
export function addPhrase<T>(tree: PhraseTree<T>, phrase: string, entry: T): void {
  const words = phrase
    .split(/([#*])/)
    .flatMap(part => (/^[#*]$/.test(part) ? [part] : splitWords(part).map(word => word.text)))
  const last = words.reduce(branchTo, tree)
  if (last !== tree) last.found ??= { entry, length: words.length }
}

// "#" and "*" have branches of their own
function branchTo<T>(tree: PhraseTree<T>, word: string): PhraseTree<T> {
  const known = word === '#' ? tree.number : word === '*' ? tree.any : tree.next?.get(word)
  if (known) return known
  const branch = plantTree<T>()
  if (word === '#') tree.number = branch
  else if (word === '*') tree.any = branch
  else {
    tree.next ??= new Map()
    tree.next.set(word, branch)
  }
  return branch
}

/** Find the longest phrase of a tree, or of a branch of one, that starts at a word. */
export function longestPhrase<T>(tree: PhraseTree<T>, words: readonly Word[], at: number): Found<T> | null {
  const { next, number, any, found } = tree
  const word = words[at]
  if (!word) return found
  const exact = next?.get(word.text)
  let best = exact ? longer(found, longestPhrase(exact, words, at + 1)) : found
  if (number && word.number !== null) best = longer(best, longestPhrase(number, words, at + 1))
  if (any && word.text >= 'a' && word.text < '{') best = longer(best, longestPhrase(any, words, at + 1))
  return best
}

const longer = <T>(a: Found<T> | null, b: Found<T> | null): Found<T> | null =>
  a && b ? (b.length > a.length ? b : a) : (a ?? b)

/** Write out a phrase with alternatives: "(top|highest) mark" → "top mark", "highest mark". */
export function spellOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase)
  if (!group) return [phrase.replace(/\s+/g, ' ').trim()]
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)]
  return (group[1] as string).split('|').flatMap(choice => spellOut(before + choice + after))
}
