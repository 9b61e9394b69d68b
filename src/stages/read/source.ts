import type { VFile } from 'vfile'
import { recordId } from '../../model/record-id.ts'
import { Unreadable } from '../../model/unreadable.ts'
import { charsetOfPage } from './encoding/declared-charset.ts'
import { decodeText, refuseBinary } from './encoding/decode-text.ts'
import { gunzip } from './gunzip.ts'
import { isPage, listOfArticles, parseJson, readJsonArticle } from './json-article.ts'
import { MAX_BYTES, MAX_JSON_BYTES, tooLong } from './limits.ts'
import { isCompressed, mediaTypeOf, streamedTypes } from './media-types.ts'
import { openFile } from './open-file.ts'
import type { SideCar } from './side-car.ts'
import { isSideCar } from './side-car-paths.ts'

const PAGES: ReadonlySet<string> = new Set(['application/xhtml+xml', 'text/html'])

/** Tell how long a source may be that is read as a whole, in bytes. */
export const mostBytes = (path: string): number =>
  mediaTypeOf(path) === 'application/json' ? MAX_JSON_BYTES : MAX_BYTES

/**
 * Read the bytes of a source that holds one article to a VFile with its text, `data.source` and, where anything tells
 * of it, `data.metadata`. `path` is inside the corpus, with forward slashes. Throws Unreadable.
 */
export function readSource(path: string, bytes: Uint8Array, sideCar: SideCar | null = null): VFile {
  const mediaType = mediaTypeOf(path)
  const plain = readWhole(path, bytes)
  if (streamedTypes.has(mediaType)) throw several()
  const id = recordId(path)
  if (mediaType === 'application/json') {
    const decoded = decodeText(plain)
    const value = parseJson(decoded.text)
    if (listOfArticles(value)) throw several()
    return openJson(path, id, value, { raw: bytes, encoding: decoded.encoding, number: null }, sideCar)
  }
  const page = PAGES.has(mediaType)
  return openFile({
    id,
    source: { path, mediaType, url: null },
    raw: bytes,
    decoded: decodeText(plain, page ? charsetOfPage(plain) : null),
    isPage: page,
    hasFrontMatter: !page,
    keyed: null,
    sideCar,
  })
}

/** Decompress a source where it is compressed, and see that it is neither empty nor too long. Throws Unreadable. */
export function readWhole(path: string, bytes: Uint8Array): Uint8Array {
  const most = mostBytes(path)
  if (isSideCar(path)) throw new Unreadable('read/side-car', 'it is a side-car without an article beside it')
  if (bytes.length === 0) throw new Unreadable('read/empty', 'the file is empty')
  if (bytes.length > most) throw tooLong(bytes.length, most)
  return isCompressed(path) ? gunzip(bytes, most) : bytes
}

/** Where JSON with an article stands: its bytes and their encoding, and its number where only that tells it apart. */
export interface JsonPlace {
  raw: Uint8Array
  encoding: string
  number: number | null
}

/** Open an article of JSON, alone in its file or one of several. Throws Unreadable. */
export function openJson(
  path: string,
  id: string,
  value: unknown,
  { raw, encoding, number }: JsonPlace,
  sideCar: SideCar | null,
): VFile {
  const { field, text: written, keyed } = readJsonArticle(value)
  const text = written.replace(/\p{Surrogate}/gu, '\ufffd')
  refuseBinary(text)
  return openFile({
    id,
    source: { path, mediaType: mediaTypeOf(path), url: null, part: { number, field } },
    raw,
    decoded: { text, encoding, bad: 0 },
    isPage: isPage(text),
    hasFrontMatter: false,
    keyed,
    sideCar,
  })
}

const several = (): Unreadable =>
  new Unreadable('read/several', 'the file holds several articles; pressmark extract reads them')
