import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isRunning, startOf } from './files/process-start.ts'

/** Another run holds the out folder. */
export class OutFolderHeld extends Error {
  override name = 'OutFolderHeld'
}

/** A lock of another machine counts for so long after it was last touched, in milliseconds. */
const STALE = 60_000
const TOUCHED_EVERY = 10_000

interface Owner {
  pid: number
  /** When the process started, as its system counts; tells it from a later one of the same number. */
  started: string | null
  host: string
}

/**
 * Hold the out folder for this run; returns what lets it go. The lock names its process, so that one that is dead
 * holds nothing: on this machine at once, on another after a minute. Throws OutFolderHeld.
 */
export async function lockOutFolder(out: string): Promise<() => Promise<void>> {
  await mkdir(out, { recursive: true })
  const file = join(out, '.lock')
  const own = JSON.stringify({
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
  } satisfies Owner)
  while (!(await create(file, own))) {
    const before = await readFile(file, 'utf8').catch(() => null)
    if (before === null) continue
    if (await isHeld(file, before)) throw new OutFolderHeld(`another run holds ${out}; wait for it to end`)
    await takeAway(file, before)
  }
  const touch = setInterval(() => utimes(file, new Date(), new Date()).catch(() => undefined), TOUCHED_EVERY)
  touch.unref()
  return async () => {
    clearInterval(touch)
    if ((await readFile(file, 'utf8').catch(() => null)) === own) await rm(file, { force: true })
  }
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(text)
    await handle.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isHeld(file: string, text: string): Promise<boolean> {
  const owner = ownerOf(text)
  if (owner?.host === hostname()) return isRunning(owner.pid, owner.started)
  const info = await stat(file).catch(() => null)
  return info !== null && Date.now() - info.mtimeMs < (owner ? STALE : TOUCHED_EVERY)
}

/** Take a dead lock away by a rename, which of several runs only one can; a live one in its place is put back. */
async function takeAway(file: string, dead: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => undefined)
  const taken = await readFile(aside, 'utf8').catch(() => null)
  if (taken !== null && taken !== dead) await create(file, taken)
  await rm(aside, { force: true })
}

function ownerOf(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Owner
    return Number.isInteger(owner.pid) ? owner : null
  } catch {
    return null
  }
}
