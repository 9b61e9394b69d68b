import { createHash } from 'node:crypto'
import type { ArticleResult } from './extract-source.ts'
import type { RecordGrades } from './inspections.ts'
import { type SourceEntry, sha256 } from './manifest.ts'
import type { Digest } from './open-source.ts'

/** What is kept of a source once its files are written, so that memory stays small over a long run. */
export interface Done extends SourceEntry {
  written: number
  /** Paths inside the out folder. */
  files: string[]
  grades: RecordGrades[]
}

/** Counts what the articles of one source give. */
export interface Tally {
  digest: Digest
  add: (result: ArticleResult, written: boolean) => void
  close: () => Done
}

/** Open the tally of a source. */
export function openTally(path: string): Tally {
  const digest: Digest = { bytes: 0, sha256: null }
  const all = createHash('sha256')
  const files: string[] = []
  const grades: RecordGrades[] = []
  let [records, written, quarantined, several, last] = [0, 0, 0, false, '']
  return {
    digest,
    add({ record, file, content, several: isOne }, isWritten) {
      if (record) records++
      else quarantined++
      if (record && isWritten) written++
      if (record?.grades.length) grades.push({ id: record.id, grades: record.grades })
      several ||= isOne
      last = sha256(content)
      all.update(`${file} ${last}\n`)
      files.push(file)
    },
    close: () => ({
      path,
      ...digest,
      records,
      quarantined,
      written,
      several,
      result: several ? `records/${path}/` : (files[0] ?? ''),
      resultSha256: several ? all.digest('hex') : last,
      files,
      grades,
    }),
  }
}
