import { decodeText } from './encoding/decode-text.ts'
import type { Keyed } from './keyed-metadata.ts'

/** What a file NAME.meta.json says of the article beside it; or why it says nothing. */
export type SideCar = { keyed: Keyed } | { broken: string }

/** Longest side-car that is read, in bytes. */
export const MAX_SIDE_CAR_BYTES = 256 * 1024

/** Read a side-car's bytes. */
export function readSideCar(bytes: Uint8Array): SideCar {
  if (bytes.length > MAX_SIDE_CAR_BYTES) return { broken: 'it is too long' }
  try {
    const value: unknown = JSON.parse(decodeText(bytes).text.replace(/^\ufeff/, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { keyed: value as Keyed }
    return { broken: 'it is no JSON object' }
  } catch {
    return { broken: 'it is no JSON, or is cut off' }
  }
}
