import { setImmediate } from 'node:timers/promises'
import { Unreadable } from '../../model/unreadable.ts'
import { extractArticle } from '../extract-article.ts'
import { type ArticleResult, type ExtractOptions, extractSource } from '../extract-source.ts'
import { gradeLines } from '../inspections.ts'
import { openTally } from '../tally.ts'
import type { Chunk, ChunkMessage, Doomed, Surroundings } from './chunk.ts'
import { type Kept, openKeeper } from './keep-result.ts'

/** What the first article asks for is made ready with these words, so that it is not charged with the time. */
const WARM_UP =
  'A school was rated “good” by Ofsted on 7 March 2019.\n\n“We are proud,” said Ann Orme, its head teacher.\n'

/** Who is told of a chunk while it is extracted. */
export interface ChunkListener {
  tell: (message: ChunkMessage) => void
  /** Is told whether an article is in hand: not while its file is written, as the disk may be slow. */
  hold: (isInHand: boolean) => void
}

/** Extract chunks one after another, telling of each article before it is begun and after it is written. */
export function openExtractor(
  { out, isDry, furniture, settings }: Surroundings,
  timeLimit?: number,
): (chunk: Chunk, listener: ChunkListener) => Promise<void> {
  const keep = openKeeper(out, isDry)
  extractArticle('warm-up.txt', Buffer.from(WARM_UP))
  return async ({ sources, doomed }, { tell, hold }) => {
    for (const [i, source] of sources.entries()) {
      // signals and the like have their turn between two sources
      await setImmediate()
      const tally = openTally(source.path, source.id ?? source.path)
      const refuse = (place: number) => refusal(doomed, i, place)
      const options: ExtractOptions = { furniture, settings, timeLimit, refuse }
      const results = extractSource(source, tally.digest, options)
      for (let article = 1; ; article++) {
        hold(true)
        tell({ kind: 'begin', source: i, article })
        const { value, done } = await results.next()
        hold(false)
        if (done) break
        tally.add(value)
        tell({ kind: 'article', source: i, article, written: writtenOf(value, keep(value)) })
      }
      tell({ kind: 'closed', source: i, entry: tally.close() })
    }
  }
}

function refusal(doomed: readonly Doomed[], source: number, article: number): Unreadable | null {
  const found = doomed.find(one => one.source === source && one.article === article)
  return found ? new Unreadable(found.rule, found.reason) : null
}

function writtenOf({ path, several, file, record, quarantined }: ArticleResult, kept: Kept) {
  return {
    ...kept,
    ...{ path, several, file },
    quarantined: quarantined && { rule: quarantined.rule, reason: quarantined.reason },
    grades: record ? gradeLines(record) : [],
  }
}
