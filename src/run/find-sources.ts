import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { sideCarPaths } from '../stages/read/side-car.ts'

/** A file to read an article from. */
export interface SourceFile {
  /** Path inside the corpus, with forward slashes: what records are named after. */
  path: string
  /** Where it is on disk. */
  file: string
}

/** A path that is not there: the run cannot start. */
export class NoSuchPath extends Error {
  override name = 'NoSuchPath'
}

/**
 * List the files under the given files and folders, sorted by path, each once. Paths count from the folder
 * given, a lone file's from its own folder; hidden files and side-cars of other files are passed over. Throws
 * NoSuchPath.
 */
export async function findSources(paths: readonly string[]): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile>()
  for (const path of paths) {
    const root = resolve(path)
    const info = await stat(root).catch(() => null)
    if (!info) throw new NoSuchPath(`there is no file or folder ${path}`)
    const sources = info.isDirectory() ? await filesUnder(root) : [{ path: basename(root), file: root }]
    for (const source of sources) found.set(source.file, source)
  }
  const sideCars = new Set([...found.keys()].flatMap(sideCarPaths))
  return [...found.values()]
    .filter(({ file }) => !sideCars.has(file))
    .sort((a, b) => order(a.path, b.path) || order(a.file, b.file))
}

/** List all that is no folder under a folder, hidden files and folders apart. */
export async function filesUnder(root: string): Promise<SourceFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(root, file).split(sep).join('/'), file }))
    .filter(({ path }) => !HIDDEN.test(path))
}

const HIDDEN = /(?:^|\/)\./
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
