import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printJson } from '../model/print-json.ts'
import { openTell } from './books/tell.ts'
import { onOut } from './files/out-folder-unwritable.ts'
import { isTemporary, openWhole } from './files/whole-file.ts'
import { findEach } from './find-sources.ts'
import { lockOutFolder } from './lock-out-folder.ts'
import type { RunOptions } from './run-options.ts'
import { runOver } from './run-over.ts'
import type { RunSummary } from './run-summary.ts'

/**
 * Extract what is new or changed under the paths to the out folder. Throws NoSuchPath, UnreadableFolder, BadFurniture,
 * OutFolderHeld and OutFolderUnwritable.
 */
export async function extractCorpus(paths: readonly string[], options: RunOptions): Promise<RunSummary> {
  const { out, dryRun = false } = options
  const tell = openTell(options)
  const begun = Date.now()
  await findEach(paths)
  const place = dryRun ? await aside() : await hold(out)
  try {
    tell({ event: 'start', out, paths, dryRun })
    const result = await runOver(paths, options, place.work, tell)
    const ended = Date.now()
    const clock = { started: iso(begun), ended: iso(ended), milliseconds: ended - begun }
    const summary = { ...result, dryRun, ...clock }
    if (!dryRun) await onOut(out, () => writeSummary(join(out, 'run.json'), summary))
    tell({ event: 'end', summary })
    return summary
  } finally {
    await place.leave()
  }
}

function writeSummary(path: string, summary: RunSummary): void {
  const file = openWhole(path, false)
  file.write(printJson(summary))
  file.commit()
}

/** Where a run puts what memory should not hold, and how it leaves. */
interface WorkPlace {
  work: string
  leave: () => Promise<void>
}

async function aside(): Promise<WorkPlace> {
  const work = await mkdtemp(join(tmpdir(), 'pressmark-'))
  return { work, leave: () => rm(work, { recursive: true, force: true }) }
}

/** Hold the out folder, and clear away what a run that was killed left in it. */
async function hold(out: string): Promise<WorkPlace> {
  const unlock = await onOut(out, () => lockOutFolder(out))
  const work = join(out, '.work')
  const clear = () => rm(work, { recursive: true, force: true })
  await onOut(out, async () => {
    await clear()
    for (const name of (await readdir(out)).filter(isTemporary)) await rm(join(out, name))
  })
  return {
    work,
    leave: async () => {
      await clear()
      await unlock()
    },
  }
}

const iso = (time: number): string => new Date(time).toISOString()
