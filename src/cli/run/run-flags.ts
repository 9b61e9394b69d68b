import { type Command, InvalidArgumentError } from 'commander'

/** The options that commands with an out folder share; what is not given is undefined. */
export interface RunFlags {
  out?: string
  config?: string
  include?: string[]
  exclude?: string[]
  prune?: boolean
  furniture?: boolean
  workers?: number
  timeLimit?: number
  metrics?: string
  json?: boolean
  quiet?: boolean
}

/** Add the options that commands with an out folder share. */
export const addRunFlags = (command: Command): Command =>
  command
    .option('--config <file>', 'read that configuration (default: pressmark.config.json, where there is one)')
    .option('--include <globs...>', 'read only what matches one of these, paths inside the corpus')
    .option('--exclude <globs...>', 'leave out what matches one of these')
    .option('--prune', 'remove records whose source is gone')
    .option('--no-prune', 'keep them, whatever the configuration says')
    .option(
      '--furniture',
      'learn first which lines recur over a publisher’s articles, and set them aside; kept in furniture.json',
    )
    .option('--no-furniture', 'learn nothing, whatever the configuration says')
    .option('--workers <number>', 'worker threads (default: one a core); 0 works without any', wholeNumber)
    .option('--time-limit <seconds>', 'that one article may take (default: 10)', seconds)
    .option('--metrics <file>', 'write metrics there, for the Prometheus node exporter')
    .option('--json', 'report the run as lines of JSON on standard output')
    .option('--quiet', 'report nothing but trouble')

function wholeNumber(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 0.')
  return Number(value)
}

/** Read a number of seconds above 0. Throws InvalidArgumentError. */
export function seconds(value: string): number {
  if (!/^\d*\.?\d+$/.test(value) || Number(value) === 0)
    throw new InvalidArgumentError('Give a number of seconds above 0.')
  return Number(value)
}
