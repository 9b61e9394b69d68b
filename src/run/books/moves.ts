import { openSorter } from '../files/sorter.ts'

/** Sources that came and went. */
export interface Moves {
  gone: (path: string, sha256: string | null) => void
  came: (path: string, sha256: string | null) => void
  /** Tell which of them have another path and the same bytes, and which are gone for good; by path. */
  close: () => { renamed: { from: string; to: string }[]; deleted: string[] }
}

/** Open what tells renamed sources from deleted ones, in memory that grows with those that are gone alone. */
export function openMoves(work: string): Moves {
  const gone = new Map<string, string[]>()
  const deleted: string[] = []
  const came = openSorter(work, 'came')
  return {
    gone(path, sha256) {
      if (sha256 === null) deleted.push(path)
      else gone.set(sha256, [...(gone.get(sha256) ?? []), path])
    },
    came(path, sha256) {
      if (sha256 !== null) came.add(`${sha256} ${path}`)
    },
    close() {
      const renamed: { from: string; to: string }[] = []
      if (gone.size > 0)
        for (const line of came.sorted()) {
          const from = gone.get(line.slice(0, 64))?.shift()
          if (from !== undefined) renamed.push({ from, to: line.slice(65) })
        }
      deleted.push(...[...gone.values()].flat())
      renamed.sort((a, b) => (a.from < b.from ? -1 : 1))
      return { renamed, deleted: deleted.sort() }
    },
  }
}
