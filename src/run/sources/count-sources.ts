import { stat } from 'node:fs/promises'
import { orTrouble } from '../../model/unreadable.ts'
import { mediaTypeOf, streamedTypes } from '../../stages/read/media-types.ts'
import type { Progress } from '../run-event.ts'
import type { SourceFile } from './source-file.ts'

/** Fewer sources are not worth starting threads for, unless one of them holds so many bytes of articles. */
const FEW = 100
const LARGE = 1024 * 1024
const OF_MANY: ReadonlySet<unknown> = new Set([...streamedTypes, 'application/json'])

/** Tell whether there is little to do: few sources, and none that may hold many articles. */
export async function isLittle(sources: AsyncGenerator<SourceFile>): Promise<boolean> {
  let count = 0
  for await (const source of sources) if (++count >= FEW || (await isLarge(source))) return false
  return true
}

/** Count sources beside a run, for its progress; returns what ends the count. */
export function countAlong(sources: AsyncGenerator<SourceFile>, progress: Progress): () => void {
  let isEnded = false
  const count = async () => {
    let found = 0
    for await (const _ of sources) {
      if (isEnded) return
      found++
    }
    progress.of = found
  }
  // a folder that cannot be read stops the run itself
  count().catch(() => undefined)
  return () => {
    isEnded = true
  }
}

async function isLarge({ path, file }: SourceFile): Promise<boolean> {
  if (!OF_MANY.has(orTrouble(() => mediaTypeOf(path)))) return false
  return ((await stat(file).catch(() => null))?.size ?? 0) > LARGE
}
