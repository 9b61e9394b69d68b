import type { Span } from './span.ts'

/**
 * Where derived text comes from: stretch `i` of it begins at `at[i]` and stands at `start[i]`–`end[i]` of the source,
 * unit for unit where both are equally long. Offsets in UTF-16 code units, end exclusive.
 */
export interface Origin {
  /** The decoded source file. */
  source: string
  at: number[]
  start: number[]
  end: number[]
  /** Where each line of the source begins. */
  lines: number[]
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

/** Map a span of the derived text to the span of the source that it was derived from. */
export function originOf(origin: Origin, { start, end }: Span): Span {
  const first = lastUpTo(origin.at, start)
  const last = lastUpTo(origin.at, Math.max(start, end - 1))
  const from = origin.start[first] ?? 0
  const to = origin.end[last] ?? from
  return {
    start: isVerbatim(origin, first) ? from + start - (origin.at[first] ?? 0) : from,
    end: isVerbatim(origin, last) ? (origin.start[last] ?? 0) + end - (origin.at[last] ?? 0) : to,
  }
}

/** Tell the line of the source, from 1, that an offset of the source stands on. */
export const sourceLine = (origin: Origin, offset: number): number => lastUpTo(origin.lines, offset) + 1

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
