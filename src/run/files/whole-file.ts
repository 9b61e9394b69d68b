import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { threadId } from 'node:worker_threads'

/** A file that is written as it comes and stands there whole at the end, or not at all. */
export interface WholeFile {
  write: (text: string) => Promise<void>
  /** Put it in its place, where its content differs from what is there; tell its hash and whether it did. */
  commit: () => Promise<{ sha256: string; written: boolean }>
  /** Leave what was there. */
  abandon: () => Promise<void>
}

/** Tell a temporary file by its name, "manifest.json.4711": left over where a run was killed. */
export const isTemporary = (name: string): boolean => /\.json\.\d+$/.test(name)

const BUFFERED = 256 * 1024

/** Open a file to write; a dry one is only hashed and compared. */
export async function openWhole(file: string, isDry: boolean): Promise<WholeFile> {
  const temporary = `${file}.${process.pid}${threadId}`
  const handle: FileHandle | null = isDry ? null : await open(temporary, 'w')
  const hash = createHash('sha256')
  let buffer = ''
  const flush = async () => {
    hash.update(buffer)
    await handle?.writeFile(buffer)
    buffer = ''
  }
  const discard = async () => {
    await handle?.close()
    if (handle) await rm(temporary, { force: true })
  }
  return {
    async write(text) {
      buffer += text
      if (buffer.length > BUFFERED) await flush()
    },
    async commit() {
      await flush()
      const sha256 = hash.digest('hex')
      const written = (await hashOf(file)) !== sha256
      if (!written || !handle) {
        await discard()
        return { sha256, written }
      }
      await handle.sync()
      await handle.close()
      await rename(temporary, file)
      return { sha256, written }
    },
    abandon: discard,
  }
}

/** Hash a file as it is on disk; null where it cannot be read. */
export async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk)
    return hash.digest('hex')
  } catch {
    return null
  }
}
