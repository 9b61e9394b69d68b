import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import PQueue from 'p-queue'
import type { LearntFurniture } from '../model/furniture.ts'
import { printJson } from '../model/print-json.ts'
import { recordId } from '../model/record-id.ts'
import { extractSource, type Quarantined } from './extract-source.ts'
import { findSources, type SourceFile } from './find-sources.ts'
import { asFurniture, joinFurniture, readFurniture, writeFurniture } from './furniture/furniture-file.ts'
import { type LearntPublisher, learnFurniture } from './furniture/learn-furniture.ts'
import { inspectionsOf } from './inspections.ts'
import { jsonFiles } from './json-files.ts'
import { lockOutFolder } from './lock-out-folder.ts'
import { manifestOf } from './manifest.ts'
import { type Done, openTally } from './tally.ts'
import { writeChanged } from './write-changed.ts'

/** Files read at once; the pipeline itself takes one article after another. */
const READ_AT_ONCE = 16

/** What became of one article, told as it happens; `quarantined` is null where there is a record. */
export interface SourceEvent {
  path: string
  done: number
  of: number
  written: boolean
  quarantined: Quarantined | null
}

/** What a run did, in numbers of files and articles. */
export interface RunSummary {
  sources: number
  written: number
  unchanged: number
  quarantined: number
  pruned: number
  /** Records whose source is gone, kept: their paths inside the out folder. */
  orphans: string[]
}

/** How a run goes about its work. */
export interface RunOptions {
  out: string
  /** Remove records whose source is gone. */
  prune?: boolean
  /** Learn first which lines recur over a publisher's articles; what is learnt stays in the out folder. */
  furniture?: boolean
  onSource?: (event: SourceEvent) => void
}

/** Extract every article under the paths to the out folder. Throws NoSuchPath and OutFolderHeld. */
export async function extractCorpus(paths: readonly string[], options: RunOptions): Promise<RunSummary> {
  const started = new Date().toISOString()
  const sources = await findSources(paths)
  const unlock = await lockOutFolder(options.out)
  try {
    const furniture = await furnitureOf(sources, options)
    const results = await extractAll(sources, options, asFurniture(furniture))
    const summary = await settle(results, options, furniture)
    const clock = { started, ended: new Date().toISOString() }
    await writeChanged(join(options.out, 'run.json'), printJson({ ...clock, ...summary }))
    return summary
  } finally {
    await unlock()
  }
}

async function furnitureOf(
  sources: readonly SourceFile[],
  { out, furniture = false, prune = false }: RunOptions,
): Promise<LearntPublisher[]> {
  const before = await readFurniture(out)
  if (!furniture) return before
  const learnt = joinFurniture(prune ? [] : before, await learnFurniture(sources))
  await writeFurniture(out, learnt)
  return learnt
}

async function extractAll(
  sources: readonly SourceFile[],
  { out, onSource }: RunOptions,
  furniture: LearntFurniture,
): Promise<Done[]> {
  const namesakes = namesakesOf(sources)
  const queue = new PQueue({ concurrency: READ_AT_ONCE })
  let done = 0
  const extract = async (source: SourceFile): Promise<Done> => {
    const tally = openTally(source.path)
    for await (const result of extractSource(source, tally.digest, {
      namesake: namesakes.get(source),
      furniture,
    })) {
      const written = await writeChanged(join(out, result.file), result.content)
      tally.add(result, written)
      const { path, several, quarantined } = result
      if (!several) done++
      onSource?.({ path, done, of: sources.length, written, quarantined })
    }
    const closed = tally.close()
    if (closed.several) done++
    return closed
  }
  return queue.addAll(sources.map(source => () => extract(source)))
}

/** Write what is said of all sources together, and clear away what no source stands for any more. */
async function settle(
  results: readonly Done[],
  { out, prune = false }: RunOptions,
  furniture: readonly LearntPublisher[],
): Promise<RunSummary> {
  const kept = new Set(results.flatMap(result => result.files))
  const gone = (await jsonFiles(out, 'records')).filter(file => !kept.has(file))
  const released = (await jsonFiles(out, 'quarantine')).filter(file => !kept.has(file))
  for (const file of prune ? [...gone, ...released] : released) await rm(join(out, file))
  const orphans = prune ? [] : gone
  const inspections = inspectionsOf(results.flatMap(result => result.grades))
  await writeChanged(join(out, 'inspections.json'), printJson(inspections))
  await writeChanged(join(out, 'manifest.json'), printJson(manifestOf(results, orphans, furniture)))
  const sum = (count: 'written' | 'records' | 'quarantined') =>
    results.reduce((all, result) => all + result[count], 0)
  return {
    sources: results.length,
    written: sum('written'),
    unchanged: sum('records') - sum('written'),
    quarantined: sum('quarantined'),
    pruned: prune ? gone.length : 0,
    orphans,
  }
}

/** Map each source whose record would bear the name of an earlier one's to that one's path. */
function namesakesOf(sources: readonly SourceFile[]): Map<SourceFile, string> {
  const first = new Map<string, string>()
  const namesakes = new Map<SourceFile, string>()
  for (const source of sources) {
    const id = recordId(source.path)
    const earlier = first.get(id)
    if (earlier) namesakes.set(source, earlier)
    else first.set(id, source.path)
  }
  return namesakes
}
