import { createReadStream } from 'node:fs'

/** Read a file line by line; a line feed alone ends a line, as JSON may hold other line separators. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() as string
    yield* lines
  }
  if (rest) yield rest
}
