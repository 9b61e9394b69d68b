import type { Plugin } from 'unified'
import { type Article, keptLines, type Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { DateMention, Published } from '../../../model/dates.ts'
import type { Source } from '../../../model/file-data.ts'
import { standing } from '../../../model/mentions.ts'
import { readDateInPath } from './date-in-path.ts'
import { type DateLine, readDateLine } from './date-line.ts'
import type { Page, PlacedDate } from './page.ts'
import { publishedRules } from './published-rules.ts'

/** A line of so many words is a paragraph of the story. */
const PROSE_WORDS = 20

/** So many first lines tell what is new. */
const OPENING = 6

/** A label such as "Published:" is surer than what a scraper took for the day. */
const SURE = 'published/label'

/**
 * Resolve when the article was published: by a label in its text, else by its metadata, else by other words of it,
 * else by its address, else by the name of its file.
 */
export const resolvePublished: Plugin<[], Article> = () => (article, file) => {
  const { mentions, facts, source, metadata } = file.data
  if (!mentions || !facts) return
  const page = pageOf(keptLines(article), standing(mentions.dates))
  for (const rule of publishedRules) {
    const mention = rule.find(page)
    if (!mention?.value) continue
    if (metadata?.published && rule.id !== SURE && mention.value !== metadata.published) continue
    facts.published = { value: mention.value, from: 'text' }
    mention.role = 'article-published'
    mention.because = [...(mention.because ?? []), rule.id]
    return
  }
  facts.published = metadata?.published
    ? { value: metadata.published, from: 'metadata' }
    : fromPlace(source, metadata?.url ?? source?.url)
}

function fromPlace(source: Source | undefined, url: string | null | undefined): Published | null {
  const address = url ? readDateInPath(url) : null
  if (address) return { value: address, from: 'metadata' }
  const name = source ? readDateInPath(source.path) : null
  return name ? { value: name, from: 'file name' } : null
}

function pageOf(lines: readonly Line[], mentions: readonly DateMention[]): Page {
  const byLine = new Map<number, DateMention[]>()
  for (const mention of mentions) {
    const own = byLine.get(mention.line)
    if (own) own.push(mention)
    else byLine.set(mention.line, [mention])
  }
  let prose = 0
  const before = new Map<Line, number>()
  const order = new Map<Line, number>()
  const dates: PlacedDate[] = []
  for (const line of lines) {
    const own = byLine.get(line.number)
    if (own) dates.push(...datesOf(readDateLine(line, own)))
    order.set(line, order.size)
    before.set(line, prose)
    if (isProse(line)) prose++
  }
  return {
    order: line => order.get(line) ?? 0,
    dates,
    before: line => before.get(line) ?? 0,
    opens: words => lines.slice(0, OPENING).some(({ plain }) => words.test(plain)),
    after: line => prose - (before.get(line) ?? 0) - (isProse(line) ? 1 : 0),
  }
}

const datesOf = (line: DateLine): PlacedDate[] =>
  collect(line.dates, ({ mention, label }) => ({ line, mention, label }))

function isProse({ plain }: Line): boolean {
  if (plain.length <= 80) return false
  let space = -1
  for (let words = 1; words < PROSE_WORDS; words++) {
    space = plain.indexOf(' ', space + 1)
    if (space < 0) return false
  }
  return true
}
