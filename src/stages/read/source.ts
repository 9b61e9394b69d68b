import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { Unreadable } from '../../model/unreadable.ts'
import { charsetOfPage } from './encoding/declared-charset.ts'
import { decodeText } from './encoding/decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { readKeyedMetadata } from './keyed-metadata.ts'
import { mediaTypeOf } from './media-types.ts'

/** Longest source that is read, in bytes; the longest press articles known are some 200 KB of HTML. */
export const MAX_BYTES = 4 * 1024 * 1024

const PAGES: ReadonlySet<string> = new Set(['application/xhtml+xml', 'text/html'])
const PLAIN: ReadonlySet<string> = new Set(['text/markdown', 'text/plain'])

/**
 * Read the bytes of a source to a VFile with its text, `data.source` and, where it has front matter, `data.metadata`.
 * `path` is inside the corpus, with forward slashes. Throws Unreadable.
 */
export function readSource(path: string, bytes: Uint8Array): VFile {
  const mediaType = mediaTypeOf(path)
  if (bytes.length === 0) throw new Unreadable('read/empty', 'the file is empty')
  if (bytes.length > MAX_BYTES) throw tooLong(bytes.length)
  const { text: value, encoding, bad } = decodeText(bytes, PAGES.has(mediaType) ? charsetOfPage(bytes) : null)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { path, mediaType, encoding, bytes: bytes.length, sha256, url: null }
  const file = new VFile({ path, value, data: { source } })
  if (bad > 0)
    file.message(`${bad} characters are damaged and shown as “\ufffd”: their bytes are no ${encoding}`, {
      source: 'read',
      ruleId: 'damaged',
    })
  if (PLAIN.has(mediaType)) setFrontMatterApart(file, value)
  if (!/\S/.test(value.slice(file.data.textStart ?? 0).replace('\ufeff', '')))
    throw new Unreadable('read/empty', 'the file holds nothing but white space')
  return file
}

function setFrontMatterApart(file: VFile, value: string): void {
  const matter = readFrontMatter(value)
  if (matter === null) return
  if ('broken' in matter) {
    const reason = `The front matter could not be read and is taken for text: ${matter.broken}`
    file.message(reason, { source: 'read', ruleId: 'front-matter' })
  } else {
    file.data.metadata = readKeyedMetadata(matter.keyed)
    file.data.textStart = matter.end
  }
}

/** Say that a source of so many bytes is too long to be an article. */
export const tooLong = (bytes: number): Unreadable =>
  new Unreadable(
    'read/too-long',
    `the file is ${megabytes(bytes)} MB long; an article may have ${megabytes(MAX_BYTES)} MB`,
  )

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
