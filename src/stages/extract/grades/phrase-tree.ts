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
export const numberOf = (text: string): number | null =>
  NUMBERS.get(text) ?? (/^\d{1,3}$/.test(text) ? Number(text) : null)

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

/** Find the longest phrase that starts at a word: its entry, and how many words it has. */
export function longestPhrase<T>(
  tree: PhraseTree<T>,
  words: readonly Word[],
  at: number,
): { entry: T; length: number } | null {
  let best: { entry: T; length: number } | null = null
  const follow = (node: PhraseTree<T>, length: number): void => {
    if (node.entry && length > (best?.length ?? 0)) best = { entry: node.entry, length }
    const text = words[at + length]?.text
    if (text === undefined || node.next.size === 0) return
    const exact = node.next.get(text)
    if (exact) follow(exact, length + 1)
    const number = node.next.get('#')
    if (number && numberOf(text) !== null) follow(number, length + 1)
    const any = node.next.get('*')
    if (any && /^[a-z]/.test(text)) follow(any, length + 1)
  }
  follow(tree, 0)
  return best
}

/** Write out a phrase with alternatives: "(top|highest) mark" → "top mark", "highest mark". */
export function spellOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase)
  if (!group) return [phrase.replace(/\s+/g, ' ').trim()]
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)]
  return (group[1] as string).split('|').flatMap(choice => spellOut(before + choice + after))
}
