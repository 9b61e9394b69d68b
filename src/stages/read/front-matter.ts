import { parseDocument } from 'yaml'
import { isMetadataKey, type Keyed } from './keyed-metadata.ts'

/** What stands before an article's text between two lines "---". */
export interface FrontMatter {
  keyed: Keyed
  /** Where the text begins, in code units. */
  end: number
}

/** Front matter that looks meant as such and cannot be read. */
export interface BrokenFrontMatter {
  broken: string
}

/** Longest front matter that is read, in code units. */
export const LONGEST_FRONT_MATTER = 32 * 1024
/** Aliases that may be resolved: none is needed, and many make a small file large. */
const MOST_ALIASES = 20

const FIRST = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/
const LAST = /(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g
const ENTRY = /^[A-Za-z][\w-]{0,40}[ \t]*:(?:[ \t]|\r|\n|$)/

/** Read the YAML front matter of a text; null where there is none. */
export function readFrontMatter(text: string): FrontMatter | BrokenFrontMatter | null {
  const first = FIRST.exec(text)
  if (!first) return null
  const start = first[0].length
  if (!ENTRY.test(text.slice(start, start + 60).trimStart())) return null
  LAST.lastIndex = start - 1
  const last = LAST.exec(text.slice(0, start + LONGEST_FRONT_MATTER))
  if (!last) return { broken: 'it has no closing line “---”' }
  const document = parseDocument(text.slice(start, last.index), {
    schema: 'core',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const error = document.errors[0]
  if (error) return { broken: error.message.split('\n')[0]?.replace(/:$/, '') ?? error.code }
  const keyed = keyedOf(document)
  if (keyed === null) return { broken: 'it is no list of keys with their values' }
  return isMeant(Object.keys(keyed)) ? { keyed, end: last.index + last[0].length } : null
}

function keyedOf(document: ReturnType<typeof parseDocument>): Keyed | null {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keyed) : null
  } catch {
    return null
  }
}

// "---\nOfsted: what happens next\n---" is a headline between rules
const isMeant = (keys: readonly string[]): boolean =>
  keys.some(isMetadataKey) || keys.every(key => /^[a-z][\w-]*$/.test(key))
