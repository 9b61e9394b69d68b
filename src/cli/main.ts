#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { release } from '../run/manifest.ts'
import { exitCodes } from './exit-codes.ts'

/** The commands, each loaded where it is asked for, as some bring the whole pipeline with them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.ts')).extractCommand(),
  watch: async () => (await import('./watch.ts')).watchCommand(),
  text: async () => (await import('./text.ts')).textCommand(),
  explain: async () => (await import('./explain/explain.ts')).explainCommand(),
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand(),
  diff: async () => (await import('./diff/diff.ts')).diffCommand(),
  review: async () => (await import('./review.ts')).reviewCommand(),
  schema: async () => (await import('./schema.ts')).schemaCommand(),
}

/** Names of the errors that say why a command could not run; their messages are for people. */
const COULD_NOT_RUN: ReadonlySet<string> = new Set([
  'BadConfig',
  'BadFurniture',
  'BadGold',
  'BadOutFolder',
  'BadReview',
  'NoAssets',
  'NoSuchPath',
  'NotASite',
  'NotComparable',
  'TooManyFiles',
  'Unreadable',
  'UsageError',
])

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
   70  broke off by a fault of its own, the stack on standard error
  130  stopped by SIGINT (Ctrl-C), what was in hand written
  143  stopped by SIGTERM, likewise`,
  )
const [, , word = ''] = process.argv
// help, and a word that is no command, want the names of all
const names = Object.hasOwn(commands, word)
  ? [word]
  : /^(?:-V|--version)$/.test(word)
    ? []
    : Object.keys(commands)
for (const command of await Promise.all(names.map(name => commands[name]?.())))
  if (command) program.addCommand(command.exitOverride())

// A reader that has seen enough ("pressmark schema | head") closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.ok)
})

try {
  await program.parseAsync()
} catch (error) {
  const code = codeOf(error)
  process.exitCode = code
  // of a fault the stack too: it is what a report of it needs
  const { message, stack = message } = error as Error
  if (code === exitCodes.fault)
    process.stderr.write(`pressmark: a fault of its own, please report it: ${stack}\n`)
  else if (!(error instanceof CommanderError)) process.stderr.write(`pressmark: ${message}\n`)
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.couldNotRun
  const { name } = error as Error
  if (name === 'OutFolderHeld') return exitCodes.held
  if (COULD_NOT_RUN.has(name)) return exitCodes.couldNotRun
  if ((error as NodeJS.ErrnoException).code) return exitCodes.couldNotRun
  return exitCodes.fault
}
