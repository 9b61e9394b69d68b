import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { recordId } from '../model/record-id.ts'
import { Unreadable } from '../model/unreadable.ts'
import { type ReadArticle, readArticles } from '../stages/read/articles.ts'
import { readJsonList } from '../stages/read/json-articles.ts'
import { tooLong } from '../stages/read/limits.ts'
import { mediaTypeOf, streamedTypes } from '../stages/read/media-types.ts'
import { readSideCar, type SideCar } from '../stages/read/side-car.ts'
import { sideCarPaths } from '../stages/read/side-car-paths.ts'
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

/**
 * Open the articles of a file on disk, one after another. Waits for the disk where the file is read whole, which for
 * many small files is quickest. Throws Unreadable, and what the disk throws.
 */
export async function* openSource({ path, file }: SourceFile, digest: Digest): AsyncGenerator<OpenedArticle> {
  const info = statSync(file)
  if (!info.isFile()) throw new Unreadable('read/unreadable', 'it is no regular file')
  digest.bytes = info.size
  const streamed = streamedTypes.has(mediaTypeOf(path))
  if (!streamed && info.size > mostBytes(path)) throw tooLong(info.size, mostBytes(path))
  const sideCar = sideCarOf(file, digest)
  // opened last: a stream that nobody reads yet when it fails would end the process
  if (streamed) yield* openStream(path, createReadStream(file), digest, sideCar)
  else yield* openBytes(path, readFileSync(file), digest, sideCar)
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
  if (!streamedTypes.has(mediaTypeOf(path))) {
    yield* openBytes(path, await collect(chunks, mostBytes(path)), digest, sideCar)
    return
  }
  const hash = createHash('sha256')
  digest.bytes = 0
  const tapped = tap(chunks, chunk => {
    hash.update(chunk)
    digest.bytes += chunk.length
  })
  for await (const article of readArticles(path, tapped, sideCar)) yield { ...article, several: true }
  digest.sha256 = hash.digest('hex')
}

/** Open the articles of a file that is read whole: one, or those of a JSON list. */
function* openBytes(
  path: string,
  bytes: Uint8Array,
  digest: Digest,
  sideCar: SideCar | null,
): Generator<OpenedArticle> {
  // it may have grown since its length was asked for
  if (bytes.length > mostBytes(path)) throw tooLong(bytes.length, mostBytes(path))
  digest.bytes = bytes.length
  digest.sha256 = sha256(bytes)
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

function sideCarOf(file: string, digest: Digest): SideCar | null {
  for (const path of sideCarPaths(file).filter(name => existsSync(name)))
    try {
      const bytes = readFileSync(path)
      digest.sideCar = sha256(bytes)
      return readSideCar(bytes)
    } catch {
      // what cannot be read tells nothing
    }
  return null
}
