import type { Span } from '../../../model/span.ts'

/** Count the spans, which are in order, that start before an offset. */
export function countBefore(spans: readonly Span[], offset: number): number {
  let from = 0
  for (let to = spans.length; from < to; ) {
    const middle = (from + to) >> 1
    if ((spans[middle] as Span).start >= offset) to = middle
    else from = middle + 1
  }
  return from
}

/** Find the span, of some in order, that an offset lies in. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const last = spans[countBefore(spans, offset + 1) - 1]
  return last && offset < last.end ? last : undefined
}
