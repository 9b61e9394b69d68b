import { mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { OutFolderUnwritable } from './out-folder-unwritable.ts'

/** Make the folders of files in an out folder, each looked at once; where a link leads out of it, throws OutFolderUnwritable. */
export function keepInside(out: string): (file: string) => string {
  const known = new Set<string>()
  let root: string | undefined
  const make = (folder: string) => {
    mkdirSync(folder, { recursive: true })
    root ??= realpathSync(out)
    const inner = realpathSync(folder)
    if (inner !== root && !inner.startsWith(`${root}${sep}`)) throw new OutFolderUnwritable(folder, 'ELOOP')
    known.add(folder)
  }
  return file => {
    const full = join(out, file)
    const folder = dirname(full)
    if (!known.has(folder)) make(folder)
    return full
  }
}
