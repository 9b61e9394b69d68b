import { stat } from 'node:fs/promises'
import { recordId } from '../../model/record-id.ts'
import { hashFile } from '../files/hash-file.ts'
import type { SourceEntry } from '../manifest/entry.ts'
import { sha256 } from '../manifest.ts'
import { quarantine } from '../quarantine.ts'
import type { SourceFile } from '../sources/source-file.ts'
import type { Surroundings, WrittenArticle } from './chunk.ts'
import { openKeeper } from './keep-result.ts'

/** Quarantine a source as a whole that no worker came through. */
export async function quarantineLost(
  { out, isDry }: Surroundings,
  { path, file, id = recordId(path), sideCar }: SourceFile,
  { rule, reason }: { rule: string; reason: string },
): Promise<{ entry: SourceEntry; written: WrittenArticle }> {
  const bytes = (await stat(file).catch(() => null))?.size ?? 0
  const digest = { bytes, sha256: hashFile(file) }
  const lost = quarantine({ path, rule, reason }, id, digest)
  const result = { ...lost, several: false, record: null }
  const kept = openKeeper(out, isDry)(result)
  const sideCarHash = sideCar ? hashFile(sideCar) : null
  const entry = {
    ...{ path, ...digest },
    ...(sideCarHash ? { sideCar: sideCarHash } : {}),
    ...{ result: lost.file, resultSha256: sha256(lost.content) },
  }
  const written = {
    ...kept,
    path,
    several: false,
    file: lost.file,
    quarantined: { rule, reason },
    grades: [],
  }
  return { entry, written }
}
