import { once } from 'node:events'
import { printJson } from '../model/print-json.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { ArticleResult } from '../run/extract-source.ts'
import { exitCodes } from './exit-codes.ts'

/** How records are printed: one list, or a record a line. */
export type Format = 'json' | 'ndjson'

/** Print records as they come: as JSON one alone is an object, several are a list. */
export async function printRecords(
  sources: readonly AsyncIterable<ArticleResult>[],
  format: Format,
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

const print = (record: ArticleRecord, format: Format): string =>
  format === 'json' ? printJson(record) : `${JSON.stringify(record)}\n`
