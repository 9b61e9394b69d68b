import { readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { isDateLine } from './date-line.ts'
import { endsAsTitle } from './headline.ts'

/** The head of a story has at most so many lines. */
const LONGEST_HEAD = 6
const isSigned = (text: string): boolean => isDateLine(text) || readByline(text) !== null

/**
 * Find where the story begins among kept lines, given folded and trimmed: at its first paragraph, or, where one
 * stray paragraph stands above headline and byline, at the first below them. The number of lines where there is none.
 */
export function findStoryStart(lines: readonly string[], begins: (place: number) => boolean): number {
  const signed = lines.slice(0, LONGEST_HEAD).findIndex(isSigned)
  const found = lines.findIndex((_, i) => begins(i))
  // "Five schools were promised. How did it do? / We went back to see / By Jo Ng"
  const first =
    found >= 0 && found < signed && lines.slice(found, signed).every(text => endsAsTitle(text))
      ? lines.findIndex((_, i) => i > signed && begins(i))
      : found
  if (first < 0) return lines.length
  const second = first > 0 ? -1 : lines.findIndex((_, i) => i > 0 && begins(i))
  return second > 0 && isHead(lines.slice(1, second)) ? second : first
}

// "‘Shameful’: council told it is failing / By Jo Ng"
function isHead(lines: readonly string[]): boolean {
  const signed = lines.findIndex(isSigned)
  return lines.length <= LONGEST_HEAD && lines.slice(0, Math.max(0, signed)).some(isTitle)
}

const isTitle = (text: string): boolean => text.split(' ').length > 3 && endsAsTitle(text) && !isCaption(text)
