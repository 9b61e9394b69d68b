import { Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { Unreadable } from '../../model/unreadable.ts'
import { MAX_GROWTH, tooLong } from './limits.ts'

/** Decompress a whole file of at most so many bytes. Throws Unreadable. */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(most + 1, most)
    throw damaged(error)
  }
}

/** Decompress a stream; what grows beyond all measure is given up. Throws Unreadable. */
export async function* gunzipStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [read, written] = [0, 0]
  const counted = async function* () {
    for await (const chunk of chunks) {
      read += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted(), { objectMode: false })
  const inflated = createGunzip()
  source.on('error', error => inflated.destroy(error))
  try {
    for await (const chunk of source.pipe(inflated)) {
      written += chunk.length
      if (written > MAX_GROWTH.from && written > read * MAX_GROWTH.times)
        throw new Unreadable(
          'read/gzip',
          `what it holds is over ${MAX_GROWTH.times} times its size, which no text is`,
        )
      yield chunk
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(error)
  } finally {
    source.destroy()
  }
}

function damaged(error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  return code.startsWith('Z_') ? new Unreadable('read/gzip', 'it is no gzip file, or a damaged one') : error
}
