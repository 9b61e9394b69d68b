import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command, Option } from 'commander'
import { extractArticle } from '../../run/extract-article.ts'
import { explainFacts } from './facts.ts'
import { explainLines } from './lines.ts'
import { explainMentions, mentionKinds } from './mentions.ts'
import { heading } from './print.ts'

const sections = ['lines', ...mentionKinds, 'facts', 'notices'] as const
type Section = (typeof sections)[number]

interface Options {
  only?: Section[]
  rejected: boolean
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
    .addHelpText(
      'after',
      `
Each candidate stands on a line: kept (+) or rejected (-), where it is (line:column), its words, what was
read from it, the rule that read it; below it the signs that spoke for it, or why it was rejected.

Examples:
  pressmark explain story.txt
  pressmark explain story.txt --only grades --rejected`,
    )
    .action(async (path: string, { only = [...sections], rejected }: Options) => {
      const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path)
      const { record, tree, file } = extractArticle(path === '-' ? 'stdin.txt' : basename(path), bytes)
      const print = (title: string, lines: readonly string[]) =>
        process.stdout.write(`${heading(title)}\n${lines.length ? lines.join('\n') : '  none'}\n\n`)
      for (const section of only) {
        if (section === 'lines') print('lines', explainLines(tree))
        else if (section === 'facts') print('facts', explainFacts(record))
        else if (section === 'notices')
          print(
            'notices',
            record.notices.map(({ rule, message }) => `  ${message}  ${rule}`),
          )
        else print(section, explainMentions(section, tree, file, rejected))
      }
    })
