/** So many steps lead from each node of a tree: one for each letter and figure, and 0, which none has. */
export const STEPS = 37
/** The step for each code unit, capitals those of small letters; 0 where a word ends. */
export const STEP_OF = new Uint8Array(0x10000)
for (let i = 0; i < 26; i++) STEP_OF[65 + i] = STEP_OF[97 + i] = i + 1
for (let i = 0; i < 10; i++) STEP_OF[48 + i] = i + 27

/** Listed words as a tree of their letters, which finds them in text without cutting it to words. */
export interface LetterTree {
  /** Where each step leads from each node, at `node * STEPS + step`: node 1 is the start, 0 no listed word any more. */
  next: Uint16Array
  /** What the word is that ends at a node: the number it was listed with, 0 for none. */
  ends: Uint8Array
}

/** Plant a tree of words, each with a number from 1 to 255. */
export function plantLetters(words: ReadonlyMap<string, number>): LetterTree {
  const size = [...words.keys()].reduce((sum, word) => sum + word.length, 2)
  const tree = { next: new Uint16Array(size * STEPS), ends: new Uint8Array(size) }
  let last = 1
  for (const [word, number] of words) {
    let node = 1
    for (let i = 0; i < word.length; i++) {
      const step = node * STEPS + (STEP_OF[word.charCodeAt(i)] as number)
      tree.next[step] ||= ++last
      node = tree.next[step] as number
    }
    tree.ends[node] = number
  }
  return tree
}
