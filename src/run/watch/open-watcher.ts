import type { Stats } from 'node:fs'
import { basename, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { openLoops } from './loops.ts'

/** The system watches no more files: the watch cannot go on. */
export class TooManyFiles extends Error {
  override name = 'TooManyFiles'
}

/** What a watcher looks at and whom it tells; times in milliseconds. */
export interface WatcherOptions {
  /** Folder that is written to: changes there are none of the corpus. */
  out: string
  /** How long a file must have kept its size. */
  settle: number
  /** Look at the files in turn rather than be told by the system. */
  poll: boolean
  onChange: () => void
  onError: (error: Error) => void
}

/** Watch files and folders, all but hidden ones and links that lead back; resolves when all are in view. Throws TooManyFiles. */
export async function openWatcher(
  paths: readonly string[],
  { out, settle, poll, onChange, onError }: WatcherOptions,
): Promise<FSWatcher> {
  const roots = new Set(paths.map(path => resolve(path)))
  const written = resolve(out)
  const leadsBack = openLoops(roots)
  const ignored = (path: string, stats?: Stats): boolean => {
    const full = resolve(path)
    if (full === written || full.startsWith(written + sep)) return true
    if (basename(full).startsWith('.') && !roots.has(full)) return true
    return stats?.isDirectory() === true && leadsBack(full)
  }
  const watcher = watch([...roots], {
    ignored,
    ignoreInitial: true,
    usePolling: poll,
    interval: settle,
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.max(20, Math.min(100, settle / 4)) },
  })
  watcher.on('all', onChange)
  const ready = new Promise<void>((done, fail) => {
    watcher.once('ready', done)
    watcher.on('error', error => {
      const trouble = tellTrouble(error)
      if (trouble instanceof TooManyFiles) fail(trouble) // of no effect once all are in view
      onError(trouble)
    })
  })
  try {
    await ready
    return watcher
  } catch (error) {
    await watcher.close()
    throw error
  }
}

function tellTrouble(error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== 'ENOSPC' && code !== 'EMFILE') return error instanceof Error ? error : new Error(message)
  return new TooManyFiles(
    'more files than the system watches: raise fs.inotify.max_user_watches, watch with --poll, or run by a timer',
  )
}
