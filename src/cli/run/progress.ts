import { MultiBar, type Options, type Params } from 'cli-progress'
import { sayProgress } from './say-progress.ts'

/** A line at the foot of the terminal that tells how far a run is. */
export interface ProgressLine {
  /** Show how many sources are done; `of` is null until all are found. */
  show: (done: number, of: number | null) => void
  /** Print a line above it. */
  print: (line: string) => void
  /** Take the line away. */
  close: () => void
}

/** Open the progress line of a run. */
export function openProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  const format = (_: Options, { value, maxWidth, eta, startTime }: Params, { of }: { of: number | null }) =>
    sayProgress({ done: value, of, elapsed: (Date.now() - startTime) / 1000, left: eta }, maxWidth)
  const bars = new MultiBar({
    ...{ stream, format, clearOnComplete: true, gracefulExit: false, linewrap: true },
    ...{ etaBuffer: 200, hideCursor: null, emptyOnZero: true },
  })
  const bar = bars.create(0, 0, { of: null })
  return {
    show(done, of) {
      if (of !== null) bar.setTotal(of)
      bar.update(done, { of })
    },
    print(line) {
      bars.log(`${line}\n`)
      bars.update()
    },
    close: () => bars.stop(),
  }
}
