import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import { hashFile } from './hash-file.ts'

/** A file that is written as it comes and stands there whole at the end, or not at all. */
export interface WholeFile {
  write: (text: string) => void
  /** Put it in its place, where its content differs from what is there; tell its hash and whether it did. */
  commit: () => { sha256: string; written: boolean }
  /** Leave what was there. */
  abandon: () => void
}

/** Tell a temporary file by its name, "manifest.json.4711": left over where a run was killed. */
export const isTemporary = (name: string): boolean => /\.json\.\d+$/.test(name)

const BUFFERED = 256 * 1024

/** Open a file to write; a dry one is only hashed and compared. */
export function openWhole(file: string, isDry: boolean): WholeFile {
  const temporary = `${file}.${process.pid}${threadId}`
  const handle = isDry ? null : openSync(temporary, 'w')
  const hash = createHash('sha256')
  let buffer = ''
  const flush = () => {
    hash.update(buffer)
    if (handle !== null) writeFileSync(handle, buffer)
    buffer = ''
  }
  const discard = () => {
    if (handle === null) return
    closeSync(handle)
    rmSync(temporary, { force: true })
  }
  return {
    write(text) {
      buffer += text
      if (buffer.length > BUFFERED) flush()
    },
    commit() {
      flush()
      const sha256 = hash.digest('hex')
      const written = hashFile(file) !== sha256
      if (!written || handle === null) {
        discard()
        return { sha256, written }
      }
      fsyncSync(handle)
      closeSync(handle)
      renameSync(temporary, file)
      return { sha256, written }
    },
    abandon: discard,
  }
}
