import type { Span } from '../../model/span.ts'

/** A mention of a fact in the text that is shown. */
export interface Mark extends Span {
  /** The fact's number. */
  fact: number
  /** Which of the fact's mentions it is, from 0. */
  mention: number
}

/** A stretch of a line that the same marks cover throughout; those that end first come last. */
export interface Segment extends Span {
  marks: readonly Mark[]
}

/** Cut a line at every end of a mark, so that marks may overlap in any way; `marks` all touch the line. */
export function segmentsOf(line: Span, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of marks) {
    if (start > line.start && start < line.end) cuts.add(start)
    if (end > line.start && end < line.end) cuts.add(end)
  }
  const points = [...cuts].sort((a, b) => a - b)
  const waiting = [...marks].sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [start = 0, end = 0] = [points[i], points[i + 1]]
    for (; next < waiting.length && (waiting[next] as Mark).start <= start; next++)
      open.push(waiting[next] as Mark)
    open = open.filter(mark => mark.end > start)
    segments.push({ start, end, marks: [...open].sort((a, b) => b.end - a.end || a.start - b.start) })
  }
  return segments
}

/** Share marks out to the lines that they touch; both in order, lines apart from each other. */
export function marksByLine(lines: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const shares: Mark[][] = lines.map(() => [])
  for (const mark of marks)
    for (
      let i = firstEndingAfter(lines, mark.start);
      i < lines.length && (lines[i] as Span).start < mark.end;
      i++
    )
      shares[i]?.push(mark)
  return shares
}

function firstEndingAfter(lines: readonly Span[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}
