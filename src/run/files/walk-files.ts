import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Walk all that is no folder under a folder of the out folder, as paths inside that, in order; hidden ones too. */
export async function* walkFiles(out: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(out, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const keys = entries.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
  for (const key of keys)
    if (key.endsWith('/')) yield* walkFiles(out, `${folder}/${key.slice(0, -1)}`)
    else yield `${folder}/${key}`
}
