import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { recordId } from '../../model/record-id.ts'
import { walkFiles } from '../files/walk-files.ts'
import { hashOf } from '../files/whole-file.ts'
import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'

/**
 * Tell whether what the manifest says of a source still holds: the same bytes and the same side-car, the same name for
 * its record, and in the out folder the file with the hash that the manifest has; of several, as many files. Hashes
 * decide, never the clock of a file.
 */
export async function isCurrent(source: SourceFile, entry: SourceEntry, out: string): Promise<boolean> {
  if (entry.sha256 === null || (entry.sideCar === undefined) !== (source.sideCar === undefined)) return false
  if (!namesOf(source, entry).includes(entry.result)) return false
  const info = statSync(source.file, { throwIfNoEntry: false })
  if (!info?.isFile() || info.size !== entry.bytes) return false
  if ((await hashQuickly(source.file)) !== entry.sha256) return false
  if (source.sideCar !== undefined && (await hashQuickly(source.sideCar)) !== entry.sideCar) return false
  if (entry.records !== undefined) return hasAll(entry, out)
  return (await hashQuickly(join(out, entry.result))) === entry.resultSha256
}

function namesOf({ path, id }: SourceFile, { records }: SourceEntry): string[] {
  if (records !== undefined) return [`records/${id ?? path}/`]
  return ['records', 'quarantine'].map(folder => `${folder}/${id ?? recordId(path)}.json`)
}

async function hasAll({ result, records = 0, quarantined = 0 }: SourceEntry, out: string): Promise<boolean> {
  const folder = result.slice('records/'.length, -1)
  return (
    (await count(out, `records/${folder}`)) === records &&
    (await count(out, `quarantine/${folder}`)) === quarantined
  )
}

async function count(out: string, folder: string): Promise<number> {
  let files = 0
  for await (const _ of walkFiles(out, folder)) files++
  return files
}

/** Files smaller than this are read at once, which for many small ones takes a third of the time of a stream. */
const buffer = Buffer.allocUnsafeSlow(1024 * 1024)

/** Hash a file; null where it cannot be read. */
async function hashQuickly(file: string): Promise<string | null> {
  try {
    const handle = openSync(file, 'r')
    const length = readSync(handle, buffer, 0, buffer.length, 0)
    closeSync(handle)
    if (length === buffer.length) return hashOf(file)
    return createHash('sha256').update(buffer.subarray(0, length)).digest('hex')
  } catch {
    return null
  }
}
