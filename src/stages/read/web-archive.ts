import { brotliDecompressSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { orTrouble, Unreadable } from '../../model/unreadable.ts'
import type { ReadArticle } from './articles.ts'
import { charsetOfContentType, charsetOfPage } from './encoding/declared-charset.ts'
import { decodeText } from './encoding/decode-text.ts'
import { MAX_BYTES, tooLong } from './limits.ts'
import { mediaTypeOf } from './media-types.ts'
import type { Namer } from './name-articles.ts'
import { openFile } from './open-file.ts'
import type { SideCar } from './side-car.ts'

/** A page of a web archive as it came over the wire, decompressed; `number` counts the pages from 1. */
interface ArchivedPage {
  number: number
  url: string | null
  contentType: string
  /** The page, or why there is none. */
  payload: Uint8Array | Unreadable
}

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

/** Read the articles of a web archive: its pages that answered with status 200. Throws Unreadable. */
export async function* readArchive(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  name: Namer,
  sideCar: SideCar | null,
): AsyncGenerator<ReadArticle> {
  for await (const { number, url, contentType, payload } of readPages(chunks)) {
    const id = name(url, number)
    if (payload instanceof Unreadable) yield { id, number, bytes: MAX_BYTES, file: payload }
    else {
      const part = { number: url === null ? number : null, field: null }
      const file = orTrouble(() =>
        openFile({
          id,
          source: { path, mediaType: mediaTypeOf(path), url, part },
          raw: payload,
          decoded: decodeText(payload, charsetOfContentType(contentType) ?? charsetOfPage(payload)),
          isPage: true,
          hasFrontMatter: false,
          keyed: null,
          sideCar,
        }),
      )
      yield { id, number, bytes: payload.length, file }
    }
  }
}

async function* readPages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivedPage> {
  let number = 0
  for await (const record of WARCParser.iterRecords(chunks)) {
    if (!record.warcType) throw new Unreadable('read/web-archive', 'it is no web archive, or a damaged one')
    const contentType = record.httpHeaders?.headers.get('content-type') ?? ''
    const isAnswer = record.warcType === 'response' && Number(record.httpHeaders?.statusCode) === 200
    if (!isAnswer || !PAGE.test(contentType)) {
      await record.skipFully()
      continue
    }
    const payload = await payloadOf(record)
    yield { number: ++number, url: record.warcTargetURI ?? null, contentType, payload }
  }
}

async function payloadOf(record: WARCRecord): Promise<Uint8Array | Unreadable> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of record) {
    length += part.length
    if (length > MAX_BYTES) break
    parts.push(part)
  }
  if (length > MAX_BYTES) {
    await record.skipFully()
    return tooLong(length)
  }
  const bytes = Buffer.concat(parts)
  return /\bbr\b/i.test(record.httpHeaders?.headers.get('content-encoding') ?? '') ? unbrotli(bytes) : bytes
}

function unbrotli(bytes: Uint8Array): Uint8Array | Unreadable {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch {
    return new Unreadable('read/web-archive', 'the page is compressed (br) and damaged or too long')
  }
}
