import PQueue from 'p-queue'
import { Unreadable } from '../../model/unreadable.ts'
import { extractArticle } from '../extract-article.ts'
import { type ArticleResult, type ExtractOptions, extractSource } from '../extract-source.ts'
import { gradeLines } from '../inspections.ts'
import { openTally } from '../tally.ts'
import type { Chunk, ChunkMessage, Doomed, Surroundings } from './chunk.ts'
import { type Kept, openKeeper } from './keep-result.ts'

/** Files written at once, while the next articles are extracted. */
const WRITTEN_AT_ONCE = 8

/** What the first article asks for is made ready with these words, so that it is not charged with the time. */
const WARM_UP =
  'A school was rated “good” by Ofsted on 7 March 2019.\n\n“We are proud,” said Ann Orme, its head teacher.\n'

/** Extract chunks one after another, telling of each article before it is begun and after it is written. */
export function openExtractor(
  { out, isDry, furniture, settings }: Surroundings,
  timeLimit?: number,
): (chunk: Chunk, tell: (message: ChunkMessage) => void) => Promise<void> {
  const keep = openKeeper(out, isDry)
  extractArticle('warm-up.txt', Buffer.from(WARM_UP))
  return async ({ sources, doomed }, tell) => {
    const writes = new PQueue({ concurrency: WRITTEN_AT_ONCE })
    const closing: Promise<void>[] = []
    const trouble: unknown[] = []
    for (const [i, source] of sources.entries()) {
      const tally = openTally(source.path, source.id ?? source.path)
      const refuse = (place: number) => refusal(doomed, i, place)
      const options: ExtractOptions = { furniture, settings, timeLimit, refuse }
      const results = extractSource(source, tally.digest, options)
      const writing: Promise<void>[] = []
      for (let article = 1; ; article++) {
        if (writes.size >= WRITTEN_AT_ONCE) {
          tell({ kind: 'idle' })
          await writes.onSizeLessThan(WRITTEN_AT_ONCE)
        }
        if (trouble.length > 0) throw trouble[0]
        tell({ kind: 'begin', source: i, article })
        const { value, done } = await results.next()
        if (done) break
        tally.add(value)
        const write = async () =>
          tell({ kind: 'article', source: i, article, written: writtenOf(value, await keep(value)) })
        writing.push(writes.add(write).catch(error => void trouble.push(error)))
      }
      const close = () => trouble.length === 0 && tell({ kind: 'closed', source: i, entry: tally.close() })
      closing.push(Promise.all(writing).then(() => void close()))
    }
    tell({ kind: 'idle' })
    await Promise.all(closing)
    if (trouble.length > 0) throw trouble[0]
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
