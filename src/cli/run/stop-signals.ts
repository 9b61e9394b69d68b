import { exitCodes } from '../exit-codes.ts'

/** Signals that stop a run cleanly, with the exit code of each. */
const CODES = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const

/** A wish to stop, as signals tell it. */
export interface StopSignals {
  signal: AbortSignal
  /** Exit code of the signal that came; 0 where none did. */
  code: () => number
  /** Leave signals to the system again. */
  release: () => void
}

/** Take SIGINT and SIGTERM for the wish to stop cleanly; a second one ends the process at once. */
export function openStopSignals(): StopSignals {
  const controller = new AbortController()
  let code: number = exitCodes.ok
  // it stays in place after the first signal: libraries that clean up end the process where nobody else listens
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(CODES[name as keyof typeof CODES])
    code = CODES[name as keyof typeof CODES]
    process.stderr.write(`pressmark: ${name}: finishing what is in hand; again ends it at once\n`)
    controller.abort()
  }
  const release = (): void => {
    for (const name of Object.keys(CODES)) process.off(name, stop)
  }
  for (const name of Object.keys(CODES)) process.on(name, stop)
  return { signal: controller.signal, code: () => code, release }
}
