import { readFile, stat } from 'node:fs/promises'
import { printJson } from '../model/print-json.ts'
import type { ArticleRecord } from '../model/record.ts'
import { recordId } from '../model/record-id.ts'
import { Unreadable } from '../model/unreadable.ts'
import { MAX_BYTES, tooLong } from '../stages/read/source.ts'
import { extractArticle } from './extract-article.ts'
import type { SourceFile } from './find-sources.ts'
import { sha256 } from './manifest.ts'

/** Why a source gave no record. */
export interface Quarantined {
  path: string
  rule: string
  reason: string
}

/** What one source gave: a record or a quarantine entry, and the file inside the out folder to hold it. */
export interface SourceResult {
  path: string
  record: ArticleRecord | null
  quarantined: Quarantined | null
  file: string
  content: string
  /** Of the source's bytes; null where they could not be read. */
  sha256: string | null
  bytes: number
}

/** Extract one source; trouble with it becomes a quarantine entry, never an error. */
export async function extractSource(source: SourceFile, namesake: string | undefined): Promise<SourceResult> {
  let bytes = 0
  let hash: string | null = null
  try {
    const info = await stat(source.file)
    if (!info.isFile()) throw new Unreadable('read/unreadable', 'it is no regular file')
    bytes = info.size
    if (bytes > MAX_BYTES) throw tooLong(bytes)
    const content = await readFile(source.file)
    hash = sha256(content)
    if (namesake)
      throw new Unreadable('read/namesake', `its record would have the name of ${namesake}’s; rename one`)
    const { record } = extractArticle(source.path, content)
    return {
      path: source.path,
      record,
      quarantined: null,
      file: `records/${record.id}.json`,
      content: printJson(record),
      sha256: hash,
      bytes,
    }
  } catch (error) {
    const quarantined = { path: source.path, ...reasonOf(error) }
    const name = namesake ? source.path : recordId(source.path)
    return {
      path: source.path,
      record: null,
      quarantined,
      file: `quarantine/${name}.json`,
      content: printJson({ ...quarantined, sha256: hash, bytes }),
      sha256: hash,
      bytes,
    }
  }
}

function reasonOf(error: unknown): { rule: string; reason: string } {
  if (error instanceof Unreadable) return { rule: error.rule, reason: error.message }
  const { code, message } = error as NodeJS.ErrnoException
  if (code) return { rule: 'read/unreadable', reason: `the file could not be read (${code})` }
  return { rule: 'press/failed', reason: `Pressmark failed on this article; please report it: ${message}` }
}
