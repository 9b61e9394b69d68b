import { decodeHTML } from 'entities/decode'
import { META_NAMES } from '../../../../domain/html/metadata-names.ts'
import type { Metadata } from '../../../../model/metadata.ts'
import { readDay } from '../../../../model/published-day.ts'
import { elementsOf, type HtmlElement } from '../tree.ts'
import { type LinkedData, listOf, readLinkedData } from './json-ld.ts'

/** What a page says of itself: metadata for the record, and signs for the choice of its lines. */
export interface PageData {
  metadata: Metadata
  /** The page's summary of the article, or empty. */
  description: string
  /** The article's text, where the page gives it twice. */
  body: string | null
  /** Whether the page says that it is an article. */
  isArticle: boolean
  /** Whether the page says that its text is for subscribers. */
  paid: boolean
}

/** Longest name of a person or a publisher, in code units. */
const LONGEST_NAME = 80

/** Read a page's metadata: JSON-LD first, then `meta` and `link`, then `time`. */
export function readMetadata(root: HtmlElement, html: string): PageData {
  const linked = readLinkedData(root, html)
  const { metas, canonical, title, time } = readHead(root, html)
  const meta = (kind: keyof typeof META_NAMES): string[] =>
    META_NAMES[kind].flatMap(name => metas.get(name) ?? [])
  const texts = (key: string): string[] => linked.flatMap(data => listOf(data[key])).flatMap(textOf)
  const authors = linked.flatMap(data => listOf(data.author)).flatMap(namesOf)
  const publisher = [...linked.flatMap(data => listOf(data.publisher)).flatMap(namesOf), ...meta('publisher')]
  const dates = [...texts('datePublished'), ...meta('published'), ...time]
  const addresses = [
    ...canonical,
    ...meta('url'),
    ...linked.flatMap(({ url, mainEntityOfPage }) => [url, mainEntityOfPage]).flatMap(addressOf),
  ]
  return {
    metadata: {
      url: addresses.find(isAddress) ?? null,
      title: [...texts('headline'), ...meta('title'), ...title].map(tidy).find(Boolean) ?? null,
      published: dates.map(readDay).find(day => day !== null) ?? null,
      authors: [...new Set((authors.length > 0 ? authors : meta('author')).map(tidyName).filter(isName))],
      publisher: publisher.map(tidy).find(name => name.length > 0 && name.length <= LONGEST_NAME) ?? null,
    },
    description: tidy(meta('description')[0] ?? texts('description')[0] ?? ''),
    body: texts('articleBody').sort((a, b) => b.length - a.length)[0] ?? null,
    isArticle:
      metas.get('og:type')?.[0] === 'article' ||
      metas.has('article:published_time') ||
      texts('headline').length > 0,
    paid: linked.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))),
  }
}

function readHead(root: HtmlElement, html: string) {
  const metas = new Map<string, string[]>()
  const canonical: string[] = []
  const title: string[] = []
  const time: string[] = []
  for (const { tag, attributes, children } of elementsOf(root)) {
    if (tag === 'meta') {
      const content = attributes.get('content')?.trim()
      for (const key of ['property', 'name', 'itemprop']) {
        const name = attributes.get(key)?.toLowerCase()
        if (!name || !content) continue
        const known = metas.get(name)
        if (known) known.push(content)
        else metas.set(name, [content])
      }
    } else if (tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonical.push(attributes.get('href') ?? '')
    else if (tag === 'title' && children[0] && title.length === 0)
      title.push(html.slice(children[0].start, children.at(-1)?.end))
    else if (tag === 'time' && (attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished'))
      time.push(attributes.get('datetime') ?? '')
  }
  return { metas, canonical, title, time }
}

const textOf = (value: unknown): string[] => (typeof value === 'string' && value.trim() ? [value] : [])

const addressOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? textOf((value as LinkedData)['@id']) : textOf(value)

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? listOf((value as LinkedData).name).flatMap(textOf) : []
}

const tidy = (text: string): string => decodeHTML(text).replace(/\s+/g, ' ').trim()
const tidyName = (name: string): string => tidy(name).replace(/^by:? /i, '')
const isName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST_NAME && !/^https?:|[@<>{}]/.test(name)
const isAddress = (address: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]+/.test(address)
