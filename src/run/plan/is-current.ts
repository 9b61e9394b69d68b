import { statSync } from 'node:fs'
import { recordId } from '../../model/record-id.ts'
import { hashFile } from '../files/hash-file.ts'
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
  if (hashFile(source.file) !== entry.sha256) return false
  if (source.sideCar !== undefined && hashFile(source.sideCar) !== entry.sideCar) return false
  if (entry.records !== undefined) return hasAll(entry, out)
  const result = `${out}/${entry.result}`
  const info = statSync(result, { throwIfNoEntry: false })
  if (!info?.isFile()) return false
  return info.mtimeMs < written || hashFile(result) === entry.resultSha256
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
