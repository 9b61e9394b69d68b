import type { Side } from './difference.ts'
import { NotComparable } from './not-comparable.ts'
import { parseQuarantined, parseRecord } from './parse-record.ts'

/** The JSON files of one side, by their paths inside it; a lone file has the empty path. */
export interface Files {
  /** How the side is called in messages: `main:out`. */
  name: string
  texts: ReadonlyMap<string, string>
}

/** Read a side's files as an out folder, a folder of records, or one record. Throws NotComparable. */
export function readSide({ name, texts }: Files): Side {
  const called = (path: string) => (path ? `${name.replace(/\/$/, '')}/${path}` : name)
  const folder = [...texts.keys()].some(path => OUT_FOLDER.test(path)) ? 'records/' : ''
  const records = pick(texts, folder, (text, path) => parseRecord(text, called(path)))
  const quarantine = pick(texts, 'quarantine/', (text, path) => parseQuarantined(text, called(path)))
  return { records, quarantine: folder ? quarantine : new Map() }
}

/** Throw NotComparable where neither side holds anything. */
export function expectFiles(...sides: readonly Files[]): void {
  if (sides.some(({ texts }) => texts.size > 0)) return
  throw new NotComparable(`there are no records in ${sides.map(({ name }) => name).join(' or ')}`)
}

const OUT_FOLDER = /^(?:records\/|quarantine\/|manifest\.json$)/

/** Take the files in a folder, by their names in it without the extension. */
function pick<T>(
  texts: Files['texts'],
  folder: string,
  parse: (text: string, path: string) => T,
): Map<string, T> {
  const picked = new Map<string, T>()
  for (const [path, text] of texts)
    if (path.startsWith(folder))
      picked.set(path.slice(folder.length).replace(/\.json$/, ''), parse(text, path))
  return picked
}
