import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './lines.ts'

/** Lines that are sorted by their code units, in memory that does not grow with their number. */
export interface Sorter {
  /** Add a line; what it holds is not looked at. */
  add: (line: string) => void
  /** Give all lines in order; the sorter is at its end then. */
  sorted: () => Generator<string>
}

/** Most that is held in memory, in code units; twice as much from so many files on, as all are open at once in the end. */
const HELD = 1024 * 1024
const MANY_FILES = 100

/** Open a sorter that keeps what it cannot hold in files of a folder, under its name. */
export function openSorter(folder: string, name: string, held = HELD): Sorter {
  const runs: string[] = []
  let lines: string[] = []
  let size = 0
  const spill = () => {
    const file = join(folder, `${name}-${runs.length}`)
    mkdirSync(folder, { recursive: true })
    const printed = lines.sort().map(line => `${JSON.stringify(line)}\n`)
    writeFileSync(file, printed.join(''))
    runs.push(file)
    lines = []
    size = 0
  }
  return {
    add(line) {
      lines.push(line)
      size += line.length
      if (size > held * 2 ** Math.floor(runs.length / MANY_FILES)) spill()
    },
    *sorted() {
      lines.sort()
      if (runs.length === 0) yield* lines
      else {
        yield* merge([...runs.map(spilled), lines.values()])
        for (const file of runs) rmSync(file, { force: true })
      }
    },
  }
}

function* merge(runs: readonly Iterator<string>[]): Generator<string> {
  const heads = runs.map(run => ({ run, line: nextOf(run) }))
  for (;;) {
    let first = heads[0]
    for (const head of heads)
      if (head.line !== null && (!first || first.line === null || head.line < first.line)) first = head
    if (!first || first.line === null) return
    yield first.line
    first.line = nextOf(first.run)
  }
}

function* spilled(file: string): Generator<string> {
  for (const line of linesOf(file)) yield JSON.parse(line) as string
}

function nextOf(lines: Iterator<string>): string | null {
  const { value, done } = lines.next()
  return done ? null : value
}
