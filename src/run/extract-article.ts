import type { VFile } from 'vfile'
import type { ArticleRecord } from '../model/record.ts'
import { press } from '../pipeline/press.ts'
import { readSource } from '../stages/read/source.ts'

/** An article with its record and, for those who ask why, the tree and the data of its stages. */
export interface Extraction {
  record: ArticleRecord
  file: VFile
}

/** Run the pipeline over one source. Throws Unreadable for what no article can be read from. */
export function extractArticle(path: string, bytes: Uint8Array): Extraction {
  const file = readSource(path, bytes)
  return { record: press.processSync(file).result as ArticleRecord, file }
}
