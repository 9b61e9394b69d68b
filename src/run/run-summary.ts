/** What a run did: `out/run.json` holds it. Counts are of articles but for `sources`. */
export interface RunSummary {
  /** Files that were found. */
  sources: number
  new: number
  changed: number
  unchanged: number
  /** Articles that are in quarantine after the run. */
  quarantined: number
  /** Sources that were in quarantine and were tried again. */
  retried: number
  renamed: { from: string; to: string }[]
  /** Paths of sources that are gone since the run before. */
  deleted: string[]
  /** Records removed, their source being gone. */
  pruned: number
  /** Records without a source that were kept. */
  orphans: number
  /** People, dates, grades and quotations, by id, beside the records before. */
  facts: { added: number; gone: number }
  /** Whether files of the out folder were written or removed, the clock apart. */
  written: boolean
  /** Whether the run was told to stop before its end. */
  stopped: boolean
  dryRun: boolean
  /** ISO 8601. */
  started: string
  ended: string
  milliseconds: number
}
