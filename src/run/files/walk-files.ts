import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Walk all that is no folder under a folder of the out folder, as paths inside that, in order; hidden ones too. */
export function* walkFiles(out: string, folder: string): Generator<string> {
  const full = join(out, folder)
  if (!existsSync(full)) return
  const entries = readdirSync(full, { withFileTypes: true })
  const keys = entries.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
  for (const key of keys)
    if (key.endsWith('/')) yield* walkFiles(out, `${folder}/${key.slice(0, -1)}`)
    else yield `${folder}/${key}`
}
