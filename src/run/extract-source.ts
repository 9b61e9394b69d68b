import type { LearntFurniture } from '../model/furniture.ts'
import { printJson } from '../model/print-json.ts'
import type { ArticleRecord } from '../model/record.ts'
import { recordId } from '../model/record-id.ts'
import { Unreadable } from '../model/unreadable.ts'
import { extractFile } from './extract-article.ts'
import type { SourceFile } from './find-sources.ts'
import { type Digest, type OpenedArticle, openSource } from './open-source.ts'

/** Why an article gave no record. */
export interface Quarantined {
  /** Path of the source; of one of several "news.jsonl#3". */
  path: string
  rule: string
  reason: string
}

/** What one article gave: a record or a quarantine entry, and the file inside the out folder to hold it. */
export interface ArticleResult {
  path: string
  /** Whether it is one of several in its source. */
  several: boolean
  record: ArticleRecord | null
  quarantined: Quarantined | null
  file: string
  content: string
}

/** What a run knows beyond the source. */
export interface ExtractOptions {
  /** Path of a source that took the record's name before. */
  namesake?: string | undefined
  furniture?: LearntFurniture | undefined
}

/** Extract the articles of a source on disk; see extractOpened. */
export const extractSource = (
  source: SourceFile,
  digest: Digest,
  options: ExtractOptions = {},
): AsyncGenerator<ArticleResult> => extractOpened(source.path, openSource(source, digest), digest, options)

/**
 * Extract articles one after another; trouble with one becomes a quarantine entry, never an error, and so does
 * trouble with the source as a whole.
 */
export async function* extractOpened(
  path: string,
  articles: AsyncIterable<OpenedArticle>,
  digest: Digest,
  { namesake, furniture }: ExtractOptions = {},
): AsyncGenerator<ArticleResult> {
  let empty = true
  try {
    for await (const article of articles) {
      empty = false
      if (namesake && !article.several)
        throw new Unreadable('read/namesake', `its record would have the name of ${namesake}’s; rename one`)
      if (furniture && !(article.file instanceof Unreadable)) article.file.data.furniture = furniture
      yield extractOpen(path, article, digest)
    }
    if (empty) throw new Unreadable('read/empty', 'it holds no article')
  } catch (error) {
    const name = namesake ? path : recordId(path)
    yield quarantine({ path, ...reasonOf(error) }, name, false, digest)
  }
}

function extractOpen(path: string, article: OpenedArticle, digest: Digest): ArticleResult {
  const { id, number, file, several } = article
  const own = several ? `${path}#${number}` : path
  try {
    if (file instanceof Unreadable) throw file
    const { record } = extractFile(file)
    const content = printJson(record)
    return { path: own, several, record, quarantined: null, file: `records/${record.id}.json`, content }
  } catch (error) {
    const hashed = several ? { bytes: article.bytes, sha256: null } : digest
    return quarantine({ path: own, ...reasonOf(error) }, id, several, hashed)
  }
}

function quarantine(
  quarantined: Quarantined,
  name: string,
  several: boolean,
  { bytes, sha256 }: Digest,
): ArticleResult {
  const content = printJson({ ...quarantined, sha256, bytes })
  const file = `quarantine/${name}.json`
  return { path: quarantined.path, several, record: null, quarantined, file, content }
}

function reasonOf(error: unknown): { rule: string; reason: string } {
  if (error instanceof Unreadable) return { rule: error.rule, reason: error.message }
  const { code, message } = error as NodeJS.ErrnoException
  if (code) return { rule: 'read/unreadable', reason: `the file could not be read (${code})` }
  return { rule: 'press/failed', reason: `Pressmark failed on this article; please report it: ${message}` }
}
