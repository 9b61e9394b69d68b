import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'

/** A source as it is now and as the manifest has it; one of the two may be missing. */
export type Pair = { source: SourceFile; entry: SourceEntry | null } | { source: null; entry: SourceEntry }

/** Join sources and entries, both in the order of their paths, holding one of each; of one path twice the first goes with the first. */
export async function* joinByPath(
  sources: AsyncGenerator<SourceFile>,
  entries: AsyncGenerator<SourceEntry>,
): AsyncGenerator<Pair> {
  const next = async <T>(from: AsyncGenerator<T>): Promise<T | null> => {
    const { value, done } = await from.next()
    return done ? null : value
  }
  let [source, entry] = [await next(sources), await next(entries)]
  while (source || entry) {
    if (source && entry && source.path === entry.path) {
      yield { source, entry }
      source = await next(sources)
      entry = await next(entries)
    } else if (source && (!entry || source.path < entry.path)) {
      yield { source, entry: null }
      source = await next(sources)
    } else if (entry) {
      yield { source: null, entry }
      entry = await next(entries)
    }
  }
}
