import { join } from 'node:path'
import { hashFile } from '../files/hash-file.ts'
import type { Books, Shelves } from './books.ts'
import { settleStrays } from './strays.ts'

/** What is known of a run once its books are closed. */
export interface Closing {
  renamed: { from: string; to: string }[]
  deleted: string[]
  pruned: number
  orphans: number
}

/**
 * Write what is said of all sources together, and clear away what no source stands for. The manifest is the last to be
 * put in its place: a run that is killed before is done again from the one before.
 */
export async function closeBooks(
  books: Books,
  { out, work, manifest, inspections, moves, sums, tell }: Shelves,
  { prune, isDry, inspectionsBefore }: { prune: boolean; isDry: boolean; inspectionsBefore: string | null },
): Promise<Closing> {
  const file = join(out, 'inspections.json')
  const known = sums.differs ? null : inspectionsBefore
  const isCurrent = known !== null && hashFile(file) === known
  const { sha256, written } = isCurrent ? { sha256: known, written: false } : await inspections.close()
  const strays = settleStrays(out, work, books.expected(), { prune, isDry })
  sums.facts.gone += strays.gone
  const isWritten = manifest.close(sha256, strays.orphans.sorted())
  sums.written ||= written || strays.removed || isWritten
  const { renamed, deleted } = moves.close()
  for (const { from, to } of renamed) tell({ event: 'renamed', from, to })
  for (const path of deleted) tell({ event: 'deleted', path })
  return { renamed, deleted, pruned: strays.pruned, orphans: strays.kept }
}
