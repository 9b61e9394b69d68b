import { WINDOWS_1252 } from '../../../domain/press/windows-1252.ts'
import { Unreadable } from '../../../model/unreadable.ts'
import { detectEncodings, detectUtf16 } from './detect-encoding.ts'

/** Text with the encoding that it was in, by its WHATWG name. */
export interface DecodedText {
  text: string
  encoding: string
  /** How many stretches of bytes say nothing in that encoding; U+FFFD stands for each. */
  bad: number
}

/** Control characters that no text holds: all but tab, line feed, form feed and carriage return. */
const BINARY = /[\0-\u0008\u000b\u000e-\u001a\u001c-\u001f]/
/** Control characters that single-byte encodings leave without a meaning. */
const UNASSIGNED = /[\u0080-\u009f]/
const STRICT = { fatal: true, ignoreBOM: true }
const UTF8 = new TextDecoder('utf-8', STRICT)
const SPECIAL: readonly string[] = WINDOWS_1252.flat()
/** So many characters beyond ASCII that are right, to one that is wrong, make damaged UTF-8. */
const RIGHT_TO_WRONG = 4

/**
 * Decode the bytes of a text: by its byte order mark; as UTF-8 where they are; as declared; else as detected.
 * A byte order mark stays, as offsets count it. Throws Unreadable.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const decoded = decode(bytes, declared)
  refuseBinary(decoded.text)
  return decoded
}

/** See that what was decoded is text. Throws Unreadable. */
export function refuseBinary(text: string): void {
  if (BINARY.test(text)) throw new Unreadable('read/binary', 'the file is binary, not text')
}

function decode(bytes: Uint8Array, declared: string | null): DecodedText {
  const wide = markOf(bytes) ?? detectUtf16(bytes)
  if (wide) return tolerant(bytes, wide)
  const exact = strict(bytes, 'utf-8') ?? damagedUtf8(bytes) ?? (declared ? strict(bytes, declared) : null)
  if (exact) return exact
  for (const encoding of detectEncodings(bytes)) {
    const detected = strict(bytes, encoding)
    if (detected && !UNASSIGNED.test(detected.text)) return detected
  }
  if (bytes.includes(0)) throw new Unreadable('read/binary', 'the file is binary, not text')
  throw new Unreadable('read/encoding', 'the encoding of the file is not known; save it as UTF-8')
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function strict(bytes: Uint8Array, label: string): DecodedText | null {
  try {
    const decoder = label === UTF8.encoding ? UTF8 : new TextDecoder(label, STRICT)
    const text = decoder.decode(bytes)
    return {
      text: decoder.encoding === 'windows-1252' ? assign(text) : text,
      encoding: decoder.encoding,
      bad: 0,
    }
  } catch {
    return null
  }
}

// Node 20 reads windows-1252 as ISO-8859-1, which has control characters in place of marks
const assign = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, unit => SPECIAL[unit.charCodeAt(0) - 0x80] || unit)

// a page cut off in the middle of a character, or with one byte flipped, is UTF-8 all the same
function damagedUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = tolerant(bytes, 'utf-8')
  const beyond = decoded.text.match(/[^\0-\u007f]/gu)?.length ?? 0
  return beyond - decoded.bad >= RIGHT_TO_WRONG * decoded.bad ? decoded : null
}

function tolerant(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text, encoding, bad: text.match(/\ufffd/g)?.length ?? 0 }
}
