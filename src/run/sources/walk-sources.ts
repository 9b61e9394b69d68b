import { type Entry, listFolder, loneEntry, type Place } from './list-folder.ts'
import { nameRecords } from './name-records.ts'
import type { SourceFile } from './source-file.ts'

/** What a walk takes and what it passes over. */
export interface WalkRules {
  /** Tells whether a source or a folder is taken, by its path inside the corpus. */
  takes: (path: string, isFolder: boolean) => boolean
  /** Real path of a folder not to look into: the run's own. */
  out: string | null
  /** Is told of each link that leads back to a folder on the way down to it. */
  onLoop: (folder: string) => void
}

/**
 * Walk the sources of folders and lone files that count as one corpus, in the order of their paths, with one folder's
 * names in memory. Links to folders are followed, in a loop once. Throws UnreadableFolder.
 */
export function* walkSources(
  places: readonly Place[],
  lone: readonly string[],
  rules: WalkRules,
  path = '',
): Generator<SourceFile> {
  const listed = places.flatMap(place => listFolder(place, rules.onLoop))
  const entries = [...listed, ...lone.map(loneEntry)]
    .filter(({ name, place }) => rules.takes(path + name, place !== null) && !isOut(place, rules))
    .sort((a, b) => order(sortKey(a), sortKey(b)) || order(a.file, b.file))
  const files = entries.filter(({ place }) => place === null).map(({ name }) => name)
  const folders = entries.filter(({ place }) => place !== null).map(({ name }) => name)
  const ids = nameRecords(files, folders).values()
  for (let i = 0; i < entries.length; i++) {
    const { name, file, place, sideCar } = entries[i] as Entry
    if (place) {
      const together = [place]
      for (let next = entries[i + 1]; next?.place && next.name === name; next = entries[i + 1]) {
        together.push(next.place)
        i++
      }
      yield* walkSources(together, [], rules, `${path}${name}/`)
    } else {
      const id = ids.next().value
      const own = typeof id === 'string' ? { id: path + id } : {}
      yield { path: path + name, file, ...own, ...(sideCar ? { sideCar } : {}) }
    }
  }
}

const isOut = (place: Place | null, { out }: WalkRules): boolean => out !== null && place?.way.at(-1) === out
/** Sort folders as the paths in them sort. */
const sortKey = ({ name, place }: Entry): string => (place ? `${name}/` : name)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
