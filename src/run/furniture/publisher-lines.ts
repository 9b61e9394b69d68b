import { type Article, keptLines, type LineKind } from '../../model/article.ts'
import { isOfStory, lineKey, type RecurringLines } from '../../model/furniture.ts'
import { isProse } from '../../model/prose.ts'

/** The lines of a publisher's articles, counted article by article. */
export interface PublisherLines {
  see: (article: Article) => void
  /** Articles seen, copies of one another counted once. */
  articles: () => number
  recurring: () => RecurringLines
}

/** Of a publisher with fewer articles nothing is learnt. */
const FEWEST_ARTICLES = 3
/** A line recurs in at least so many articles, and in so great a share of them. */
const FEWEST = 2
const SHARE = 0.4
/** So many articles tell what recurs; more are not looked at, so that memory stays bounded. */
const MOST_ARTICLES = 200
/** An article with so great a share of its prose in an earlier one is a copy of that. */
const COPY = 0.6
const OF_STORY: ReadonlySet<LineKind> = new Set(['byline', 'dateline', 'note', 'judgement'])
/** Of other lines above the story one may be the headline in place of a line that recurs. */
const NO_TITLE: ReadonlySet<LineKind> = new Set(['byline', 'dateline', 'caption'])

interface Seen {
  key: string
  prose: boolean
  vetoed: boolean
  /** Key of the prose that the line heads, as a crosshead does. */
  heads: string | null
}

/** Count the lines of a publisher's articles. */
export function countLines(): PublisherLines {
  const counts = new Map<string, number>()
  const vetoed = new Set<string>()
  const headed = new Map<string, Set<string>>()
  const firstWith = new Map<string, number>()
  let articles = 0
  const see = (article: Article) => {
    if (articles >= MOST_ARTICLES) return
    const lines = seenIn(article)
    if (isCopy(lines, firstWith)) return
    for (const { key, prose, vetoed: isVetoed, heads } of lines) {
      if (prose && !firstWith.has(key)) firstWith.set(key, articles)
      if (isVetoed) vetoed.add(key)
      if (heads !== null) headed.set(key, (headed.get(key) ?? new Set()).add(heads))
    }
    for (const key of new Set(lines.map(line => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
    articles++
  }
  const recurs = (key: string): boolean => {
    const count = counts.get(key) ?? 0
    return count >= FEWEST && count >= articles * SHARE && !vetoed.has(key)
  }
  const isHeading = (key: string): boolean => [...(headed.get(key) ?? [])].some(below => !recurs(below))
  const recurring = () =>
    new Map(
      articles < FEWEST_ARTICLES ? [] : [...counts].filter(([key]) => recurs(key) && !isHeading(key)).sort(),
    )
  return { see, articles: () => articles, recurring }
}

function seenIn(article: Article): Seen[] {
  const kept = keptLines(article).map(line => ({ line, prose: isProse(line.plain.trim()) }))
  const head = kept
    .slice(
      0,
      kept.findIndex(({ prose }) => prose),
    )
    .filter(({ line }) => !NO_TITLE.has(line.kind))
  const lines = kept.map(({ line, prose }) => ({
    key: lineKey(line.plain),
    prose,
    vetoed:
      OF_STORY.has(line.kind) || isOfStory(line.plain) || (line.kind === 'headline' && head.length === 1),
  }))
  let inStory = false
  return lines
    .map((line, i) => {
      const below = lines[i + 1]
      inStory ||= line.prose
      return { ...line, heads: inStory && !line.prose && below?.prose ? below.key : null }
    })
    .filter(({ key }) => key !== '')
}

function isCopy(lines: readonly Seen[], firstWith: ReadonlyMap<string, number>): boolean {
  const prose = lines.filter(line => line.prose)
  const votes = new Map<number, number>()
  for (const { key } of prose) {
    const first = firstWith.get(key)
    if (first !== undefined) votes.set(first, (votes.get(first) ?? 0) + 1)
  }
  return Math.max(0, ...votes.values()) > prose.length * COPY
}
