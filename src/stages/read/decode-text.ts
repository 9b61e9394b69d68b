import { Unreadable } from '../../model/unreadable.ts'

/** Control characters that no text holds: all but tab, line feed, form feed and carriage return. */
const BINARY = /[\0-\u0008\u000b\u000e-\u001a\u001c-\u001f]/

/** Decode the bytes of a text file; a byte order mark stays, as offsets count it. Throws Unreadable. */
export function decodeText(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Unreadable('read/encoding', 'the file is not UTF-8 text; save it as UTF-8')
  }
  if (BINARY.test(text)) throw new Unreadable('read/binary', 'the file is binary, not text')
  return text
}
