import type { VFile } from 'vfile'
import type { Article } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Settings } from '../model/settings.ts'
import { press } from '../pipeline/press.ts'
import { readSource } from '../stages/read/source.ts'

/** An article's record and, for those who ask why, the tree and the file with what the stages left there. */
export interface Extraction {
  record: ArticleRecord
  tree: Article
  file: VFile
}

/** Run the pipeline over a source that holds one article. Throws Unreadable for what no article can be read from. */
export function extractArticle(path: string, bytes: Uint8Array, settings?: Settings): Extraction {
  const file = readSource(path, bytes)
  if (settings) file.data.settings = settings
  return extractFile(file)
}

/** Run the pipeline over an article that is read. Throws Unreadable. */
export function extractFile(file: VFile): Extraction {
  const tree = press.runSync(press.parse(file), file) as Article
  return { record: press.stringify(tree, file), tree, file }
}
