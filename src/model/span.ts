/** A stretch of the source: offsets in UTF-16 code units from 0, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Tell whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Tell whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Order spans by where they start; of two that start together the longer comes first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
