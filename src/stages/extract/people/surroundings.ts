import type { NameSpot } from './name-spot.ts'
import type { Word } from './words.ts'

const SPACES = /^ +$/

/** The word in front of a spot, where nothing but a space stands between; "the" is passed over before a title. */
export function wordBefore({ words, front, first }: NameSpot): Word | null {
  const index = front < first && words[front - 1]?.key === 'the' ? front - 2 : front - 1
  const word = words[index]
  const next = words[index + 1] as Word
  return word && (next.gap === ' ' || SPACES.test(next.gap)) ? word : null
}

/** The word after a spot, where nothing but `gap` stands between. */
export function wordAfter({ words, last, postNominals, end }: NameSpot, gap = SPACES): Word | null {
  let index = last + 1
  if (postNominals.length > 0) while (words[index] && (words[index] as Word).start < end) index++
  const word = words[index]
  if (!word || (words[last] as Word).possessive) return null
  return word.gap === ' ' || gap.test(word.gap) ? word : null
}

/** Tell whether a spot is followed by signs or words, as they stand in the folded line. */
export const isBefore = ({ line, end }: NameSpot, words: string): boolean => line.plain.startsWith(words, end)

/** The line from the end of a spot on, folded, at most `length` units. */
export const textAfter = ({ line, end }: NameSpot, length: number): string =>
  line.plain.slice(end, end + length)

/** The line up to a spot, folded, at most `length` units. */
export const textBefore = ({ line, words, front }: NameSpot, length: number): string => {
  const start = (words[front] as Word).start
  return line.plain.slice(Math.max(0, start - length), start)
}
