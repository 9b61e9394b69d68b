import type { RunSummary } from '../run-summary.ts'

/** What a run counts as it goes. */
export interface Sums
  extends Pick<
    RunSummary,
    'sources' | 'new' | 'changed' | 'unchanged' | 'quarantined' | 'retried' | 'facts' | 'written'
  > {
  /** Whether the records are others than those of the run before. */
  differs: boolean
}

/** Begin to count. */
export const openSums = (): Sums => ({
  ...{ sources: 0, new: 0, changed: 0, unchanged: 0, quarantined: 0, retried: 0 },
  facts: { added: 0, gone: 0 },
  written: false,
  differs: false,
})
