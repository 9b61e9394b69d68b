/** A line of a stream of bytes, from 1; `bytes` is null where it is too long to be held. */
export interface ByteLine {
  number: number
  bytes: Uint8Array | null
  length: number
}

const LINE_FEED = 0x0a

/** Part a stream of bytes into its lines, empty ones apart, holding one at a time and none longer than `most` bytes. */
export async function* partLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length <= most) parts.push(part)
    else parts = []
  }
  const take = (): ByteLine => {
    const line = { number: number++, bytes: length > most ? null : Buffer.concat(parts), length }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      if (at > from) add(chunk.subarray(from, at))
      if (length > 0) yield take()
      else number++
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
