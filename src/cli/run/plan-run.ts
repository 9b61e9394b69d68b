import type { RunOptions } from '../../run/run-options.ts'
import { readConfig } from '../../run/settings/read-config.ts'
import type { RunFlags } from './run-flags.ts'

/** What to read and how, the command line and the configuration joined. */
export interface Plan {
  paths: readonly string[]
  /** Undefined where neither names an out folder. */
  out: string | undefined
  options: Omit<RunOptions, 'out' | 'signal' | 'onEvent'>
  metrics: string | undefined
  report: 'lines' | 'json' | 'quiet'
}

/** Join the command line and the configuration; what both say the command line decides. Throws BadConfig. */
export async function planRun(paths: readonly string[], flags: RunFlags): Promise<Plan> {
  const { run, settings } = await readConfig(flags.config)
  const timeLimit = flags.timeLimit ?? run.timeLimit
  const options = {
    include: flags.include ?? run.include,
    exclude: flags.exclude ?? run.exclude,
    prune: flags.prune ?? run.prune,
    furniture: flags.furniture ?? run.furniture,
    workers: flags.workers ?? run.workers,
    timeLimit: timeLimit === undefined ? undefined : timeLimit * 1000,
    settings: settings ?? undefined,
  }
  return {
    paths: paths.length > 0 ? paths : (run.paths ?? []),
    out: flags.out ?? run.out,
    options: withoutUndefined(options),
    metrics: flags.metrics ?? run.metrics,
    report: flags.json ? 'json' : flags.quiet ? 'quiet' : 'lines',
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const withoutUndefined = <T extends object>(object: T): Defined<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>
