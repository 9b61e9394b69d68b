import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Make an empty folder that goes when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Write files, by their paths inside a folder. */
export function lay(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** List the files in a folder with content and time of writing, the run's clock apart. */
export const contents = (folder: string): Record<string, { text: string; written: number }> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter(path => statSync(join(folder, path)).isFile() && path !== 'run.json')
      .sort()
      .map(path => {
        const file = join(folder, path)
        return [path, { text: readFileSync(file, 'utf8'), written: statSync(file).mtimeMs }]
      }),
  )

/** Read a JSON file. */
export const json = (folder: string, path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'))
