import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command, Option } from 'commander'
import type { Candidate } from '../../model/mentions.ts'
import { judgeRecord } from '../../run/evaluate/evaluate.ts'
import { goldOf } from '../../run/evaluate/gold.ts'
import { openSheet } from '../../run/evaluate/scores.ts'
import { extractArticle } from '../../run/extract-article.ts'
import { readConfig } from '../../run/settings/read-config.ts'
import { NoSuchPath } from '../../run/sources/corpus-errors.ts'
import { UsageError } from '../usage-error.ts'
import { explainErrors } from './errors.ts'
import { explainFacts } from './facts.ts'
import { explainLines } from './lines.ts'
import { explainMentions, mentionKinds } from './mentions.ts'
import { heading } from './print.ts'

const sections = ['lines', ...mentionKinds, 'facts', 'notices'] as const
type Section = (typeof sections)[number]

interface Options {
  only?: Section[]
  rejected: boolean
  gold?: string
  config?: string
}

/** `pressmark explain`: what each stage did to one article, and why. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description(
      'Show what each stage made of one article: lines, candidates, and what was rejected and why.',
    )
    .argument('<file>', 'the article, or - for standard input')
    .addOption(new Option('--only <sections...>', 'show these alone').choices(sections))
    .option('--rejected', 'of candidates, show only what was rejected', false)
    .option(
      '--gold <folder>',
      'show what differs from the gold facts of this article, and which rule was the cause',
    )
    .option('--config <file>', 'read that configuration (default: pressmark.config.json, where there is one)')
    .addHelpText(
      'after',
      `
Each candidate stands on a line: kept (+) or rejected (-), where it is (line:column), its words, what was
read from it, the rule that read it; below it the signs that spoke for it, or why it was rejected.

Examples:
  pressmark explain story.txt
  pressmark explain story.txt --only grades --rejected
  pressmark explain story.txt --gold gold`,
    )
    .action(async (path: string, { only, rejected, gold, config }: Options) => {
      const bytes = path === '-' ? await buffer(process.stdin) : await bytesOf(path)
      const name = path === '-' ? 'stdin.txt' : basename(path)
      const { settings } = await readConfig(config)
      const { record, tree, file } = extractArticle(name, bytes, settings ?? undefined)
      const wanted = (mention: Candidate) => !rejected || mention.rejected !== undefined
      const print = (title: string, lines: readonly string[]) =>
        process.stdout.write(`${heading(title)}\n${lines.length ? lines.join('\n') : '  none'}\n\n`)
      if (gold !== undefined) {
        const sheet = openSheet()
        judgeRecord(await goldOf(gold, basename(path)), String(file.value), record, sheet)
        print('errors', explainErrors(sheet, tree, file))
      }
      for (const section of only ?? (gold === undefined ? sections : [])) {
        if (section === 'lines') print('lines', explainLines(tree))
        else if (section === 'facts') print('facts', explainFacts(record))
        else if (section === 'notices')
          print(
            'notices',
            record.notices.map(({ rule, message }) => `  ${message}  ${rule}`),
          )
        else print(section, explainMentions(section, tree, file, wanted))
      }
    })

async function bytesOf(path: string): Promise<Uint8Array> {
  if (!existsSync(path)) throw new NoSuchPath(`there is no file ${path}`)
  if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder; give one of its files`)
  return readFile(path)
}
