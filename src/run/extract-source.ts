import type { LearntFurniture } from '../model/furniture.ts'
import { printJson } from '../model/print-json.ts'
import type { ArticleRecord } from '../model/record.ts'
import { recordId } from '../model/record-id.ts'
import type { Settings } from '../model/settings.ts'
import { Unreadable } from '../model/unreadable.ts'
import { extractFile } from './extract-article.ts'
import { type Digest, type OpenedArticle, openSource } from './open-source.ts'
import { type Quarantined, quarantine } from './quarantine.ts'
import type { SourceFile } from './sources/source-file.ts'
import { withinTime } from './within-time.ts'

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
  /** Names the record, or the folder of several, where the path does not. */
  id?: string | undefined
  furniture?: LearntFurniture | undefined
  settings?: Settings | undefined
  /** Longest time for one article in milliseconds, where this thread has to watch itself. */
  timeLimit?: number | undefined
  /** Gives the reason why an article is not to be tried, by its place among those of the source, from 1. */
  refuse?: ((place: number) => Unreadable | null) | undefined
}

/** Extract the articles of a source on disk; see extractOpened. */
export const extractSource = (
  source: SourceFile,
  digest: Digest,
  options: ExtractOptions = {},
): AsyncGenerator<ArticleResult> =>
  extractOpened(source.path, openSource(source, digest), digest, { id: source.id, ...options })

/**
 * Extract articles one after another; trouble with one becomes a quarantine entry, never an error, and so does
 * trouble with the source as a whole.
 */
export async function* extractOpened(
  path: string,
  articles: AsyncIterable<OpenedArticle>,
  digest: Digest,
  options: ExtractOptions = {},
): AsyncGenerator<ArticleResult> {
  let place = 0
  try {
    for await (const article of articles)
      yield extractOpen(path, prepared(path, article, ++place, options), digest, options)
    if (place === 0) throw new Unreadable('read/empty', 'it holds no article')
  } catch (error) {
    const entry = quarantine({ path, ...reasonOf(error) }, options.id ?? recordId(path), digest)
    yield { ...entry, several: false, record: null }
  }
}

/** Name an article, and give its file what the run knows. */
function prepared(
  path: string,
  article: OpenedArticle,
  place: number,
  { id: own, furniture, settings, refuse }: ExtractOptions,
): OpenedArticle {
  const id = own === undefined ? article.id : article.several ? own + article.id.slice(path.length) : own
  const file = refuse?.(place) ?? article.file
  if (file instanceof Unreadable) return { ...article, id, file }
  file.data.id = id
  if (furniture) file.data.furniture = furniture
  if (settings) file.data.settings = settings
  return { ...article, id, file }
}

function extractOpen(
  path: string,
  { id, number, bytes, file, several }: OpenedArticle,
  digest: Digest,
  { timeLimit }: ExtractOptions,
): ArticleResult {
  const own = several ? `${path}#${number}` : path
  try {
    if (file instanceof Unreadable) throw file
    const { record } = withinTime(timeLimit, () => extractFile(file))
    const content = printJson(record)
    return { path: own, several, record, quarantined: null, file: `records/${record.id}.json`, content }
  } catch (error) {
    const hashed = several ? { bytes, sha256: null } : digest
    return { ...quarantine({ path: own, ...reasonOf(error) }, id, hashed), several, record: null }
  }
}

function reasonOf(error: unknown): { rule: string; reason: string } {
  if (error instanceof Unreadable) return { rule: error.rule, reason: error.message }
  const { code, message } = error as NodeJS.ErrnoException
  if (code) return { rule: 'read/unreadable', reason: `the file could not be read (${code})` }
  return { rule: 'press/failed', reason: `Pressmark failed on this article; please report it: ${message}` }
}
