import { openBooks, type Shelves } from './books/books.ts'
import { closeBooks } from './books/close-books.ts'
import { openInspectionsWriter } from './books/inspections-writer.ts'
import { openManifestWriter } from './books/manifest-writer.ts'
import { openMoves } from './books/moves.ts'
import { openSums } from './books/sums.ts'
import type { Tell } from './books/tell.ts'
import { onOut } from './files/out-folder-unwritable.ts'
import { type FindOptions, findEach } from './find-sources.ts'
import { asFurniture } from './furniture/furniture-file.ts'
import { furnitureOf } from './furniture/furniture-of.ts'
import { fingerprintOf, headOf } from './manifest/head.ts'
import { openManifest } from './manifest/read-manifest.ts'
import { planRun } from './plan/plan-run.ts'
import type { RunOptions } from './run-options.ts'
import type { RunSummary } from './run-summary.ts'
import { countAlong, isLittle } from './sources/count-sources.ts'
import { workThrough } from './work-through.ts'
import { openCrew } from './workers/crew.ts'

/** What a run did, but for the clock. */
export type RunResult = Omit<RunSummary, 'dryRun' | 'started' | 'ended' | 'milliseconds'>

/** Run over the sources under the paths, keeping in the folder `work` what memory should not hold. */
export async function runOver(
  paths: readonly string[],
  options: RunOptions,
  work: string,
  tell: Tell,
): Promise<RunResult> {
  const { out, prune = false, dryRun: isDry = false, force = false, settings, signal } = options
  const find: FindOptions = { include: options.include, exclude: options.exclude, out }
  const furniture = await furnitureOf(paths, find, options)
  const head = headOf(settings, furniture)
  const before = openManifest(out, () => tell(DAMAGED))
  const progress = { done: 0, of: null }
  const around = { out, isDry, furniture: asFurniture(furniture), settings }
  const crew = openCrew(around, options, isLittle(await findEach(paths, find)))
  const count = countAlong(await findEach(paths, find), progress)
  const manifest = await onOut(out, () => openManifestWriter(out, head, isDry))
  const shelves: Shelves = {
    ...{ out, work, manifest, progress, tell, sums: openSums(), moves: openMoves(work) },
    inspections: openInspectionsWriter(out, work, isDry),
    madeBy: { before: before?.fingerprint ?? null, now: fingerprintOf(head) },
  }
  try {
    const books = openBooks(shelves)
    const sources = await findEach(paths, { ...find, onLoop: path => tell({ ...LOOP, path }) })
    const plan = { out, force, signal, written: before?.written ?? 0, madeBy: shelves.madeBy }
    const steps = planRun(sources, before?.entries ?? nothing(), plan)
    await onOut(out, () => workThrough(steps, crew, books, { signal, onWork: count.start }))
    // the workers' memory is free before the books, which may be long, are closed
    await crew.close()
    const inspectionsBefore = before?.inspections() ?? null
    const closing = { isDry, prune: prune && !signal?.aborted, inspectionsBefore }
    const closed = await onOut(out, () => closeBooks(books, shelves, closing))
    const { differs: _, ...counts } = shelves.sums
    return { ...counts, ...closed, stopped: signal?.aborted ?? false }
  } catch (error) {
    manifest.abandon()
    throw error
  } finally {
    count.stop()
    await crew.close()
  }
}

const DAMAGED = {
  event: 'warning',
  path: 'manifest.json',
  rule: 'run/manifest',
  message: 'it is damaged or of another release; the sources that it does not tell of are read again',
} as const
const LOOP = {
  event: 'warning',
  rule: 'run/loop',
  message: 'the link leads back to a folder above it and is not followed',
} as const

function* nothing(): Generator<never> {}
