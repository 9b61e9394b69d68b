import { LIST_KEYS, TEXT_KEYS } from '../../domain/press/article-keys.ts'
import { Unreadable } from '../../model/unreadable.ts'
import { type Keyed, normalKey } from './keyed-metadata.ts'

/** An article as JSON has it. */
export interface JsonArticle {
  /** The key of its text: what positions count in. */
  field: string
  text: string
  keyed: Keyed
}

const TEXTS = TEXT_KEYS.split(', ')
const LISTS: ReadonlySet<string> = new Set(LIST_KEYS.split(', '))
const PAGE = /<(?:p|div|article|html|body|br)[\s/>]/i

/** Tell whether a text is that of a page, by its tags. */
export const isPage = (text: string): boolean => PAGE.test(text.slice(0, 4000))

/** Parse JSON. Throws Unreadable. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Unreadable('read/json', 'it is no JSON, or is cut off')
  }
}

/** List the articles of a JSON file that holds several: a list, or an object with a list; null where it holds one. */
export function listOfArticles(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isKeyed(value) || textKey(value)) return null
  const list = Object.entries(value).find(([key, item]) => LISTS.has(normalKey(key)) && Array.isArray(item))
  return list ? (list[1] as unknown[]) : null
}

/** Read one article, recognised by its keys. Throws Unreadable. */
export function readJsonArticle(value: unknown): JsonArticle {
  if (!isKeyed(value)) throw new Unreadable('read/json', 'it is no JSON object with an article')
  const field = textKey(value)
  if (field === null)
    throw new Unreadable('read/json', `it has no text of an article, under none of ${TEXT_KEYS}`)
  return { field, text: value[field] as string, keyed: value }
}

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function textKey(keyed: Keyed): string | null {
  const keys = new Map(Object.keys(keyed).map(key => [normalKey(key), key]))
  const present = TEXTS.flatMap(name => keys.get(name) ?? []).filter(key => typeof keyed[key] === 'string')
  return present.find(key => /\S/.test(keyed[key] as string)) ?? present[0] ?? null
}
