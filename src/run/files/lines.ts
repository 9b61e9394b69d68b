import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

const BLOCK = 64 * 1024

/** Read a file line by line; a line feed alone ends a line, as JSON may hold other line separators. */
export function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const block = Buffer.allocUnsafe(BLOCK)
    let rest = ''
    for (let length = readSync(handle, block); length > 0; length = readSync(handle, block)) {
      const lines = (rest + decoder.write(block.subarray(0, length))).split('\n')
      rest = lines.pop() as string
      yield* lines
    }
    rest += decoder.end()
    if (rest) yield rest
  } finally {
    closeSync(handle)
  }
}
