import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSorter } from '../files/sorter.ts'
import { walkFiles } from '../files/walk-files.ts'
import { countsOf, type SourceEntry } from '../manifest/entry.ts'
import type { MadeBy } from '../plan/plan-run.ts'
import type { Progress } from '../run-event.ts'
import type { WrittenArticle } from '../workers/chunk.ts'
import type { InspectionsWriter } from './inspections-writer.ts'
import type { ManifestWriter } from './manifest-writer.ts'
import type { Moves } from './moves.ts'
import type { Sums } from './sums.ts'
import type { Tell } from './tell.ts'

/** Where a run keeps what comes of its sources, in memory that does not grow with them. */
export interface Books {
  /** Enter an article as soon as it is written. */
  article: (written: WrittenArticle) => void
  /** Enter a source that was extracted, in the order of paths; `before` is what the manifest had. */
  extracted: (entry: SourceEntry, before: SourceEntry | null) => void
  /** Enter a source that is as it was, or that was not looked at. */
  kept: (entry: SourceEntry) => void
  left: (entry: SourceEntry) => void
  gone: (entry: SourceEntry) => void
  /** Files that ought to be in the out folder, in order. */
  expected: () => Generator<string>
}

/** What the books are kept in. */
export interface Shelves {
  out: string
  work: string
  manifest: ManifestWriter
  inspections: InspectionsWriter
  moves: Moves
  sums: Sums
  progress: Progress
  tell: Tell
  madeBy: MadeBy
}

/** Open the books of a run. */
export function openBooks(shelves: Shelves): Books {
  const { out, work, manifest, inspections, moves, sums, progress, tell } = shelves
  const files = openSorter(work, 'files')
  const expect = (file: string) => {
    files.add(file)
    if (file.startsWith('records/')) inspections.addUnread(file)
  }
  const left = (entry: SourceEntry) => {
    const madeBy = entry.madeBy ?? shelves.madeBy.before ?? ''
    manifest.add({ ...entry, madeBy: madeBy === shelves.madeBy.now ? undefined : madeBy })
    if (entry.records === undefined) expect(entry.result)
    else for (const file of filesOf(entry, out)) expect(file)
  }
  return {
    article({ path, several, file, outcome, facts, quarantined, grades }) {
      files.add(file)
      inspections.add(grades)
      const at = { done: several ? progress.done : progress.done + 1, of: progress.of }
      if (quarantined) {
        sums.quarantined++
        tell({ event: 'quarantined', path, outcome, ...quarantined, ...at })
      } else {
        sums[outcome]++
        sums.facts.added += facts.added
        sums.facts.gone += facts.gone
        tell({ event: 'article', path, outcome, records: 1, ...at })
      }
      if (!several) progress.done++
      sums.written ||= outcome !== 'unchanged'
    },
    extracted(entry, before) {
      sums.sources++
      if (entry.records !== undefined) progress.done++
      if (before && countsOf(before).quarantined > 0) sums.retried++
      sums.differs ||= entry.result !== before?.result || entry.resultSha256 !== before.resultSha256
      if (!before) moves.came(entry.path, entry.sha256)
      manifest.add(entry)
    },
    kept(entry) {
      sums.sources++
      progress.done++
      left(entry)
      const { records, quarantined } = countsOf(entry)
      sums.unchanged += records
      sums.quarantined += quarantined
      const event = { path: entry.path, outcome: 'unchanged' as const, ...progress }
      if (entry.result.startsWith('quarantine/')) {
        const { rule, reason } = JSON.parse(readFileSync(join(out, entry.result), 'utf8'))
        tell({ event: 'quarantined', rule, reason, ...event })
      } else tell({ event: 'article', records, ...event })
    },
    left,
    gone({ path, sha256 }) {
      sums.differs = true
      moves.gone(path, sha256)
    },
    expected: files.sorted,
  }
}

function* filesOf({ result }: SourceEntry, out: string): Generator<string> {
  const folder = result.slice('records/'.length, -1)
  yield* walkFiles(out, `records/${folder}`)
  yield* walkFiles(out, `quarantine/${folder}`)
}
