import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { Unreadable } from '../model/unreadable.ts'
import { findSources } from '../run/find-sources.ts'
import { readPageText, readTexts } from '../run/read-text.ts'
import { readConfig } from '../run/settings/read-config.ts'
import { exitCodes } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'

/** A line of `--ndjson`: a page that is decoded already. */
const pageSchema = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().nullish(),
  html: z.string(),
})

/** `pressmark text`: the story's text alone, without furniture, captions and bylines. */
export const textCommand = (): Command =>
  new Command('text')
    .description(
      'Print the text of articles, cleaned of furniture: no headline, byline or caption of a page.',
    )
    .argument('[paths...]', 'files or folders to read')
    .option(
      '--ndjson',
      'read lines {"id","url","html"} from standard input, write a line {"id","text"} for each',
      false,
    )
    .option('--config <file>', 'read that configuration (default: pressmark.config.json, where there is one)')
    .addHelpText(
      'after',
      `
Examples:
  pressmark text page.html                  the story on standard output
  pressmark text corpus                     each story under the name of its file
  pressmark text --ndjson < pages.ndjson    a page a line, for as long as lines come`,
    )
    .action(async (paths: string[], { ndjson, config }: { ndjson: boolean; config?: string }) => {
      if (ndjson && paths.length > 0)
        throw new UsageError('--ndjson reads standard input; leave out the paths')
      if (!ndjson && paths.length === 0) throw new UsageError('give files or folders, or --ndjson')
      const settings = (await readConfig(config)).settings ?? undefined
      if (ndjson) await printLines(settings)
      else await printFiles(paths, settings)
    })

async function printFiles(paths: string[], settings: Settings | undefined): Promise<void> {
  const sources = await findSources(paths)
  for (const source of sources)
    for await (const { path, text } of readTexts(source, settings)) {
      if (text instanceof Unreadable) {
        process.stderr.write(`pressmark: ${path}: ${text.message} (${text.rule})\n`)
        process.exitCode = exitCodes.attention
      } else
        await write(sources.length > 1 || path !== source.path ? `==> ${path} <==\n${text}\n\n` : `${text}\n`)
    }
}

async function printLines(settings: Settings | undefined): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim()) await write(`${JSON.stringify(answer(line, settings))}\n`)
}

interface Answer {
  id: string | number | null
  text: string
  rule?: string
  reason?: string
}

/** Answer a line; a page without an article has the empty text, and the reason beside it. */
function answer(line: string, settings: Settings | undefined): Answer {
  let id: Answer['id'] = null
  try {
    const page = pageSchema.parse(JSON.parse(line))
    id = page.id
    return { id, text: readPageText(String(id), page.html, page.url ?? null, settings) }
  } catch (error) {
    process.exitCode = exitCodes.attention
    if (error instanceof Unreadable) return { id, text: '', rule: error.rule, reason: error.message }
    if (id === null) return { id, text: '', rule: 'read/line', reason: 'the line is not {"id","url","html"}' }
    return { id, text: '', rule: 'press/failed', reason: (error as Error).message }
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
