import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { ArticleRecord } from '../../model/record.ts'
import { Unreadable } from '../../model/unreadable.ts'
import { openSource } from '../../run/open-source.ts'

/** Why the text of a record is not there. */
export type NoText = 'missing' | 'changed'

/** A record with the text it was made from, read anew, and where its source is; or why there is none. */
export interface RecordFile {
  record: ArticleRecord
  file: VFile | NoText
  source: string | null
}

/** Find the texts that records were made from, in the first of the corpus folders that has each as it was. */
export async function* recordFiles(
  records: readonly ArticleRecord[],
  corpora: readonly string[],
): AsyncGenerator<RecordFile> {
  const bySource = new Map<string, ArticleRecord[]>()
  for (const record of records)
    bySource.set(record.source.path, [...(bySource.get(record.source.path) ?? []), record])
  for (const [path, own] of bySource) {
    const wanted = new Map(own.map(record => [record.id, record]))
    const places = corpora.map(corpus => join(corpus, path)).filter(file => existsSync(file))
    for (const file of places)
      for await (const opened of openAll(path, file)) {
        const record = wanted.get(opened.data.id ?? '') ?? (own.length === 1 ? own[0] : undefined)
        if (!record || opened.data.source?.sha256 !== record.source.sha256) continue
        wanted.delete(record.id)
        yield { record, file: opened, source: file }
      }
    for (const record of wanted.values())
      yield { record, file: places.length > 0 ? 'changed' : 'missing', source: null }
  }
}

/** Open what can be read of a source, article by article. */
async function* openAll(path: string, file: string): AsyncGenerator<VFile> {
  try {
    for await (const article of openSource({ path, file }, { bytes: 0, sha256: null }))
      if (!(article.file instanceof Unreadable)) yield article.file
  } catch (error) {
    if (!(error instanceof Unreadable) && !(error as NodeJS.ErrnoException).code) throw error
  }
}
