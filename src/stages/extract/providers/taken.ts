import type { Span } from '../../../model/span.ts'

/** Tell whether a stretch overlaps one of some that are in order and free of overlaps. */
export function isTaken(spans: readonly Span[], start: number, end: number): boolean {
  let from = 0
  for (let to = spans.length; from < to; ) {
    const middle = (from + to) >> 1
    if ((spans[middle] as Span).start >= end) to = middle
    else from = middle + 1
  }
  const last = spans[from - 1]
  return last !== undefined && last.end > start
}
