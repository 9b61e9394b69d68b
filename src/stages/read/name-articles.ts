import { createHash } from 'node:crypto'

/** Names an article of a file that holds several. */
export type Namer = (url: string | null, number: number) => string

/** Name articles by their address, or by their number where they have none; a second of one address is "…-2". */
export function nameArticles(path: string): Namer {
  const times = new Map<string, number>()
  return (url, number) => {
    if (url === null) return `${path}/${number}`
    const hash = createHash('sha256').update(url).digest('hex').slice(0, 8)
    const count = (times.get(hash) ?? 0) + 1
    times.set(hash, count)
    const id = `${path}/${slugOf(url)}-${hash}`
    return count === 1 ? id : `${id}-${count}`
  }
}

// "https://www.example.org/news/2019/good-news?id=1" → "example-org-news-2019-good-news-id-1"
const slugOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
