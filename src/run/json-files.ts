import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './find-sources.ts'

/** List the JSON files in a folder of the out folder, as paths inside the out folder, sorted. */
export async function jsonFiles(out: string, folder: string): Promise<string[]> {
  const root = join(out, folder)
  if (!existsSync(root)) return []
  const files = await filesUnder(root)
  return files
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path }) => `${folder}/${path}`)
    .sort()
}
