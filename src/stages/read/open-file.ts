import { hash } from 'node:crypto'
import { VFile } from 'vfile'
import type { Source } from '../../model/file-data.ts'
import { joinMetadata } from '../../model/metadata.ts'
import { Unreadable } from '../../model/unreadable.ts'
import type { DecodedText } from './encoding/decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Keyed, readKeyedMetadata } from './keyed-metadata.ts'
import { MAX_BYTES, tooLong } from './limits.ts'
import type { SideCar } from './side-car.ts'

/** An article's text with all that is known of it before it is parsed. */
export interface Opening {
  /** Names the record. */
  id: string
  /** Where it is, without the hash and size of `raw`. */
  source: Omit<Source, 'encoding' | 'bytes' | 'sha256'>
  /** The article's own bytes as they are stored. */
  raw: Uint8Array
  decoded: DecodedText
  isPage: boolean
  hasFrontMatter: boolean
  /** What stands beside the text in the same file. */
  keyed: Keyed | null
  sideCar: SideCar | null
}

/** Open an article as a VFile with its text, `data.source` and what is known of it. Throws Unreadable. */
export function openFile({ id, source, raw, decoded, sideCar, ...more }: Opening): VFile {
  const { text, encoding, bad } = decoded
  if (text.length > MAX_BYTES) throw tooLong(text.length)
  const sha256 = hash('sha256', raw, 'hex')
  const { path, mediaType, url, ...rest } = source
  const data = { id, source: { path, mediaType, encoding, bytes: raw.length, sha256, url, ...rest } }
  const file = new VFile({ path, value: text, data })
  if (more.isPage) file.data.isPage = true
  if (bad > 0)
    notice(
      file,
      'damaged',
      `${bad} characters are damaged and shown as “\ufffd”: their bytes are no ${encoding}`,
    )
  if (sideCar && 'broken' in sideCar)
    notice(file, 'side-car', `The side-car could not be read: ${sideCar.broken}`)
  if (sideCar && 'keyed' in sideCar) file.data.metadata = readKeyedMetadata(sideCar.keyed)
  if (more.keyed) file.data.metadata = joinMetadata(file.data.metadata, readKeyedMetadata(more.keyed))
  if (more.hasFrontMatter) setFrontMatterApart(file, text)
  if (!/\S/.test(text.slice(file.data.textStart ?? 0).replace('\ufeff', '')))
    throw new Unreadable('read/empty', 'it holds nothing but white space')
  return file
}

function setFrontMatterApart(file: VFile, text: string): void {
  const matter = readFrontMatter(text)
  if (matter === null) return
  if ('broken' in matter)
    notice(file, 'front-matter', `The front matter could not be read and is taken for text: ${matter.broken}`)
  else {
    file.data.metadata = joinMetadata(file.data.metadata, readKeyedMetadata(matter.keyed))
    file.data.textStart = matter.end
  }
}

const notice = (file: VFile, ruleId: string, reason: string) =>
  file.message(reason, { source: 'read', ruleId })
