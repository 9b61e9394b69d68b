import { type Article, keptLines } from '../../../model/article.ts'

/** Give the beginning of an article, which tells what it is on, up to a length in code units; its lines end with line feeds. */
export function leadOf(article: Article, length: number): string {
  let lead = ''
  for (const { plain } of keptLines(article)) {
    lead += `${plain}\n`
    if (lead.length > length) break
  }
  return lead.slice(0, length)
}
