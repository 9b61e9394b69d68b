import type { ArticleRecord } from '../../../src/model/record.ts'
import { type Settings, settingsSchema } from '../../../src/model/settings.ts'
import { extractFile } from '../../../src/run/extract-article.ts'
import { readSource } from '../../../src/stages/read/source.ts'

/** Extract the record of a text under settings, or without any. */
export function recordWith(settings: Settings | null, text: string, path = 'a.txt'): ArticleRecord {
  const file = readSource(path, Buffer.from(text))
  if (settings) file.data.settings = settingsSchema.parse(settings)
  return extractFile(file).record
}
