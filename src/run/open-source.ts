import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { recordId } from '../model/record-id.ts'
import { Unreadable } from '../model/unreadable.ts'
import { type ReadArticle, readArticles } from '../stages/read/articles.ts'
import { readJsonList } from '../stages/read/json-articles.ts'
import { tooLong } from '../stages/read/limits.ts'
import { mediaTypeOf, streamedTypes } from '../stages/read/media-types.ts'
import { readSideCar, type SideCar, sideCarPaths } from '../stages/read/side-car.ts'
import { mostBytes, readSource } from '../stages/read/source.ts'
import { sha256 } from './manifest.ts'
import type { SourceFile } from './sources/source-file.ts'

/** An article of a source, and whether it is one of several. */
export interface OpenedArticle extends ReadArticle {
  several: boolean
}

/** What is known of a source's file; filled in as it is read. */
export interface Digest {
  bytes: number
  /** Null where the file was not read to its end. */
  sha256: string | null
  /** Hash of the side-car; unset where there is none. */
  sideCar?: string
}

/** Open the articles of a file on disk, one after another. Throws Unreadable, and what the disk throws. */
export async function* openSource({ path, file }: SourceFile, digest: Digest): AsyncGenerator<OpenedArticle> {
  const info = await stat(file)
  if (!info.isFile()) throw new Unreadable('read/unreadable', 'it is no regular file')
  digest.bytes = info.size
  const streamed = streamedTypes.has(mediaTypeOf(path))
  if (!streamed && info.size > mostBytes(path)) throw tooLong(info.size, mostBytes(path))
  const sideCar = await sideCarOf(file, digest)
  // opened last: a stream that nobody reads yet when it fails would end the process
  yield* openStream(path, createReadStream(file), digest, sideCar)
}

/**
 * Open the articles of a stream of bytes; `path` says of what kind it is. What is told of the file is told of these
 * bytes, whatever becomes of it meanwhile. Throws Unreadable.
 */
export async function* openStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  digest: Digest,
  sideCar: SideCar | null = null,
): AsyncGenerator<OpenedArticle> {
  const hash = createHash('sha256')
  if (streamedTypes.has(mediaTypeOf(path))) {
    digest.bytes = 0
    const tapped = tap(chunks, chunk => {
      hash.update(chunk)
      digest.bytes += chunk.length
    })
    for await (const article of readArticles(path, tapped, sideCar)) yield { ...article, several: true }
    digest.sha256 = hash.digest('hex')
    return
  }
  const bytes = await collect(chunks, mostBytes(path))
  digest.bytes = bytes.length
  digest.sha256 = hash.update(bytes).digest('hex')
  const list = mediaTypeOf(path) === 'application/json' ? readJsonList(path, bytes, sideCar) : null
  for (const article of list ?? []) yield { ...article, several: true }
  if (list) return
  const file = readSource(path, bytes, sideCar)
  yield { id: recordId(path), number: 1, bytes: bytes.length, file, several: false }
}

async function* tap(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk)
    yield chunk
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > most) throw tooLong(length, most)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

async function sideCarOf(file: string, digest: Digest): Promise<SideCar | null> {
  for (const path of sideCarPaths(file)) {
    const bytes = await readFile(path).catch(() => null)
    if (!bytes) continue
    digest.sideCar = sha256(bytes)
    return readSideCar(bytes)
  }
  return null
}
