import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from './lines.ts'

/** Lines that are sorted by their code units, in memory that does not grow with their number. */
export interface Sorter {
  /** Add a line; what it holds is not looked at. */
  add: (line: string) => Promise<void>
  /** Give all lines in order; the sorter is at its end then. */
  sorted: () => AsyncGenerator<string>
}

/** Most that is held in memory, in code units; twice as much from so many files on, as all are open at once in the end. */
const HELD = 1024 * 1024
const MANY_FILES = 100

/** Open a sorter that keeps what it cannot hold in files of a folder, under its name. */
export function openSorter(folder: string, name: string, held = HELD): Sorter {
  const runs: string[] = []
  let lines: string[] = []
  let size = 0
  const writing: Promise<void>[] = []
  const write = async (file: string, full: string[]) => {
    await mkdir(folder, { recursive: true })
    await writeFile(
      file,
      full
        .sort()
        .map(line => `${JSON.stringify(line)}\n`)
        .join(''),
    )
  }
  // the lines are taken away at once, as more may be added while they are written
  const spill = (): Promise<void> => {
    const file = join(folder, `${name}-${runs.length}`)
    runs.push(file)
    const written = write(file, lines)
    writing.push(written)
    lines = []
    size = 0
    return written
  }
  return {
    async add(line) {
      lines.push(line)
      size += line.length
      if (size > held * 2 ** Math.floor(runs.length / MANY_FILES)) await spill()
    },
    async *sorted() {
      await Promise.all(writing)
      lines.sort()
      if (runs.length === 0) yield* lines
      else {
        yield* merge([...runs.map(spilled), values(lines)])
        for (const file of runs) await rm(file, { force: true })
      }
    },
  }
}

async function* merge(runs: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  const heads = await Promise.all(runs.map(async run => ({ run, line: await nextOf(run) })))
  for (;;) {
    let first = heads[0]
    for (const head of heads)
      if (head.line !== null && (!first || first.line === null || head.line < first.line)) first = head
    if (!first || first.line === null) return
    yield first.line
    first.line = await nextOf(first.run)
  }
}

async function* spilled(file: string): AsyncGenerator<string> {
  for await (const line of linesOf(file)) yield JSON.parse(line) as string
}

async function* values(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

async function nextOf(lines: AsyncGenerator<string>): Promise<string | null> {
  const { value, done } = await lines.next()
  return done ? null : value
}
