import { analyse } from 'chardet'

/** How much of a text is looked at, in bytes. */
const SAMPLE = 64 * 1024
/** Of fewer bytes nothing can be told. */
const SHORTEST = 16
/** Less of English text than this share is no ASCII: marks, pounds and accents. */
const ENGLISH = 0.1
/** What chardet is less sure of is a guess, in per cent. */
const LEAST_CONFIDENCE = 50

/** "itÕs", "ÒGoodÓ": the quotation marks of classic Mac OS, which no text has inside words and before them. */
const MACINTOSH = /[a-z]\u00d5[a-z]{1,2}\b|(?:^|[\s(])[\u00d2\u00d4][A-Za-z]/

/** List the encodings that bytes which are no UTF-8 may be in, the likeliest first. */
export function detectEncodings(bytes: Uint8Array): string[] {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE))
  const found = analyse(sample)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(({ name }) => name.toLowerCase())
  if (!isEnglish(sample)) return found
  return MACINTOSH.test(sample.toString('latin1'))
    ? ['macintosh', 'windows-1252']
    : ['windows-1252', ...found]
}

/** Tell UTF-16 without a byte order mark by the zero bytes of its ASCII characters; null where it is none. */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < SHORTEST) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = length / 2
  if (odd > most * 0.6 && even < most * 0.05) return 'utf-16le'
  return even > most * 0.6 && odd < most * 0.05 ? 'utf-16be' : null
}

function isEnglish(sample: Uint8Array): boolean {
  let high = 0
  for (const byte of sample) if (byte > 0x7f) high++
  return high <= sample.length * ENGLISH
}
