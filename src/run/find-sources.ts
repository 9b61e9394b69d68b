import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { NoSuchPath } from './sources/corpus-errors.ts'
import type { Place } from './sources/list-folder.ts'
import type { SourceFile } from './sources/source-file.ts'
import { type WalkRules, walkSources } from './sources/walk-sources.ts'

export { NoSuchPath } from './sources/corpus-errors.ts'
export type { SourceFile } from './sources/source-file.ts'

/** Which sources to find under the paths. */
export interface FindOptions {
  include?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
  /** A folder not to look into. */
  out?: string | undefined
  onLoop?: WalkRules['onLoop'] | undefined
}

/** List the sources under the paths; see findEach. Throws NoSuchPath and UnreadableFolder. */
export async function findSources(
  paths: readonly string[],
  options: FindOptions = {},
): Promise<SourceFile[]> {
  return [...(await findEach(paths, options))]
}

/**
 * Find the sources under the given files and folders one after another, in the order of their paths, each once.
 * Paths count from the folder given, a lone file's from its own folder; what is given twice, or lies in another
 * folder that is given, counts from there. Throws NoSuchPath at once, UnreadableFolder on the way.
 */
export async function findEach(
  paths: readonly string[],
  { include = [], exclude = [], out, onLoop = () => undefined }: FindOptions = {},
): Promise<Generator<SourceFile>> {
  const places: Place[] = []
  const lone = new Map<string, string>()
  for (const path of paths) {
    const info = await stat(path).catch(() => null)
    if (!info) throw new NoSuchPath(`there is no file or folder ${path}`)
    const real = await realpath(path)
    if (info.isDirectory()) places.push({ folder: resolve(path), way: [real] })
    else lone.set(real, resolve(path))
  }
  const inside = (real: string, i = -1) =>
    places.some(({ way: [root = ''] }, k) => k !== i && lies(real, root, k < i))
  const outer = places.filter(({ way }, i) => !inside(way[0] as string, i))
  const files = [...lone].filter(([real]) => !inside(real)).map(([, file]) => file)
  const isIncluded = (await matcherOf(include)) ?? (() => true)
  const isExcluded = (await matcherOf(exclude)) ?? (() => false)
  return walkSources(outer, files, {
    takes: (path, isFolder) => !isExcluded(path) && (isFolder || isIncluded(path)),
    out: out === undefined ? null : await realpath(out).catch(() => null),
    onLoop,
  })
}

/** Make what tells whether one of the globs matches a path; null without any. */
async function matcherOf(globs: readonly string[]): Promise<((path: string) => boolean) | null> {
  if (globs.length === 0) return null
  const { default: picomatch } = await import('picomatch')
  return picomatch([...globs], { dot: true })
}

/** Tell whether a path lies in a folder where a walk of the folder finds it; a folder lies in itself where `same`. */
function lies(real: string, folder: string, same: boolean): boolean {
  const way = relative(folder, real)
  return way === '' ? same : way !== '..' && !way.startsWith(`..${sep}`) && !HIDDEN.test(slashed(way))
}

/** List all that is no folder under a folder, hidden files and folders apart. */
export async function filesUnder(root: string): Promise<SourceFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: slashed(relative(root, file)), file }))
    .filter(({ path }) => !HIDDEN.test(path))
}

const HIDDEN = /(?:^|\/)\./
const slashed = (path: string): string => path.split(sep).join('/')
