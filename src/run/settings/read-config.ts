import { readFile } from 'node:fs/promises'
import type { Settings } from '../../model/settings.ts'
import { BadConfig } from './bad-config.ts'
import type { ConfigFile } from './config-schema.ts'

/** Where the configuration stands unless told. */
export const CONFIG_FILE = 'pressmark.config.json'

/** How to run, as the configuration says; paths count from the working folder. */
export type RunConfig = Omit<ConfigFile, '$schema' | keyof Settings>

/** The configuration, its two halves apart; `settings` is null where it adds no knowledge. */
export interface Config {
  run: RunConfig
  settings: Settings | null
}

/** Read a file of configuration; without a name the one in the working folder, if there is any. Throws BadConfig. */
export async function readConfig(name?: string): Promise<Config> {
  const file = name ?? CONFIG_FILE
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && name === undefined) return null
    throw new BadConfig(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`)
  })
  if (text === null) return { run: {}, settings: null }
  const { parseConfig } = await import('./parse-config.ts')
  return parseConfig(file, text)
}
