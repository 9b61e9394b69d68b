import { Command } from 'commander'
import { compareSides, hasNews } from '../../review/diff/compare-sides.ts'
import { readDisk } from '../../review/diff/disk-files.ts'
import { expectFiles, readSide } from '../../review/diff/read-side.ts'
import { readRevisions } from '../../review/diff/revision-files.ts'
import { parseRevisions } from '../../review/diff/revisions.ts'
import { exitCodes } from '../exit-codes.ts'
import { paintFor, wantsColour } from '../paint.ts'
import { UsageError } from '../usage-error.ts'
import { asJson } from './as-json.ts'
import { asMarkdown } from './as-markdown.ts'
import { asText } from './as-text.ts'
import { type Operands, readOperands } from './operands.ts'

interface Options {
  json: boolean
  markdown: boolean
}

/** `pressmark diff`: what changed in the facts between two out folders, two records, or two revisions. */
export const diffCommand = (): Command =>
  new Command('diff')
    .description('Compare records by their facts: added, gone, changed; what only moved is counted.')
    .usage('[options] <before> <after>\n       pressmark diff [options] <revisions> -- <path>')
    .argument('<sides...>', 'two out folders, two records, or git revisions of a path')
    .option('--json', 'print JSON', false)
    .option('--markdown', 'print a comment for a pull request, shortened where it is long', false)
    .addHelpText(
      'after',
      `
Exits with 1 where facts differ. Colours show on a terminal; NO_COLOR=1 leaves them out, FORCE_COLOR=1 asks for them.

Examples:
  pressmark diff out-before out              two out folders
  pressmark diff old.json new.json           two records
  pressmark diff main..HEAD -- out           an out folder at two revisions; main...HEAD: since they parted
  pressmark diff HEAD -- out                 an out folder at a revision, and as it is on disk`,
    )
    .action(async (sides: string[], { json, markdown }: Options) => {
      if (json && markdown) throw new UsageError('give --json or --markdown, not both')
      const files = await readFiles(readOperands(sides, process.argv))
      expectFiles(...files)
      const [before, after] = files
      const difference = compareSides(readSide(before), readSide(after))
      const paint = paintFor(wantsColour(process.stdout.isTTY, process.env))
      process.stdout.write(
        json ? asJson(difference) : markdown ? asMarkdown(difference) : asText(difference, paint),
      )
      if (difference.articles.some(hasNews)) process.exitCode = exitCodes.attention
    })

const readFiles = (operands: Operands) =>
  'path' in operands
    ? readRevisions(parseRevisions(operands.revisions), { path: operands.path, cwd: process.cwd() })
    : readDisk(operands.before, operands.after)
