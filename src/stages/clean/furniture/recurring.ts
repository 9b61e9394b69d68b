import type { Plugin } from 'unified'
import type { Article, LineKind } from '../../../model/article.ts'
import { isOfStory, lineKey, publisherOf } from '../../../model/furniture.ts'

const RULE = 'boilerplate/recurring'
/** Kinds of lines that are of the story where the source itself says so. */
const KEPT: ReadonlySet<LineKind> = new Set(['headline', 'standfirst', 'byline', 'dateline', 'crosshead'])

/** Clean lines that recur over the publisher's articles, where a run has learnt which do. */
export const cleanRecurring: Plugin<[], Article> = () => (article, file) => {
  const { furniture, source, metadata } = file.data
  if (!furniture || !source) return
  const publisher = publisherOf(source, metadata)
  const recurring = furniture.get(publisher)
  if (!recurring) return
  for (const line of article.children) {
    if (line.boilerplate || (line.certain && KEPT.has(line.kind))) continue
    const articles = recurring.get(lineKey(line.plain))
    if (articles && !isOfStory(line.plain))
      line.boilerplate = {
        rule: RULE,
        reason: `recurs in ${articles} articles of ${publisher || 'the folder'}`,
      }
  }
}
