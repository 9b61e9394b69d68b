import { type FindOptions, findEach } from '../find-sources.ts'
import type { RunOptions } from '../run-options.ts'
import { joinFurniture, readFurniture, writeFurniture } from './furniture-file.ts'
import type { LearntPublisher } from './learn-furniture.ts'

/** Give the furniture that a run is to know: what was learnt before, and now where it is to learn. Throws BadFurniture. */
export async function furnitureOf(
  paths: readonly string[],
  find: FindOptions,
  { out, furniture = false, prune = false, dryRun = false, signal }: RunOptions,
): Promise<LearntPublisher[]> {
  const before = await readFurniture(out)
  if (!furniture) return before
  const { learnFurniture } = await import('./learn-furniture.ts')
  const now = await learnFurniture(await findEach(paths, find), signal)
  // what was learnt of half the articles is not kept
  if (signal?.aborted) return before
  const learnt = joinFurniture(prune ? [] : before, now)
  if (!dryRun) await writeFurniture(out, learnt)
  return learnt
}
