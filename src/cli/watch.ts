import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { visible } from '../model/visible.ts'
import { NoSuchPath } from '../run/find-sources.ts'
import { OutFolderHeld } from '../run/lock-out-folder.ts'
import { watchSources } from '../run/watch/watch-sources.ts'
import { planRun } from './run/plan-run.ts'
import { printJsonLine } from './run/report.ts'
import { addRunFlags, type RunFlags, seconds } from './run/run-flags.ts'
import { type OutPlan, runOnce } from './run/run-once.ts'
import { openStopSignals } from './run/stop-signals.ts'
import { UsageError } from './usage-error.ts'

interface Options extends RunFlags {
  settle: number
  poll?: boolean
}

/** Waits before a run is tried again though nothing changes, in milliseconds: another run held the folder, or it failed. */
const AGAIN = { held: 5_000, failed: 60_000 }

/** `pressmark watch`: a run at the start, then one whenever sources change. */
export const watchCommand = (): Command =>
  addRunFlags(
    new Command('watch')
      .description('Extract records now, and again whenever articles come, change or go, until stopped.')
      .argument('[paths...]', 'files or folders to watch')
      .option('-o, --out <folder>', 'write records, manifest and quarantine there')
      .option('--settle <seconds>', 'wait until a file has kept its size so long', seconds, 2)
      .option('--poll', 'look at the files in turn, where the system does not tell: on network drives'),
  )
    .addHelpText(
      'after',
      `
SIGTERM and SIGINT (Ctrl-C) end it with exit code 0, the articles in hand finished. A run that fails is told of and
tried again. The out folder is held only while a run lasts.

Examples:
  pressmark watch corpus --out out
  pressmark watch                       as pressmark.config.json says
  pressmark watch --json                with a line of JSON for every event, for a log`,
    )
    .action(async (given: string[], flags: Options) => {
      const { out, ...plan } = await planRun(given, flags)
      if (plan.paths.length === 0) throw new UsageError('give files or folders to watch')
      if (out === undefined) throw new UsageError('say where records go with --out')
      const missing = plan.paths.find(path => !existsSync(path))
      if (missing !== undefined) throw new NoSuchPath(`there is no file or folder ${missing}`)
      await watchPlan({ ...plan, out }, flags)
    })

async function watchPlan(plan: OutPlan, { settle, poll = false }: Options): Promise<void> {
  const { signal, release } = openStopSignals()
  try {
    await watchSources(plan.paths, {
      ...{ out: plan.out, settle: settle * 1000, poll, signal },
      run: () => tryRun(plan, signal),
      onReady: () => tellReady(plan),
      onError: ({ message }) => tellTrouble(`${message}; the watch goes on`),
    })
  } finally {
    release()
  }
}

async function tryRun(plan: OutPlan, signal: AbortSignal): Promise<number | null> {
  try {
    await runOnce(plan, signal)
    return null
  } catch (error) {
    const held = error instanceof OutFolderHeld
    const wait = held ? AGAIN.held : AGAIN.failed
    tellTrouble(`${(error as Error).message}; tried again in ${wait / 1000} seconds`)
    return wait
  }
}

const tellTrouble = (message: string): void => {
  process.stderr.write(`pressmark: ${visible(message)}\n`)
}

function tellReady({ paths, out, report }: OutPlan): void {
  if (report === 'json')
    printJsonLine({ event: 'watching', time: new Date().toISOString(), level: 'info', paths, out })
  if (report === 'lines')
    process.stdout.write(
      `watching ${paths.map(visible).join(', ')}; records go to ${visible(out)} (Ctrl-C ends it)\n`,
    )
}
