import type { ArticleRecord } from '../../model/record.ts'
import { compareRecords, loneRecord } from './compare-records.ts'
import type { ArticleDifference, Difference, Side } from './difference.ts'

/**
 * Compare two sides article by article. Records are paired by their names in the out folder, then by
 * their source: an article whose file was renamed is the same article.
 */
export function compareSides(before: Side, after: Side): Difference {
  const known = renamed(before.records, after.records)
  const articles: ArticleDifference[] = []
  const byName = new Map<string, ArticleDifference>()
  let same = 0
  const tell = (name: string, article: ArticleDifference) => {
    articles.push(article)
    byName.set(name, article)
  }
  for (const [name, record] of after.records) {
    const old = before.records.get(name) ?? known.get(record)
    const article = old ? compareRecords(old, record) : loneRecord(record, 'added')
    if (isSame(article)) same++
    else tell(name, article)
  }
  const kept = new Set(known.values())
  for (const [name, record] of before.records)
    if (!after.records.has(name) && !kept.has(record)) tell(name, loneRecord(record, 'gone'))
  for (const name of new Set([...before.quarantine.keys(), ...after.quarantine.keys()])) {
    const [from, to] = [before.quarantine.get(name) ?? null, after.quarantine.get(name) ?? null]
    if (JSON.stringify(from) === JSON.stringify(to)) continue
    const article = byName.get(name)
    if (article) article.quarantine = { from, to }
    else
      tell(name, { id: name, record: 'none', edited: false, fields: [], kinds: [], quarantine: { from, to } })
  }
  return { articles: articles.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), same }
}

/** Tell whether an article differs in more than where its facts stand. */
export const hasNews = ({ record, fields, kinds, quarantine }: ArticleDifference): boolean =>
  record === 'added' ||
  record === 'gone' ||
  fields.length > 0 ||
  quarantine !== null ||
  kinds.some(({ added, gone, changed }) => added.length + gone.length + changed.length > 0)

const isSame = ({ edited, fields, kinds }: ArticleDifference): boolean =>
  !edited && fields.length + kinds.length === 0

/** Map records whose name is new to those whose name is gone and whose source is the same but for its path. */
function renamed(before: Side['records'], after: Side['records']): Map<ArticleRecord, ArticleRecord> {
  const left = new Map<string, ArticleRecord>()
  for (const [name, record] of before) if (!after.has(name)) left.set(sourceKey(record), record)
  const pairs = new Map<ArticleRecord, ArticleRecord>()
  for (const [name, record] of after) {
    const old = before.has(name) ? undefined : left.get(sourceKey(record))
    if (!old) continue
    pairs.set(record, old)
    left.delete(sourceKey(record))
  }
  return pairs
}

const sourceKey = ({ source }: ArticleRecord): string => JSON.stringify({ ...source, path: '' })
