import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openSorter, type Sorter } from '../files/sorter.ts'
import { textOf } from '../files/text-of.ts'
import { walkFiles } from '../files/walk-files.ts'
import { isTemporary } from '../files/whole-file.ts'
import { factsBetween, factsOf } from '../workers/facts-between.ts'

/** What was found in the out folder that no source stands for. */
export interface Strays {
  /** Records that were kept, in order. */
  orphans: Sorter
  kept: number
  pruned: number
  /** Facts that went with the pruned records. */
  gone: number
  removed: boolean
}

/**
 * Look for files of the out folder that no source stands for. Temporary files and quarantine entries go, records only
 * where the run prunes; a dry run only counts them.
 */
export function settleStrays(
  out: string,
  work: string,
  expected: Iterator<string>,
  { prune, isDry }: { prune: boolean; isDry: boolean },
): Strays {
  const strays: Strays = {
    orphans: openSorter(work, 'orphans'),
    ...{ kept: 0, pruned: 0, gone: 0, removed: false },
  }
  const remove = (file: string) => {
    strays.removed = true
    if (!isDry) removeFile(out, file)
  }
  for (const file of without(present(out), expected)) {
    const isRecord = file.startsWith('records/') && file.endsWith('.json')
    if (isTemporary(file) || file.startsWith('quarantine/')) remove(file)
    else if (isRecord && prune) {
      strays.gone += factsBetween(factsOf(textOf(join(out, file))), null).gone
      strays.pruned++
      remove(file)
    } else if (isRecord) {
      strays.kept++
      strays.orphans.add(file)
    }
  }
  return strays
}

function* present(out: string): Generator<string> {
  yield* walkFiles(out, 'quarantine')
  yield* walkFiles(out, 'records')
}

/** Leave out of sorted lines what stands in others, sorted too. */
function* without(lines: Iterable<string>, others: Iterator<string>): Generator<string> {
  let other = others.next()
  for (const line of lines) {
    while (!other.done && other.value < line) other = others.next()
    if (other.done || other.value !== line) yield line
  }
}

/** Remove a file, and the folders that are empty then. */
function removeFile(out: string, file: string): void {
  rmSync(join(out, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(out, folder))
    } catch {
      return
    }
}
