import { METADATA_KEYS, REPORTER_ROLES } from '../../domain/press/metadata-keys.ts'
import type { Metadata } from '../../model/metadata.ts'
import { repairText } from '../../model/mojibake.ts'
import { readDay } from '../../model/published-day.ts'

/** Values by their keys, as a scraper or an editor wrote them. */
export type Keyed = Readonly<Record<string, unknown>>

const KEYS = Object.fromEntries(
  Object.entries(METADATA_KEYS).map(([field, keys]) => [field, keys.split(', ')]),
) as Record<keyof typeof METADATA_KEYS, string[]>
const KNOWN: ReadonlySet<string> = new Set(Object.values(KEYS).flat())
const ROLE = new RegExp(`(?:^| )(?:${REPORTER_ROLES.split(', ').join('|')})s?$`, 'i')

/** Longest value that is taken, in code units; longer ones are no titles, names or addresses. */
const LONGEST = { url: 2000, title: 400, published: 60, name: 80 }
const MOST_AUTHORS = 20

/** Write a key as lists of keys have it: "Date-Published" is "datepublished". */
export const normalKey = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '')

/** Tell whether a key says something of an article that Pressmark takes. */
export const isMetadataKey = (key: string): boolean => KNOWN.has(normalKey(key))

/** Take what is known of an article from keyed values; keys that say nothing of it are passed over. */
export function readKeyedMetadata(keyed: Keyed): Metadata {
  const values = new Map(Object.entries(keyed).map(([key, value]) => [normalKey(key), value]))
  const texts = (field: keyof typeof METADATA_KEYS, longest: number): string[] =>
    KEYS[field]
      .flatMap(key => textsOf(values.get(key)))
      .map(tidy)
      .filter(text => text.length > 0 && text.length <= longest)
  const authors = KEYS.authors.map(key => authorsOf(values.get(key))).find(names => names.length > 0)
  return {
    url: texts('url', LONGEST.url).find(isAddress) ?? null,
    title: texts('title', LONGEST.title)[0] ?? null,
    published:
      texts('published', LONGEST.published)
        .map(readDay)
        .find(day => day !== null) ?? null,
    authors: authors ?? [],
    publisher: texts('publisher', LONGEST.name).find(name => !isAddress(name)) ?? null,
  }
}

/** List the texts of a value that may be a text, a number, something with a name, or several of these. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, MOST_AUTHORS).flatMap(item => textsOf(nameOf(item)))
  return textsOfName(nameOf(value))
}

const textsOfName = (name: unknown): string[] => (typeof name === 'string' ? [name] : [])
const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value

// "By Jo Marsh, education reporter; Ade Obi" → Jo Marsh, Ade Obi
function authorsOf(value: unknown): string[] {
  const names = textsOf(value)
    .flatMap(text => text.slice(0, LONGEST.url).split(/;|,| and | & |\n/))
    .map(name => tidy(name).replace(/^by:? /i, ''))
  return [...new Set(names)].filter(isName).slice(0, MOST_AUTHORS)
}

const tidy = (text: string): string => repairText(text).replace(/\s+/g, ' ').trim()
const isName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST.name && !/^https?:|[@<>{}\d]/.test(name) && !ROLE.test(name)
const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text)
