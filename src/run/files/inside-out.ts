import { mkdir, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { OutFolderUnwritable } from './out-folder-unwritable.ts'

/** Make the folders of files in an out folder, each looked at once; where a link leads out of it, throws OutFolderUnwritable. */
export function keepInside(out: string): (file: string) => Promise<string> {
  const known = new Map<string, Promise<void>>()
  let root: Promise<string> | undefined
  const make = async (folder: string) => {
    await mkdir(folder, { recursive: true })
    root ??= realpath(out)
    const [inner, outer] = [await realpath(folder), await root]
    if (inner !== outer && !inner.startsWith(`${outer}${sep}`)) throw new OutFolderUnwritable(folder, 'ELOOP')
  }
  return async file => {
    const full = join(out, file)
    const folder = dirname(full)
    const made = known.get(folder) ?? make(folder)
    known.set(folder, made)
    await made
    return full
  }
}
