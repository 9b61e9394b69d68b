import type { Line } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

/** Find the sentence of a line that holds an offset; the line itself where none does. */
export function sentenceAt(line: Line, offset: number): Span {
  const { children } = line
  let [low, high] = [0, children.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((children[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const sentence = children[low]
  return sentence && sentence.start <= offset && offset < sentence.end ? sentence : line
}
