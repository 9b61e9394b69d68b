import type { Span } from './span.ts'

/**
 * Where derived text comes from: stretch `i` of it begins at `at[i]` and stands at `start[i]`–`end[i]` of the source,
 * unit for unit where both are equally long. Offsets in UTF-16 code units, end exclusive.
 */
export interface Origin {
  /** The decoded source file, or what was derived from it. */
  source: string
  at: number[]
  start: number[]
  end: number[]
  /** Where each line of the source begins. */
  lines: number[]
  /** Where the source itself comes from, if it was derived too: from a text whose garbled stretches were read. */
  under?: Origin
}

/** Open the origin of a text derived from a source. */
export function openOrigin(source: string): Origin {
  const lines = [0]
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) lines.push(index + end.length)
  return { source, at: [], start: [], end: [], lines }
}

/** Close an origin where the derived text ends. */
export function closeOrigin({ at, start, end }: Origin, length: number): void {
  const point = end.at(-1) ?? 0
  at.push(length)
  start.push(point)
  end.push(point)
}

/** Derive a stretch of text from a stretch of the source; stretches come in order. */
export function addStretch({ at, start, end }: Origin, place: number, { start: from, end: to }: Span): void {
  at.push(place)
  start.push(from)
  end.push(to)
}

/** Map a span of the derived text to the span of the decoded source file that it was derived from. */
export function originOf(origin: Origin, span: Span): Span {
  const source = spanInSource(origin, span)
  return origin.under ? originOf(origin.under, source) : source
}

/** Tell the line of the decoded source file, from 1, that an offset of that file stands on. */
export const sourceLine = (origin: Origin, offset: number): number =>
  origin.under ? sourceLine(origin.under, offset) : lastUpTo(origin.lines, offset) + 1

function spanInSource(origin: Origin, { start, end }: Span): Span {
  const first = lastUpTo(origin.at, start)
  const last = lastUpTo(origin.at, Math.max(start, end - 1))
  const from = origin.start[first] ?? 0
  const to = origin.end[last] ?? from
  return {
    start: isVerbatim(origin, first) ? from + start - (origin.at[first] ?? 0) : from,
    end: isVerbatim(origin, last) ? (origin.start[last] ?? 0) + end - (origin.at[last] ?? 0) : to,
  }
}

function isVerbatim({ at, start, end }: Origin, i: number): boolean {
  return (at[i + 1] ?? -1) - (at[i] ?? 0) === (end[i] ?? 0) - (start[i] ?? 0)
}

function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
