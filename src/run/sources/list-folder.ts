import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { sideCarPaths } from '../../stages/read/side-car-paths.ts'
import { UnreadableFolder } from './corpus-errors.ts'

/** A folder on disk, with the real paths of the folders on the way down to it, its own the last. */
export interface Place {
  folder: string
  way: readonly string[]
}

/** A source in a folder, or a folder in it. */
export interface Entry {
  name: string
  file: string
  /** Null for what is no folder. */
  place: Place | null
  sideCar?: string
}

/** List a folder: all that is neither hidden nor the side-car of another file. Throws UnreadableFolder. */
export function listFolder({ folder, way }: Place, onLoop: (folder: string) => void): Entry[] {
  const found = entriesOf(folder)
  const names = new Set(found.map(({ name }) => name))
  const sideCars = new Set([...names].flatMap(sideCarPaths))
  const entries: Entry[] = []
  for (const entry of found) {
    const { name } = entry
    if (name.startsWith('.') || sideCars.has(name)) continue
    const file = folder + sep + name
    const real = entry.isDirectory() ? join(way.at(-1) as string, name) : linkedFolder(file, entry)
    if (real === null) entries.push({ name, file, place: null, ...beside(file, names) })
    else if (way.includes(real)) onLoop(file)
    else entries.push({ name, file, place: { folder: file, way: [...way, real] } })
  }
  return entries
}

/** Read a folder, waiting for the disk, which takes a third of the time; one that is gone meanwhile holds nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return []
    throw new UnreadableFolder(folder, code)
  }
}

/** Make the entry of a file that is given by itself. */
export function loneEntry(file: string): Entry {
  const sideCar = sideCarPaths(file).find(path => existsSync(path))
  return { name: basename(file), file, place: null, ...(sideCar ? { sideCar } : {}) }
}

function linkedFolder(file: string, entry: { isSymbolicLink: () => boolean }): string | null {
  if (!entry.isSymbolicLink()) return null
  try {
    return statSync(file).isDirectory() ? realpathSync(file) : null
  } catch {
    return null
  }
}

function beside(file: string, names: ReadonlySet<string>): { sideCar?: string } {
  const sideCar = sideCarPaths(file).find(path => names.has(basename(path)))
  return sideCar ? { sideCar } : {}
}
