import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { type Settings, settingsShape } from '../../model/settings.ts'
import { type ConfigFile, configSchema } from './config-schema.ts'
import { suggestKey } from './suggest-key.ts'

/** Where the configuration stands unless told. */
export const CONFIG_FILE = 'pressmark.config.json'

/** The configuration cannot be read: the run cannot start. The message names file and key, a line for each mistake. */
export class BadConfig extends Error {
  override name = 'BadConfig'
}

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
  return partsOf(parse(file, text), dirname(file))
}

function parse(file: string, text: string): ConfigFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new BadConfig(`${file}: not JSON: ${(error as Error).message}`)
  }
  const { data, error } = configSchema.safeParse(json)
  if (data) return data
  throw new BadConfig(
    error.issues
      .flatMap(complaints)
      .map(complaint => `${file}: ${complaint}`)
      .join('\n'),
  )
}

function complaints(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [`${place(issue.path)}${issue.message}`]
  return issue.keys.map(key => {
    const meant = suggestKey(key, issue.path)
    return `${place([...issue.path, key])}unknown key${meant ? `; did you mean “${meant}”?` : ''}`
  })
}

const place = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `${z.core.toDotPath(path)}: `

function partsOf({ $schema, ...config }: ConfigFile, folder: string): Config {
  const entries = Object.entries(config)
  const isSetting = ([key]: [string, unknown]) => Object.hasOwn(settingsShape, key)
  const settings = Object.fromEntries(entries.filter(isSetting))
  const run: RunConfig = Object.fromEntries(entries.filter(entry => !isSetting(entry)))
  const from = (path: string) => (isAbsolute(path) ? path : join(folder, path))
  if (run.paths) run.paths = run.paths.map(from)
  if (run.out !== undefined) run.out = from(run.out)
  if (run.metrics !== undefined) run.metrics = from(run.metrics)
  return { run, settings: Object.keys(settings).length > 0 ? settings : null }
}
