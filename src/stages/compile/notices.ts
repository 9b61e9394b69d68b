import type { VFile } from 'vfile'
import type { Article } from '../../model/article.ts'
import type { ArticleRecord } from '../../model/record.ts'

/** Compile the stages' messages, in order of place, to what a reviewer should look at. */
export const compileNotices = (article: Article, { messages }: VFile): ArticleRecord['notices'] =>
  [...messages]
    .sort((a, b) => offsetOf(a) - offsetOf(b))
    .map(message => ({
      rule: `${message.source}/${message.ruleId}`,
      message: message.reason,
      words: wordsOf(article.source, message),
    }))

type VFileMessage = VFile['messages'][number]

const offsetOf = ({ place }: VFileMessage): number =>
  (place && 'start' in place ? place.start.offset : place?.offset) ?? 0

function wordsOf(source: string, { place }: VFileMessage): string | null {
  if (!place || !('start' in place)) return null
  return source.slice(place.start.offset, place.end.offset)
}
