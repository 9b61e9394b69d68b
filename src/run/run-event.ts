import type { RunSummary } from './run-summary.ts'

/** What became of an article beside the run before. */
export type Outcome = 'new' | 'changed' | 'unchanged'

/** How far a run is, in sources; `of` is null until all are found. */
export interface Progress {
  done: number
  of: number | null
}

interface Kinds {
  start: { out: string; paths: readonly string[]; dryRun: boolean }
  /** An article has its record; of an unchanged source of several there is one event for all. */
  article: { path: string; outcome: Outcome; records: number } & Progress
  /** An article or a source has no record, and why. */
  quarantined: { path: string; outcome: Outcome; rule: string; reason: string } & Progress
  /** A source has another path and the same bytes. */
  renamed: { from: string; to: string }
  /** A source is gone. */
  deleted: { path: string }
  /** Something that people should look at, and that stops nothing. */
  warning: { path: string | null; rule: string; message: string }
  end: { summary: RunSummary }
}

/** What a run tells of, without the clock. */
export type Happening = { [K in keyof Kinds]: { event: K } & Kinds[K] }[keyof Kinds]

/** One thing that happened in a run: `time` is ISO 8601. */
export type RunEvent = Happening & { time: string; level: 'info' | 'warn' | 'error' }
