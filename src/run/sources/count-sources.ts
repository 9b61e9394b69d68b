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

/** A count beside a run. */
export interface Count {
  /** Begin, where that is not done yet. */
  start: () => void
  stop: () => void
}

/** Count sources beside a run, for its progress; a run that finds nothing to do ends before that is worth while. */
export function countAlong(sources: AsyncGenerator<SourceFile>, progress: Progress): Count {
  let state: 'ready' | 'counting' | 'stopped' = 'ready'
  const count = async () => {
    let found = 0
    for await (const _ of sources) {
      if (state === 'stopped') return
      found++
    }
    progress.of = found
  }
  return {
    start() {
      if (state !== 'ready') return
      state = 'counting'
      // a folder that cannot be read stops the run itself
      count().catch(() => undefined)
    },
    stop() {
      state = 'stopped'
    },
  }
}

async function isLarge({ path, file }: SourceFile): Promise<boolean> {
  if (!OF_MANY.has(orTrouble(() => mediaTypeOf(path)))) return false
  return ((await stat(file).catch(() => null))?.size ?? 0) > LARGE
}
