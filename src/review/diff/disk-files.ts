import { readFile, stat } from 'node:fs/promises'
import { devNull } from 'node:os'
import PQueue from 'p-queue'
import { filesUnder, NoSuchPath, type SourceFile } from '../../run/find-sources.ts'
import { NotComparable } from './not-comparable.ts'
import type { Files } from './read-side.ts'

/** Files read at once. */
const READ_AT_ONCE = 16

/** Read two folders, or two files; what git calls /dev/null holds nothing. Throws NoSuchPath and NotComparable. */
export async function readDisk(before: string, after: string): Promise<[Files, Files]> {
  const kinds = (await Promise.all([kindOf(before), kindOf(after)])).filter(kind => kind !== 'nothing')
  if (new Set(kinds).size > 1) throw new NotComparable('give two folders or two records, not one of each')
  return [await diskFiles(before), await diskFiles(after)]
}

/** Read the JSON files under a folder, or one file. */
export async function diskFiles(path: string): Promise<Files> {
  const kind = await kindOf(path)
  if (kind === 'nothing') return { name: path, texts: new Map() }
  if (kind === 'file') return { name: path, texts: new Map([['', await readFile(path, 'utf8')]]) }
  const queue = new PQueue({ concurrency: READ_AT_ONCE })
  const read = async ({ path, file }: SourceFile) => [path, await readFile(file, 'utf8')] as const
  const files = (await filesUnder(path)).filter(({ path }) => path.endsWith('.json'))
  const texts = await queue.addAll(files.map(file => () => read(file)))
  return { name: path, texts: new Map(texts) }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  if (path === devNull || path === '/dev/null') return 'nothing'
  const info = await stat(path).catch(() => null)
  if (!info)
    throw new NoSuchPath(
      `there is no file or folder ${path} (revisions want a path: pressmark diff main..HEAD -- out)`,
    )
  return info.isDirectory() ? 'folder' : 'file'
}
