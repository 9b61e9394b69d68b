import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { filesUnder } from '../find-sources.ts'
import { NoSuchPath } from '../sources/corpus-errors.ts'

const span = z.tuple([z.number(), z.number()])
const fact = { at: z.array(span), optional: z.boolean().default(false) }

/** The facts that a careful reader takes from one article, each with its spans ([start, end] in UTF-16 code units). */
export const goldSchema = z.object({
  text: z.object({ file: z.string() }),
  article: z.object({
    title: z.string().nullable().optional(),
    published: z.string().nullable().optional(),
  }),
  boilerplate: z.array(span),
  unscored: z.array(span),
  grades: z.array(
    z.object({
      ...fact,
      provider: z.string(),
      area: z.string(),
      grade: z.string(),
      standing: z.enum(['current', 'earlier']).nullish(),
      inspected: z.string().nullish(),
    }),
  ),
  dates: z.array(z.object({ ...fact, value: z.string().nullable() })),
  people: z.array(z.object({ ...fact, name: z.string(), roles: z.array(z.string()).default([]) })),
  quotations: z.array(z.object({ ...fact, speaker: z.string().nullish() })),
})

export type Gold = z.infer<typeof goldSchema>

/** A file of gold facts, or a text that belongs to one, is missing or wrong. */
export class BadGold extends Error {
  override name = 'BadGold'
}

/** Load every NAME.gold.json under a folder, in order of path. Throws BadGold. */
export async function loadGold(folder: string): Promise<Gold[]> {
  if (!existsSync(folder)) throw new NoSuchPath(`there is no folder ${folder}`)
  const files = (await filesUnder(folder)).filter(({ path }) => path.endsWith('.gold.json'))
  if (files.length === 0) throw new BadGold(`there is no NAME.gold.json under ${folder}`)
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return Promise.all(files.map(({ path, file }) => loadOne(path, file)))
}

/** Find the gold facts of one text in a folder, by the file's name. Throws BadGold. */
export async function goldOf(folder: string, file: string): Promise<Gold> {
  const gold = (await loadGold(folder)).find(({ text }) => text.file === file)
  if (!gold) throw new BadGold(`there are no gold facts of ${file} in ${folder}`)
  return gold
}

async function loadOne(path: string, file: string): Promise<Gold> {
  try {
    return goldSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new BadGold(`${path} is not a file of gold facts: ${(error as Error).message}`)
  }
}
