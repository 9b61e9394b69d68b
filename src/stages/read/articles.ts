import type { VFile } from 'vfile'
import type { Unreadable } from '../../model/unreadable.ts'
import { gunzipStream } from './gunzip.ts'
import { readJsonLines } from './json-articles.ts'
import { isCompressed, mediaTypeOf } from './media-types.ts'
import { nameArticles } from './name-articles.ts'
import type { SideCar } from './side-car.ts'

/** One of the articles of a source: its file, or why it has none. */
export interface ReadArticle {
  /** Names the record: the path of what holds it, and its address or its number there. */
  id: string
  /** Its place there, from 1: the line of JSON lines, the page of an archive, the item of a list. */
  number: number
  bytes: number
  file: VFile | Unreadable
}

/**
 * Read the articles of JSON lines or a web archive, one after another and in memory that does not grow with them.
 * Throws Unreadable where the whole goes wrong; the articles before stand.
 */
export async function* readArticles(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  sideCar: SideCar | null,
): AsyncGenerator<ReadArticle> {
  const plain = isCompressed(path) ? gunzipStream(chunks) : chunks
  const name = nameArticles(path)
  if (mediaTypeOf(path) === 'application/warc') {
    const { readArchive } = await import('./web-archive.ts')
    yield* readArchive(path, plain, name, sideCar)
  } else yield* readJsonLines(path, plain, name, sideCar)
}
