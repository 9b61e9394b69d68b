import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'

/** A source as it is now and as the manifest has it; one of the two may be missing. */
export type Pair = { source: SourceFile; entry: SourceEntry | null } | { source: null; entry: SourceEntry }

/** Join sources and entries, both in the order of their paths, holding one of each; of one path twice the first goes with the first. */
export function* joinByPath(sources: Iterator<SourceFile>, entries: Iterator<SourceEntry>): Generator<Pair> {
  const next = <T>(from: Iterator<T>): T | null => {
    const { value, done } = from.next()
    return done ? null : value
  }
  let [source, entry] = [next(sources), next(entries)]
  while (source || entry) {
    if (source && entry && source.path === entry.path) {
      yield { source, entry }
      source = next(sources)
      entry = next(entries)
    } else if (source && (!entry || source.path < entry.path)) {
      yield { source, entry: null }
      source = next(sources)
    } else if (entry) {
      yield { source: null, entry }
      entry = next(entries)
    }
  }
}
