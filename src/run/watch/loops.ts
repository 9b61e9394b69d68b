import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/** Make what tells whether a folder below one of the roots is, by links, one of the folders above it. */
export function openLoops(roots: ReadonlySet<string>): (folder: string) => boolean {
  const known = new Map<string, string>()
  const realOf = (folder: string): string => {
    const real = known.get(folder) ?? realPath(folder)
    known.set(folder, real)
    return real
  }
  return folder => {
    const real = realOf(folder)
    for (let above = folder; !roots.has(above) && above !== dirname(above); ) {
      above = dirname(above)
      if (realOf(above) === real) return true
    }
    return false
  }
}

// a folder may go while it is looked at
function realPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
