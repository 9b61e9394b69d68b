import { readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openSorter, type Sorter } from '../files/sorter.ts'
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
export async function settleStrays(
  out: string,
  work: string,
  expected: AsyncGenerator<string>,
  { prune, isDry }: { prune: boolean; isDry: boolean },
): Promise<Strays> {
  const strays: Strays = {
    orphans: openSorter(work, 'orphans'),
    ...{ kept: 0, pruned: 0, gone: 0, removed: false },
  }
  const remove = async (file: string) => {
    strays.removed = true
    if (!isDry) await removeFile(out, file)
  }
  for await (const file of without(present(out), expected)) {
    const isRecord = file.startsWith('records/') && file.endsWith('.json')
    if (isTemporary(file) || file.startsWith('quarantine/')) await remove(file)
    else if (isRecord && prune) {
      const text = await readFile(join(out, file), 'utf8').catch(() => null)
      strays.gone += factsBetween(factsOf(text), null).gone
      strays.pruned++
      await remove(file)
    } else if (isRecord) {
      strays.kept++
      await strays.orphans.add(file)
    }
  }
  return strays
}

function* present(out: string): Generator<string> {
  yield* walkFiles(out, 'quarantine')
  yield* walkFiles(out, 'records')
}

/** Leave out of sorted lines what stands in others, sorted too. */
async function* without(lines: Iterable<string>, others: AsyncGenerator<string>): AsyncGenerator<string> {
  let other = await others.next()
  for (const line of lines) {
    while (!other.done && other.value < line) other = await others.next()
    if (other.done || other.value !== line) yield line
  }
}

/** Remove a file, and the folders that are empty then. */
async function removeFile(out: string, file: string): Promise<void> {
  await rm(join(out, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    try {
      await rmdir(join(out, folder))
    } catch {
      return
    }
}
