import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { inject, onTestFinished } from 'vitest'

/** An event as a line of JSON tells of it. */
export interface LoggedEvent {
  event: string
  [key: string]: unknown
}

/** `pressmark watch` in a process of its own. */
export interface Watched {
  child: ChildProcess
  /** All events so far. */
  events: LoggedEvent[]
  /** Wait for the next event of that name among those not waited for yet. */
  next: (name: string) => Promise<LoggedEvent>
  /** Send a signal; resolves to the exit code. */
  stop: (signal: NodeJS.Signals) => Promise<number | null>
  errors: () => string
}

/** Start `pressmark watch` on a folder; it ends with the test. */
export function startWatch(corpus: string, out: string, ...flags: string[]): Watched {
  const main = [inject('built').main, 'watch', corpus, '--out', out]
  const quick = ['--json', '--settle', '0.1', '--workers', '0']
  const child = spawn(process.execPath, [...main, ...quick, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const events: LoggedEvent[] = []
  const ended = once(child, 'exit')
  let [seen, errors, wake] = [0, '', () => {}]
  createInterface({ input: child.stdout }).on('line', line => {
    events.push(JSON.parse(line))
    wake()
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text
  })
  return {
    child,
    events,
    async next(name) {
      for (;;) {
        while (seen < events.length) {
          const event = events[seen++] as LoggedEvent
          if (event.event === name) return event
        }
        await Promise.race([new Promise<void>(done => (wake = done)), failAtEnd(ended, () => errors)])
      }
    },
    async stop(signal) {
      child.kill(signal)
      const [code] = await ended
      return code
    },
    errors: () => errors,
  }
}

async function failAtEnd(ended: Promise<unknown>, errors: () => string): Promise<never> {
  await ended
  throw new Error(`the watch ended: ${errors()}`)
}
