import { dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { settingsShape } from '../../model/settings.ts'
import { BadConfig } from './bad-config.ts'
import { type ConfigFile, configSchema } from './config-schema.ts'
import type { Config, RunConfig } from './read-config.ts'
import { suggestKey } from './suggest-key.ts'

/** Parse the text of a configuration; paths in it count from its folder. Throws BadConfig. */
export const parseConfig = (file: string, text: string): Config => partsOf(parse(file, text), dirname(file))

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
