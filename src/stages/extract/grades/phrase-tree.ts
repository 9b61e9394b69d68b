import { enterWord, numberOf, spellingOf, type WordNumber } from '../../../model/vocabulary.ts'
import { splitWords, type Word } from './words.ts'

/** Phrases by their words; `#` in a phrase stands for any number, `*` for any word. */
export interface PhraseTree<T> {
  /** By the numbers of the words that lead on; null where none does by a word of its own. */
  next: Map<WordNumber, PhraseTree<T>> | null
  /** Those words, a bit to a number; others may share the bit. */
  leads: number
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
export const plantTree = <T>(): PhraseTree<T> => ({
  next: null,
  leads: 0,
  number: null,
  any: null,
  found: null,
})

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
  const known = word === '#' ? tree.number : word === '*' ? tree.any : branchAt(tree, enterWord(word))
  if (known) return known
  const branch = plantTree<T>()
  if (word === '#') tree.number = branch
  else if (word === '*') tree.any = branch
  else {
    tree.next ??= new Map()
    const number = enterWord(word)
    tree.next.set(number, branch)
    tree.leads |= bitOf(number)
  }
  return branch
}

const bitOf = (word: WordNumber): number => 1 << (word & 31)

const branchAt = <T>({ next, leads }: PhraseTree<T>, word: WordNumber): PhraseTree<T> | undefined =>
  next !== null && (leads & bitOf(word)) !== 0 ? next.get(word) : undefined

/** Find the entry of a word by itself. */
export const entryOfWord = <T>(tree: PhraseTree<T>, word: string): T | undefined =>
  branchAt(tree, numberOf(word))?.found?.entry

/** List the longest word of each phrase with an entry of which something holds, lower-case letters only. */
export function longestWords<T>(
  { next, number, any, found }: PhraseTree<T>,
  holds: (entry: T) => boolean,
  longest = '',
): string[] {
  const words = found && holds(found.entry) ? [longest] : []
  for (const [word, branch] of next ?? []) {
    const own = /^[a-z]*/.exec(spellingOf(word))?.[0] ?? ''
    words.push(...longestWords(branch, holds, own.length > longest.length ? own : longest))
  }
  for (const branch of [number, any]) if (branch) words.push(...longestWords(branch, holds, longest))
  return words
}

/** Find the longest phrase of a tree, or of a branch of one, that starts at a word. */
export function longestPhrase<T>(tree: PhraseTree<T>, words: readonly Word[], at: number): Found<T> | null {
  const { number, any, found } = tree
  const word = words[at]
  if (!word) return found
  const exact = branchAt(tree, word.known)
  let best = exact ? longer(found, longestPhrase(exact, words, at + 1)) : found
  if (number && word.number !== null) best = longer(best, longestPhrase(number, words, at + 1))
  if (any && word.text >= 'a' && word.text < '{') best = longer(best, longestPhrase(any, words, at + 1))
  return best
}

const longer = <T>(a: Found<T> | null, b: Found<T> | null): Found<T> | null =>
  a && b ? (b.length > a.length ? b : a) : (a ?? b)

/** Write out a phrase with alternatives, each once: "(top|highest) (mark|)" → "top mark", "top", "highest mark", "highest". */
export function spellOut(phrase: string): string[] {
  if (!/\(.*\)/s.test(phrase)) return [tidied(phrase)]
  const outermost: Group = { done: [], hand: [''] }
  const open = [outermost]
  for (const part of phrase.split(/([(|)])/)) {
    const group = open.at(-1) ?? outermost
    if (part === '(') open.push({ done: [], hand: [''] })
    else if (part === '|') {
      group.done.push(...group.hand)
      group.hand = ['']
    } else if (part === ')') {
      open.pop()
      append(open.at(-1) ?? outermost, [...group.done, ...group.hand])
    } else append(group, [part])
  }
  return [...new Set(outermost.hand.map(tidied))]
}

/** The alternatives of a group: those that are done, and what the one in hand may be so far. */
interface Group {
  done: string[]
  hand: string[]
}

function append(group: Group, choices: readonly string[]): void {
  group.hand = group.hand.flatMap(start => choices.map(choice => start + choice))
}

const tidied = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim()
