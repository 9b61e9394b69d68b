import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesUnder } from '../../run/find-sources.ts'

/** Tells a folder that this command may write over from one that holds something else. */
const MARKER = 'pressmark-site.txt'
const MARKED = 'Written by pressmark review, which may write over this folder and remove files from it.\n'

/** The folder for the site holds something else. */
export class NotASite extends Error {
  override name = 'NotASite'
}

/** A site that is being written. */
export interface OpenSite {
  /** Write a file by its path inside the site, whole or not at all, and only where its content changes. */
  write: (path: string, content: string) => Promise<void>
  /** Remove the files of before that were not written this time. */
  close: () => Promise<void>
}

/** Open a folder to write a site to. Throws NotASite. */
export async function openSite(folder: string): Promise<OpenSite> {
  if (existsSync(folder) && !existsSync(join(folder, MARKER)) && (await readdir(folder)).length > 0)
    throw new NotASite(`${folder} holds something else; give --site a folder that is new or empty`)
  const made = new Map<string, Promise<unknown>>()
  const makeFolder = (path: string): Promise<unknown> => {
    const known = made.get(path) ?? mkdir(path, { recursive: true })
    made.set(path, known)
    return known
  }
  const before = new Map(
    existsSync(folder) ? (await filesUnder(folder)).map(({ path, file }) => [path, file]) : [],
  )
  const written = new Set<string>()
  // a site is made anew at will, so that unlike a record it need not outlive a power cut: no flush to the disk
  const write = async (path: string, content: string) => {
    written.add(path)
    const file = join(folder, path)
    if (before.has(path) && (await readFile(file, 'utf8')) === content) return
    await makeFolder(dirname(file))
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  }
  await write(MARKER, MARKED)
  return {
    write,
    async close() {
      for (const [path, file] of before) if (!written.has(path)) await rm(file)
    },
  }
}
