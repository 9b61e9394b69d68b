import { once } from 'node:events'
import { Command, Option } from 'commander'
import { printJson } from '../model/print-json.ts'
import type { ArticleRecord } from '../model/record.ts'
import { extractCorpus } from '../run/extract-corpus.ts'
import { type ArticleResult, extractOpened, extractSource } from '../run/extract-source.ts'
import { findSources } from '../run/find-sources.ts'
import { openStream } from '../run/open-source.ts'
import { exitCodes } from './exit-codes.ts'
import { reportAsJson, reportAsLines } from './report-run.ts'
import { UsageError } from './usage-error.ts'

interface Options {
  out?: string
  prune: boolean
  furniture: boolean
  format: 'json' | 'ndjson'
  json: boolean
  name: string
}

/** `pressmark extract`: articles to records, to a folder or to standard output. */
export const extractCommand = (): Command =>
  new Command('extract')
    .description('Extract records from articles: files, folders, or one article from standard input (-).')
    .argument('<paths...>', 'files or folders to read, or - for standard input')
    .option(
      '-o, --out <folder>',
      'write records, manifest and quarantine there; without it, records go to standard output',
    )
    .option('--prune', 'remove records whose source is gone', false)
    .option(
      '--furniture',
      'learn first which lines recur over a publisher’s articles, and set them aside; kept in furniture.json',
      false,
    )
    .addOption(
      new Option('--format <format>', 'of records on standard output')
        .choices(['json', 'ndjson'])
        .default('json'),
    )
    .option('--json', 'report the run as lines of JSON on standard output', false)
    .option('--name <path>', 'what to call the article from standard input', 'stdin.txt')
    .addHelpText(
      'after',
      `
Examples:
  pressmark extract corpus --out out           every article under corpus/, records under out/records/
  pressmark extract story.txt                  one record on standard output
  cat story.txt | pressmark extract -          likewise
  pressmark extract corpus --format ndjson     a record a line on standard output`,
    )
    .action(async (paths: string[], options: Options) => {
      if (paths.includes('-')) await extractStandardInput(paths, options)
      else if (options.out === undefined) await extractToOutput(paths, options)
      else await extractToFolder(paths, options.out, options)
    })

async function extractToFolder(
  paths: string[],
  out: string,
  { prune, furniture, json }: Options,
): Promise<void> {
  const report = json ? reportAsJson() : reportAsLines(out)
  const summary = await extractCorpus(paths, { out, prune, furniture, onSource: report.source })
  report.end(summary)
  if (summary.quarantined > 0) process.exitCode = exitCodes.attention
}

async function extractStandardInput(paths: string[], { out, format, name }: Options): Promise<void> {
  if (paths.length > 1) throw new UsageError('give either - or files and folders, not both')
  if (out !== undefined)
    throw new UsageError('an article from standard input goes to standard output; leave out --out')
  const digest = { bytes: 0, sha256: null }
  const results = extractOpened(name, openStream(name, process.stdin, digest), digest)
  await printAll([results], format, 'standard input')
}

async function extractToOutput(paths: string[], { format, ...options }: Options): Promise<void> {
  const stray = (['prune', 'furniture', 'json'] as const).find(name => options[name])
  if (stray) throw new UsageError(`--${stray} goes with --out`)
  const sources = await findSources(paths)
  const results = sources.map(source => extractSource(source, { bytes: 0, sha256: null }))
  await printAll(results, format)
}

/** Print records as they come: as JSON one alone is an object, several are a list. */
async function printAll(
  sources: readonly AsyncIterable<ArticleResult>[],
  format: Options['format'],
  name?: string,
): Promise<void> {
  const ndjson = format === 'ndjson'
  let list = !ndjson && sources.length !== 1
  let printed = 0
  if (list) await write('[\n')
  for (const results of sources)
    for await (const { path, several, record, quarantined } of results) {
      if (several && !ndjson && !list) {
        list = true
        await write('[\n')
      }
      if (record) await write((list && printed++ > 0 ? ',\n' : '') + print(record, format))
      else {
        process.stderr.write(`pressmark: ${name ?? path}: ${quarantined?.reason} (${quarantined?.rule})\n`)
        process.exitCode = exitCodes.attention
      }
    }
  if (list) await write(']\n')
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

const print = (record: ArticleRecord, format: Options['format']): string =>
  format === 'json' ? printJson(record) : `${JSON.stringify(record)}\n`
