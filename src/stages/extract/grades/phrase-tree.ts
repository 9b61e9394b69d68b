import { splitWords, type Word } from './words.ts'

interface Node<T> {
  next: Map<string, Node<T>>
  entry: T | null
}

/** Phrases by their words; `#` in a phrase stands for any number, `*` for any word. */
export type PhraseTree<T> = Node<T>

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)

/** Read a small number written in words or figures; null where it is none. */
export function numberOf(text: string): number | null {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return text.length < 4 && /^\d+$/.test(text) ? Number(text) : null
  return NUMBERS.get(text) ?? null
}

/** Plant an empty tree. */
export const plantTree = <T>(): PhraseTree<T> => ({ next: new Map(), entry: null })

/** Put a phrase in the tree; of two entries for one phrase the first stays. */
export function addPhrase<T>(tree: PhraseTree<T>, phrase: string, entry: T): void {
  let node = tree
  for (const text of phrase
    .split(/([#*])/)
    .flatMap(part => (/^[#*]$/.test(part) ? [part] : splitWords(part).map(word => word.text)))) {
    let next = node.next.get(text)
    if (!next) {
      next = plantTree()
      node.next.set(text, next)
    }
    node = next
  }
  node.entry ??= entry
}

/** An entry and how many words its phrase has. */
export interface Found<T> {
  entry: T
  length: number
}

/** Find the longest phrase that starts at a word: its entry, and how many words it has. */
export function longestPhrase<T>(tree: PhraseTree<T>, words: readonly Word[], at: number): Found<T> | null {
  const first = words[at]?.text
  if (first === undefined) return null
  if (!tree.next.has(first) && !tree.next.has('#') && !tree.next.has('*')) return null
  const best: { entry: T | null; length: number } = { entry: null, length: 0 }
  follow(tree, words, at, 0, best)
  return best.entry === null ? null : { entry: best.entry, length: best.length }
}

function follow<T>(
  node: Node<T>,
  words: readonly Word[],
  at: number,
  length: number,
  best: { entry: T | null; length: number },
): void {
  if (node.entry !== null && length > best.length) {
    best.entry = node.entry
    best.length = length
  }
  const text = words[at + length]?.text
  if (text === undefined || node.next.size === 0) return
  const exact = node.next.get(text)
  if (exact) follow(exact, words, at, length + 1, best)
  const number = node.next.get('#')
  if (number && numberOf(text) !== null) follow(number, words, at, length + 1, best)
  const any = node.next.get('*')
  if (any && text >= 'a' && text < '{') follow(any, words, at, length + 1, best)
}

/** Write out a phrase with alternatives: "(top|highest) mark" → "top mark", "highest mark". */
export function spellOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase)
  if (!group) return [phrase.replace(/\s+/g, ' ').trim()]
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)]
  return (group[1] as string).split('|').flatMap(choice => spellOut(before + choice + after))
}
