import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type ArticleRecord, recordSchema } from '../../model/record.ts'
import { jsonFiles } from '../../run/json-files.ts'

const quarantineSchema = z.object({ path: z.string(), rule: z.string(), reason: z.string() })
/** A source that gave no record, and why. */
export type Quarantine = z.infer<typeof quarantineSchema>

/** What a run of `extract` left in its out folder. */
export interface OutFolder {
  records: ArticleRecord[]
  quarantine: Quarantine[]
}

/** An out folder is missing or holds what this release does not read. */
export class BadOutFolder extends Error {
  override name = 'BadOutFolder'
}

/** Load the records and the quarantine of an out folder, in order of path. Throws BadOutFolder. */
export async function loadOutFolder(out: string): Promise<OutFolder> {
  if (!existsSync(join(out, 'records')))
    throw new BadOutFolder(`there are no records in ${out}; pressmark extract writes them`)
  const read = async <T>(schemaOf: (path: string) => z.ZodType<T>, folder: string): Promise<T[]> => {
    const loaded: T[] = []
    for (const path of await jsonFiles(out, folder)) loaded.push(await load(schemaOf(path), out, path))
    return loaded
  }
  // the id names the pages that are written: one that is not its file's name could lead out of the site
  const ownRecord = (path: string) =>
    recordSchema.refine(({ id, source }) => path === `records/${id}.json` && !OUTSIDE.test(source.path), {
      error: 'its id is not the name of its file, or its source lies outside of the corpus',
    })
  return {
    records: await read(ownRecord, 'records'),
    quarantine: await read(() => quarantineSchema, 'quarantine'),
  }
}

/** A path that leads out of the folder it counts from. */
const OUTSIDE = /^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/

async function load<T>(schema: z.ZodType<T>, out: string, path: string): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(join(out, path), 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new BadOutFolder(`${join(out, path)} is not what this release writes; extract again. ${reason}`)
  }
}
