/** A stretch of terms that stands for an area. */
export interface AreaSpan {
  /** Indices of terms, the end exclusive. */
  from: number
  to: number
  areas: readonly string[]
}
