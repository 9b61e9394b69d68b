import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'
import { type Before, isCurrent } from './is-current.ts'
import { joinByPath } from './join-by-path.ts'

/** What is to be done about a source, or about an entry whose source is gone. */
export type Step =
  | { kind: 'extract'; source: SourceFile; entry: SourceEntry | null }
  | { kind: 'keep'; entry: SourceEntry }
  | { kind: 'gone'; entry: SourceEntry }
  /** The run was told to stop before it looked at the source. */
  | { kind: 'left'; entry: SourceEntry }

/** What the entries of the manifest were made by that do not say so themselves, and what records are made by now. */
export interface MadeBy {
  before: string | null
  now: string
}

/** How to plan. */
export interface PlanOptions extends Before {
  force: boolean
  madeBy: MadeBy
  signal: AbortSignal | undefined
}

/** Plan a run step by step, in the order of paths. */
export function* planRun(
  sources: Iterable<SourceFile>,
  entries: Iterator<SourceEntry>,
  { out, written, force, madeBy, signal }: PlanOptions,
): Generator<Step> {
  for (const { source, entry } of joinByPath(untilStopped(sources, signal), entries)) {
    if (signal?.aborted) {
      if (entry) yield { kind: 'left', entry }
    } else if (!source) yield { kind: 'gone', entry }
    else if (!entry || force || (entry.madeBy ?? madeBy.before) !== madeBy.now)
      yield { kind: 'extract', source, entry }
    else if (isCurrent(source, entry, { out, written })) yield { kind: 'keep', entry }
    else yield { kind: 'extract', source, entry }
  }
}

function* untilStopped<T>(items: Iterable<T>, signal: AbortSignal | undefined): Generator<T> {
  for (const item of items) {
    if (signal?.aborted) return
    yield item
  }
}
