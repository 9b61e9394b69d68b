import type { Settings } from '../model/settings.ts'
import type { RunEvent } from './run-event.ts'

/** How a run goes about its work. */
export interface RunOptions {
  /** Folder to write to; made where it is missing. */
  out: string
  /** Remove records whose source is gone. */
  prune?: boolean
  /** Read every source again, changed or not. */
  force?: boolean
  /** Tell what would change and write nothing, no lock either. */
  dryRun?: boolean
  /** Learn first which lines recur over a publisher's articles; what is learnt stays in the out folder. */
  furniture?: boolean
  /** Worker threads: one a core unless told, and fewer for few articles; 0 works in this thread, without a time limit. */
  workers?: number
  /** Longest time for one article, in milliseconds: 10,000 unless told. */
  timeLimit?: number
  /** Globs of paths inside the corpus to read: all unless told. */
  include?: readonly string[]
  /** Globs of paths to leave out; a folder that matches is not looked into. */
  exclude?: readonly string[]
  /** What the user adds to the built-in knowledge; plain data, part of the fingerprint. */
  settings?: Settings
  /** Stops the run: what is in hand is finished and written, the rest is left for the next run. */
  signal?: AbortSignal
  /** Is told what happens, as it happens. */
  onEvent?: (event: RunEvent) => void
  /** Module for the worker threads in place of Pressmark's own, for tests that need one that hangs or crashes. */
  worker?: URL
}
