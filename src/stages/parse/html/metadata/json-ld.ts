import { ARTICLE_TYPES } from '../../../../domain/html/metadata-names.ts'
import { elementsOf, type HtmlElement } from '../tree.ts'

/** An object of JSON-LD, whose values may be anything. */
export type LinkedData = Readonly<Record<string, unknown>>

/** Objects are looked for no deeper. */
const DEEPEST = 6
const MOST = 2000
const TYPES: readonly string[] = ARTICLE_TYPES
/** Control characters that publishers leave in strings, which JSON forbids. */
const CONTROL = /[\0-\u001f]+/g

/** Read the JSON-LD objects that describe the article, the surest first. */
export function readLinkedData(root: HtmlElement, html: string): LinkedData[] {
  const found: { type: number; data: LinkedData }[] = []
  const named = new Map<unknown, LinkedData>()
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/ld\+json/i.test(element.attributes.get('type') ?? '')) continue
    const text = element.children[0]
    if (!text) continue
    for (const data of objectsIn(parse(html.slice(text.start, element.children.at(-1)?.end)))) {
      if (data['@id'] && data.name) named.set(data['@id'], data)
      const type = Math.min(
        ...listOf(data['@type'])
          .map(name => TYPES.indexOf(String(name)))
          .map(i => (i < 0 ? TYPES.length : i)),
      )
      if (type < TYPES.length) found.push({ type, data })
    }
  }
  const resolve = (value: unknown): unknown[] => listOf(value).map(item => named.get(idOf(item)) ?? item)
  return found
    .sort((a, b) => a.type - b.type)
    .map(({ data }) => ({ ...data, author: resolve(data.author), publisher: resolve(data.publisher) }))
}

// {"@id": "#person-3"} stands for the object of that id elsewhere on the page
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !('name' in value) ? (value as LinkedData)['@id'] : undefined

function parse(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\/ ?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/ ?\]\]>|\]\]>)\s*$/, '')
  for (const candidate of [json, json.replace(CONTROL, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // a broken block says nothing; the others may
    }
  }
  return null
}

function objectsIn(value: unknown): LinkedData[] {
  const found: LinkedData[] = []
  const visit = (at: unknown, depth: number) => {
    if (depth > DEEPEST || found.length >= MOST || typeof at !== 'object' || at === null) return
    if (Array.isArray(at)) for (const item of at) visit(item, depth + 1)
    else {
      found.push(at as LinkedData)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        visit((at as LinkedData)[key], depth + 1)
    }
  }
  visit(value, 0)
  return found
}

/** Make a list of a value that may be one or several. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value]
