import { readFileSync } from 'node:fs'

/** Read a file's text; null where there is none or it cannot be read. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
