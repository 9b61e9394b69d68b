import { overlaps, type Span } from '../../model/span.ts'

/** Marks and space at the ends of a quotation that count neither for nor against it. */
const EDGE = /[\s"'“”‘’„«».,;:!?…-]/

/** Split spans to one a line, without marks and space at their ends. */
export const byLine = (spans: readonly Span[], text: string): Span[] =>
  spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\r\n]+/g)]
      .map(match => trim({ start: start + match.index, end: start + match.index + match[0].length }, text))
      .filter(span => span.end > span.start),
  )

function trim({ start, end }: Span, text: string): Span {
  while (start < end && EDGE.test(text[start] ?? '')) start++
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** Measure what two spans share, as a part of what they cover together: 0 to 1. */
export function sharedPart(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + (b.end - b.start) - shared)
}

/** Tell whether a span overlaps any of the others. */
export const touches = (span: Span, others: readonly Span[]): boolean =>
  others.some(other => overlaps(span, other))

/** Show the words of a span on one short line. */
export const show = (text: string, { start, end }: Span): string =>
  JSON.stringify(text.slice(start, end).replace(/\s+/g, ' ').slice(0, 90))
