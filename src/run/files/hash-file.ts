import { createHash, hash } from 'node:crypto'
import { closeSync, constants, openSync, readSync } from 'node:fs'

/** What is read at once; most articles fit. */
const block = Buffer.allocUnsafeSlow(64 * 1024)

/**
 * Hash a file as it is on disk, as the manifest does: sha256, hexadecimal; null where it cannot be read. Waits for the
 * disk, which for many small files is quickest, but for no pipe.
 */
export function hashFile(file: string): string | null {
  let handle: number | undefined
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    let length = readSync(handle, block)
    if (length < block.length) return hash('sha256', block.subarray(0, length))
    const long = createHash('sha256')
    for (; length > 0; length = readSync(handle, block)) long.update(block.subarray(0, length))
    return long.digest('hex')
  } catch {
    return null
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
