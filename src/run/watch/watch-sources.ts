import { once } from 'node:events'
import { openDebounce } from './debounce.ts'
import { openWatcher } from './open-watcher.ts'

/** How a watch goes about its work; times in milliseconds. */
export interface WatchOptions {
  out: string
  /** How long a file must have kept its size before it is read. */
  settle: number
  /** Look at the files in turn rather than be told by the system. */
  poll: boolean
  /** Ends the watch; a run that is under way must listen to it too. */
  signal: AbortSignal
  /** Do a run; tells in how many milliseconds to try again though nothing changes, or null. */
  run: () => Promise<number | null>
  /** Is told when all sources are in view, before the first run. */
  onReady: () => void
  onError: (error: Error) => void
}

/** Longest wait for quiet, as a multiple of `settle`. */
const LONGEST = 10

/**
 * Run at the start and whenever sources have changed, one run at a time, until the signal; what changes during a run
 * is left to the next. Throws what a run throws, and TooManyFiles.
 */
export async function watchSources(paths: readonly string[], options: WatchOptions): Promise<void> {
  const { settle, signal, run, onReady, onError } = options
  const bell = new EventTarget()
  let due = true
  const ring = (): void => {
    due = true
    bell.dispatchEvent(new Event('due'))
  }
  const debounce = openDebounce(ring, { quiet: settle / 2, longest: settle * LONGEST })
  signal.addEventListener('abort', ring)
  const watcher = await openWatcher(paths, { ...options, onChange: debounce.touch, onError })
  try {
    if (!signal.aborted) onReady()
    while (!signal.aborted) {
      if (!due) await once(bell, 'due')
      due = false
      if (signal.aborted) break
      const again = await run()
      if (again !== null) debounce.later(again)
    }
  } finally {
    debounce.cancel()
    signal.removeEventListener('abort', ring)
    await watcher.close()
  }
}
