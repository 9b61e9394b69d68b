import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { Unreadable } from '../../model/unreadable.ts'
import { decodeText } from './decode-text.ts'
import { mediaTypeOf } from './media-types.ts'

/** Longest source that is read, in bytes; the longest press articles known are some 200 KB of HTML. */
export const MAX_BYTES = 4 * 1024 * 1024

/**
 * Read the bytes of a source to a VFile with its text and `data.source`.
 * `path` is inside the corpus, with forward slashes. Throws Unreadable.
 */
export function readSource(path: string, bytes: Uint8Array): VFile {
  const mediaType = mediaTypeOf(path)
  if (bytes.length === 0) throw new Unreadable('read/empty', 'the file is empty')
  if (bytes.length > MAX_BYTES) throw tooLong(bytes.length)
  const value = decodeText(bytes)
  if (!/\S/.test(value.replace('\ufeff', '')))
    throw new Unreadable('read/empty', 'the file holds nothing but white space')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { path, mediaType, encoding: 'utf-8', bytes: bytes.length, sha256, url: null }
  return new VFile({ path, value, data: { source } })
}

/** Say that a source of so many bytes is too long to be an article. */
export const tooLong = (bytes: number): Unreadable =>
  new Unreadable(
    'read/too-long',
    `the file is ${megabytes(bytes)} MB long; an article may have ${megabytes(MAX_BYTES)} MB`,
  )

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
