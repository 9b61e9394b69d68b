import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** List the records of an out folder, by their paths in it. */
export const recordPaths = (out: string): string[] =>
  readdirSync(join(out, 'records'), { recursive: true })
    .map(String)
    .filter(path => path.endsWith('.json'))
    .map(path => `records/${path}`)
    .sort()
