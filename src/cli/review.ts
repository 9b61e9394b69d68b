import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { exportGold } from '../review/gold/export-gold.ts'
import { serveSite } from '../review/serve/serve-site.ts'
import { changesSince } from '../review/since/changes-since.ts'
import { buildSite, type SiteSummary } from '../review/site/build-site.ts'
import { NoSuchPath } from '../run/find-sources.ts'
import { UsageError } from './usage-error.ts'

interface Options {
  corpus?: string[]
  site?: string
  since?: string
  serve: boolean
  port: string
  exportGold?: string
}

/** `pressmark review`: records as pages that show every fact in its article. */
export const reviewCommand = (): Command =>
  new Command('review')
    .description(
      'Write a site to review records on: every fact beside its words, to accept, reject or correct.',
    )
    .argument('[out]', 'the out folder with the records', 'out')
    .option(
      '--corpus <folders...>',
      'where the articles are (default: the folder corpus beside the out folder)',
    )
    .option('--site <folder>', 'where to write the site (default: the folder site in the out folder)')
    .option('--since <revision>', 'mark what changed since a git revision of the out folder')
    .option('--serve', 'serve the site to this machine and write verdicts to review.json', false)
    .option('--port <number>', 'port for --serve; 0 for any that is free', '4747')
    .option('--export-gold <folder>', 'write reviewed facts as gold annotations instead of a site')
    .addHelpText(
      'after',
      `
Examples:
  pressmark review                              the records in out/ as out/site/index.html, to open from disk
  pressmark review out --serve                  likewise, served on the loopback address
  pressmark review out --since main             what changed since main stands first
  pressmark review out --export-gold gold       what was reviewed, for pressmark evaluate --gold gold --texts gold`,
    )
    .action(async (out: string, options: Options) => {
      const corpora = options.corpus ?? [join(dirname(resolve(out)), 'corpus')]
      for (const corpus of corpora)
        if (!existsSync(corpus))
          throw new NoSuchPath(`there is no folder ${corpus}; say where the articles are with --corpus`)
      if (options.exportGold !== undefined) return report(await exportGold(out, corpora, options.exportGold))
      const site = options.site ?? join(out, 'site')
      const since = options.since === undefined ? null : await changesSince(out, options.since)
      const port = portOf(options)
      const summary = await buildSite({ out, corpora, site, since })
      tell(summary, site)
      if (options.serve) await serve(site, out, port)
    })

function portOf({ port }: Options): number {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new UsageError(`--port ${port} is no port; give a number from 0 to 65535`)
  return number
}

function tell({ articles, missing, changed }: SiteSummary, site: string): void {
  for (const path of missing) process.stderr.write(`${path}: not in the corpus; its page shows no text\n`)
  for (const path of changed)
    process.stderr.write(`${path}: changed since it was read; its page shows no text. Extract again\n`)
  process.stdout.write(
    `${articles} ${articles === 1 ? 'article' : 'articles'}: ${join(site, 'index.html')}\n`,
  )
}

async function serve(site: string, out: string, port: number): Promise<void> {
  const { url, close } = await serveSite(site, out, port)
  process.stdout.write(`${url} (Ctrl-C ends it)\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await close()
}

function report({ files, facts, elsewhere }: Awaited<ReturnType<typeof exportGold>>): void {
  process.stdout.write(
    `${facts} reviewed facts of ${files} ${files === 1 ? 'article' : 'articles'} written\n`,
  )
  if (elsewhere.length > 0)
    process.stderr.write(`left out, as the source is not what was reviewed: ${elsewhere.join(', ')}\n`)
}
