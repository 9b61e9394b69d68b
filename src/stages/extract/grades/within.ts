import type { Span } from '../../../model/span.ts'
import type { Landmark } from './read-terms.ts'

/** List the landmarks, which are in order, that stand in a stretch. */
export function within(landmarks: readonly Landmark[], { start, end }: Span): readonly Landmark[] {
  let from = 0
  for (let to = landmarks.length; from < to; ) {
    const middle = (from + to) >> 1
    if ((landmarks[middle] as Landmark).end > start) to = middle
    else from = middle + 1
  }
  let after = from
  while (after < landmarks.length && (landmarks[after] as Landmark).start < end) after++
  return landmarks.slice(from, after)
}
