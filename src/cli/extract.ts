import { Command, Option } from 'commander'
import { findSources } from '../run/find-sources.ts'
import { exitCodes } from './exit-codes.ts'
import { type Format, printRecords } from './print-records.ts'
import { type Plan, planRun } from './run/plan-run.ts'
import { addRunFlags, type RunFlags } from './run/run-flags.ts'
import { type OutPlan, runOnce } from './run/run-once.ts'
import { openStopSignals } from './run/stop-signals.ts'
import { UsageError } from './usage-error.ts'

interface Options extends RunFlags {
  force?: boolean
  dryRun?: boolean
  format?: Format
  name: string
}

/** `pressmark extract`: articles to records, to a folder or to standard output. */
export const extractCommand = (): Command =>
  addRunFlags(
    new Command('extract')
      .description('Extract records from articles: files, folders, or one article from standard input (-).')
      .argument('[paths...]', 'files or folders to read, or - for standard input')
      .option(
        '-o, --out <folder>',
        'write records, manifest and quarantine there; without it, records go to standard output',
      )
      .option('--dry-run', 'tell what would change and write nothing')
      .option('--force', 'read every source again, changed or not'),
  )
    .addOption(
      new Option(
        '--format <format>',
        'print records on standard output, as json (default) or ndjson',
      ).choices(['json', 'ndjson']),
    )
    .option('--name <path>', 'what to call the article from standard input', 'stdin.txt')
    .addHelpText(
      'after',
      `
Examples:
  pressmark extract corpus --out out             every article under corpus/, records under out/records/
  pressmark extract corpus --out out --dry-run   what that would change
  pressmark extract                              as pressmark.config.json says
  pressmark extract story.txt                    one record on standard output
  cat story.txt | pressmark extract -            likewise
  pressmark extract corpus --format ndjson       a record a line on standard output`,
    )
    .action(async (given: string[], flags: Options) => {
      const plan = await planRun(given, flags)
      if (plan.paths.length === 0) throw new UsageError('give files or folders to read, or -')
      if (given.includes('-')) await extractStandardInput(given, flags, plan)
      else if (plan.out === undefined || flags.format) await extractToOutput(plan, flags)
      else await extractToFolder({ ...plan, out: plan.out }, flags)
    })

async function extractToFolder(plan: OutPlan, { force = false, dryRun = false }: Options): Promise<void> {
  const stop = openStopSignals()
  try {
    const options = { ...plan.options, force, dryRun }
    const { quarantined, stopped } = await runOnce({ ...plan, options }, stop.signal)
    if (quarantined > 0) process.exitCode = exitCodes.attention
    if (stopped) process.exitCode = stop.code()
  } finally {
    stop.release()
  }
}

async function extractStandardInput(
  given: readonly string[],
  flags: Options,
  { options: { settings } }: Plan,
): Promise<void> {
  if (given.length > 1) throw new UsageError('give either - or files and folders, not both')
  if (flags.out !== undefined)
    throw new UsageError('an article from standard input goes to standard output; leave out --out')
  refuseStray(flags)
  const { extractOpened } = await import('../run/extract-source.ts')
  const { openStream } = await import('../run/open-source.ts')
  const digest = { bytes: 0, sha256: null }
  const results = extractOpened(flags.name, openStream(flags.name, process.stdin, digest), digest, {
    settings,
  })
  await printRecords([results], flags.format ?? 'json', 'standard input')
}

async function extractToOutput({ paths, options }: Plan, flags: Options): Promise<void> {
  if (flags.out !== undefined) throw new UsageError('--format is for standard output; leave out --out')
  refuseStray(flags)
  // a run into a folder may need none of the pipeline
  const { extractSource } = await import('../run/extract-source.ts')
  const sources = await findSources(paths)
  const results = sources.map(source =>
    extractSource(source, { bytes: 0, sha256: null }, { settings: options.settings }),
  )
  await printRecords(results, flags.format ?? 'json')
}

/** Options that say how a run into an out folder goes, by their names here. */
const FOR_FOLDERS = {
  ...{ prune: '--prune', furniture: '--furniture', force: '--force', dryRun: '--dry-run' },
  ...{ workers: '--workers', timeLimit: '--time-limit', metrics: '--metrics' },
  ...{ json: '--json', quiet: '--quiet', include: '--include', exclude: '--exclude' },
} as const

function refuseStray(flags: Options): void {
  const stray = Object.entries(FOR_FOLDERS).find(([name]) => flags[name as keyof typeof FOR_FOLDERS])
  if (stray) throw new UsageError(`${stray[1]} goes with --out`)
}
