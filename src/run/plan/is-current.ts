import { createHash, hash } from 'node:crypto'
import { closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { recordId } from '../../model/record-id.ts'
import { walkFiles } from '../files/walk-files.ts'
import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'

/** The out folder as the run before left it, with the time in milliseconds when its manifest was written. */
export interface Before {
  out: string
  written: number
}

/**
 * Tell whether what the manifest says of a source still holds: the same bytes and the same side-car, whatever their clock
 * says, the same name for its record, and in the out folder its file: one not written since the manifest was, or with
 * the hash that the manifest has; of several, as many files.
 */
export function isCurrent(source: SourceFile, entry: SourceEntry, { out, written }: Before): boolean {
  if (entry.sha256 === null || (entry.sideCar === undefined) !== (source.sideCar === undefined)) return false
  if (!namesOf(source, entry).includes(entry.result)) return false
  if (hashQuickly(source.file) !== entry.sha256) return false
  if (source.sideCar !== undefined && hashQuickly(source.sideCar) !== entry.sideCar) return false
  if (entry.records !== undefined) return hasAll(entry, out)
  const result = `${out}/${entry.result}`
  const info = statSync(result, { throwIfNoEntry: false })
  if (!info?.isFile()) return false
  return info.mtimeMs < written || hashQuickly(result) === entry.resultSha256
}

function namesOf({ path, id }: SourceFile, { records }: SourceEntry): string[] {
  if (records !== undefined) return [`records/${id ?? path}/`]
  return ['records', 'quarantine'].map(folder => `${folder}/${id ?? recordId(path)}.json`)
}

function hasAll({ result, records = 0, quarantined = 0 }: SourceEntry, out: string): boolean {
  const folder = result.slice('records/'.length, -1)
  return count(out, `records/${folder}`) === records && count(out, `quarantine/${folder}`) === quarantined
}

function count(out: string, folder: string): number {
  let files = 0
  for (const _ of walkFiles(out, folder)) files++
  return files
}

/** What is read at once; most articles fit. */
const buffer = Buffer.allocUnsafeSlow(64 * 1024)

/** Hash a regular file; null for what is none or cannot be read. Waits for the disk, which for many small files is quickest. */
function hashQuickly(file: string): string | null {
  let handle: number | undefined
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    let length = readSync(handle, buffer, 0, buffer.length, null)
    if (length < buffer.length) return hash('sha256', buffer.subarray(0, length))
    const long = createHash('sha256')
    for (; length > 0; length = readSync(handle, buffer, 0, buffer.length, null))
      long.update(buffer.subarray(0, length))
    return long.digest('hex')
  } catch {
    return null
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
