import type { FrameworkId } from '../frameworks.ts'
import type { RemitId } from '../remits.ts'
import type { SourceKey } from '../sources.ts'

/** One area that inspectors judge, as one or more frameworks word it; several entries may share an id. */
export interface JudgementArea {
  /** The id that records use. */
  id: string
  remits: readonly RemitId[]
  frameworks: readonly FrameworkId[]
  /** Inspection days between which the framework had it; left out where it had it throughout. */
  from?: string
  to?: string
  /** The official wording. */
  wording: string
  /** What the press calls it, in lower case, longest first; looser words last. */
  press: readonly string[]
  source: SourceKey
}
