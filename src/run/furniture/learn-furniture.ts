import type { Article } from '../../model/article.ts'
import { publisherOf } from '../../model/furniture.ts'
import { Unreadable } from '../../model/unreadable.ts'
import { prepare } from '../../pipeline/press.ts'
import { openSource } from '../open-source.ts'
import type { SourceFile } from '../sources/source-file.ts'
import { countLines, type PublisherLines } from './publisher-lines.ts'

/** What was learnt of one publisher. */
export interface LearntPublisher {
  /** Host, or folder of the corpus with a slash behind it; empty for the corpus itself. */
  publisher: string
  /** Articles that it was learnt from. */
  articles: number
  /** Letters of each line, and in how many articles it stands. */
  lines: { words: string; articles: number }[]
}

/** Learn which lines recur over the articles of each publisher, in one pass over the sources. */
export async function learnFurniture(sources: Iterable<SourceFile>): Promise<LearntPublisher[]> {
  const publishers = new Map<string, PublisherLines>()
  for (const source of sources)
    try {
      for await (const { file } of openSource(source, { bytes: 0, sha256: null })) {
        if (file instanceof Unreadable) continue
        const article = prepare.runSync(prepare.parse(file), file) as Article
        if (!file.data.source) continue
        const publisher = publisherOf(file.data.source, file.data.metadata)
        const lines = publishers.get(publisher) ?? countLines()
        publishers.set(publisher, lines)
        lines.see(article)
      }
    } catch {
      // the run itself meets the same trouble and tells of it
    }
  return [...publishers]
    .map(([publisher, lines]) => ({
      publisher,
      articles: lines.articles(),
      lines: [...lines.recurring()].map(([words, articles]) => ({ words, articles })),
    }))
    .filter(({ lines }) => lines.length > 0)
}
