import type { Term } from './term.ts'

/** Words for one of two who were named, by which it is. */
const PLACES = new Map([
  ['first', 'former'],
  ['former', 'former'],
  ['latter', 'latter'],
  ['other', 'latter'],
  ['second', 'latter'],
])

/** Read "the former", "the second" of two; null for other words. */
export const oneOfTwo = (terms: readonly Term[], at: number): string | null =>
  terms[at - 1]?.text === 'the' ? (PLACES.get(terms[at]?.text ?? '') ?? null) : null

/** Tell whether a word stands for one of two. */
export const isOneOfTwo = (terms: readonly Term[], at: number): boolean => oneOfTwo(terms, at) !== null
