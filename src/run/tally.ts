import { createHash } from 'node:crypto'
import type { ArticleResult } from './extract-source.ts'
import type { SourceEntry } from './manifest/entry.ts'
import { sha256 } from './manifest.ts'
import type { Digest } from './open-source.ts'

/** Counts what the articles of one source give. */
export interface Tally {
  digest: Digest
  add: (result: ArticleResult) => void
  close: () => SourceEntry
}

/** Open the tally of a source; `folder` is where its records are should it hold several articles. */
export function openTally(path: string, folder: string): Tally {
  const digest: Digest = { bytes: 0, sha256: null }
  const all = createHash('sha256')
  let [records, quarantined, several, first, last] = [0, 0, false, '', '']
  return {
    digest,
    add({ record, file, content, several: isOne }) {
      if (record) records++
      else quarantined++
      several ||= isOne
      last = sha256(content)
      all.update(`${file} ${last}\n`)
      first ||= file
    },
    close: () => ({
      path,
      ...digest,
      ...(several ? { records, quarantined } : {}),
      result: several ? `records/${folder}/` : first,
      resultSha256: several ? all.digest('hex') : last,
    }),
  }
}
