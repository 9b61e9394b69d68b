import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { orTrouble } from '../../model/unreadable.ts'
import { mediaTypeOf, streamedTypes } from '../../stages/read/media-types.ts'
import type { Progress } from '../run-event.ts'
import type { SourceFile } from './source-file.ts'

/** Fewer sources are not worth starting threads for, unless one of them holds so many bytes of articles. */
const FEW = 100
const LARGE = 1024 * 1024
const OF_MANY: ReadonlySet<unknown> = new Set([...streamedTypes, 'application/json'])

/** Sources that are counted before the run itself has its turn. */
const AT_ONCE = 100

/** Tell whether there is little to do: few sources, and none that may hold many articles. */
export function isLittle(sources: Iterable<SourceFile>): boolean {
  let count = 0
  for (const source of sources) if (++count >= FEW || isLarge(source)) return false
  return true
}

/** A count beside a run. */
export interface Count {
  /** Begin, where that is not done yet. */
  start: () => void
  stop: () => void
}

/** Count sources beside a run, for its progress; a run that finds nothing to do ends before that is worth while. */
export function countAlong(sources: Iterable<SourceFile>, progress: Progress): Count {
  let state: 'ready' | 'counting' | 'stopped' = 'ready'
  const count = async () => {
    let found = 0
    for (const _ of sources)
      if (++found % AT_ONCE === 0) {
        await setImmediate()
        if (state === 'stopped') return
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

function isLarge({ path, file }: SourceFile): boolean {
  if (!OF_MANY.has(orTrouble(() => mediaTypeOf(path)))) return false
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE
}
