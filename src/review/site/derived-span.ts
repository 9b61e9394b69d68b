import type { Origin } from '../../model/origin.ts'
import type { Span } from '../../model/span.ts'

/** Find the span of a derived text that a span of the decoded source file became; empty where nothing of it is shown. */
export function derivedSpan(origin: Origin, span: Span): Span {
  return derived(origin, origin.under ? derivedSpan(origin.under, span) : span)
}

function derived(origin: Origin, { start, end }: Span): Span {
  const first = firstWith(origin, i => (origin.end[i] ?? 0) > start)
  const after = firstWith(origin, i => (origin.start[i] ?? 0) >= end)
  const from = placeOf(origin, first, start)
  return { start: from, end: after > first ? Math.max(from, placeOf(origin, after - 1, end)) : from }
}

/** Map an offset to the derived text by the stretch it stands in: exactly where that is verbatim, else its near end. */
function placeOf({ at, start, end }: Origin, i: number, offset: number): number {
  const [from = 0, to = from] = [at[i], at[i + 1]]
  const [sourceFrom = 0, sourceTo = 0] = [start[i], end[i]]
  if (offset <= sourceFrom) return from
  if (offset >= sourceTo) return to
  return to - from === sourceTo - sourceFrom ? from + offset - sourceFrom : from
}

/** Find the first stretch from which a condition holds that, once it holds, goes on to. */
function firstWith({ at }: Origin, holds: (i: number) => boolean): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
