#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { Unreadable } from '../model/unreadable.ts'
import { NotComparable } from '../review/diff/not-comparable.ts'
import { NoAssets } from '../review/site/assets.ts'
import { BadOutFolder } from '../review/site/load-out-folder.ts'
import { NotASite } from '../review/site/open-site.ts'
import { BadReview } from '../review/verdicts/review-file.ts'
import { BadGold } from '../run/evaluate/gold.ts'
import { NoSuchPath } from '../run/find-sources.ts'
import { BadFurniture } from '../run/furniture/furniture-file.ts'
import { OutFolderHeld } from '../run/lock-out-folder.ts'
import { release } from '../run/manifest.ts'
import { BadConfig } from '../run/settings/read-config.ts'
import { TooManyFiles } from '../run/watch/open-watcher.ts'
import { diffCommand } from './diff/diff.ts'
import { evaluateCommand } from './evaluate.ts'
import { exitCodes } from './exit-codes.ts'
import { explainCommand } from './explain/explain.ts'
import { extractCommand } from './extract.ts'
import { reviewCommand } from './review.ts'
import { schemaCommand } from './schema.ts'
import { textCommand } from './text.ts'
import { UsageError } from './usage-error.ts'
import { watchCommand } from './watch.ts'

const program = new Command('pressmark')
  .description('Turn scraped press articles about Ofsted inspections into JSON records with provenance.')
  .version(release())
  .exitOverride()
  .showHelpAfterError('(pressmark --help lists the commands)')
  .addHelpText(
    'after',
    `
Exit codes:
    0  all well
    1  done, but something is in quarantine (or a comparison found a difference)
    2  could not run: usage, configuration, no such folder
    3  another run holds the out folder
  130  stopped by SIGINT (Ctrl-C), what was in hand written
  143  stopped by SIGTERM, likewise`,
  )
const commands = [
  extractCommand(),
  watchCommand(),
  textCommand(),
  explainCommand(),
  evaluateCommand(),
  diffCommand(),
  reviewCommand(),
  schemaCommand(),
]
for (const command of commands) program.addCommand(command.exitOverride())

// A reader that has seen enough ("pressmark schema | head") closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.ok)
})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = codeOf(error)
  if (!(error instanceof CommanderError)) process.stderr.write(`pressmark: ${(error as Error).message}\n`)
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.couldNotRun
  if (error instanceof OutFolderHeld) return exitCodes.held
  if (
    [
      NoSuchPath,
      UsageError,
      BadGold,
      BadFurniture,
      BadConfig,
      TooManyFiles,
      Unreadable,
      NotComparable,
      BadOutFolder,
      BadReview,
      NoAssets,
      NotASite,
    ].some(kind => error instanceof kind)
  )
    return exitCodes.couldNotRun
  if ((error as NodeJS.ErrnoException).code) return exitCodes.couldNotRun
  throw error
}
