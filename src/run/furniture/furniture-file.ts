import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LearntFurniture } from '../../model/furniture.ts'
import { printJson } from '../../model/print-json.ts'
import { writeChanged } from '../write-changed.ts'
import type { LearntPublisher } from './learn-furniture.ts'

/** The file of learnt furniture is no such file: the run cannot start. */
export class BadFurniture extends Error {
  override name = 'BadFurniture'
}

const fileIn = (out: string): string => join(out, 'furniture.json')

/** Read what earlier runs learnt; nothing where none did. Throws BadFurniture. */
export async function readFurniture(out: string): Promise<LearntPublisher[]> {
  const text = await readFile(fileIn(out), 'utf8').catch(() => null)
  if (text === null) return []
  const { furnitureSchema } = await import('./furniture-schema.ts')
  try {
    return furnitureSchema.parse(JSON.parse(text)).publishers
  } catch {
    throw new BadFurniture(`${fileIn(out)} cannot be read; correct it, or remove it to learn anew`)
  }
}

/** Write what is learnt: publishers by name, lines by their letters. */
export async function writeFurniture(out: string, publishers: readonly LearntPublisher[]): Promise<void> {
  await writeChanged(fileIn(out), printJson({ schemaVersion: 1, publishers }))
}

/** Join what was learnt before and now; of what is known twice the later counts. */
export function joinFurniture(
  before: readonly LearntPublisher[],
  now: readonly LearntPublisher[],
): LearntPublisher[] {
  const known = new Map(before.map(entry => [entry.publisher, entry]))
  for (const { publisher, articles, lines } of now) {
    const earlier = known.get(publisher)
    const words = new Map([...(earlier?.lines ?? []), ...lines].map(line => [line.words, line]))
    const joined = [...words.values()].sort((a, b) => order(a.words, b.words))
    known.set(publisher, { publisher, articles: Math.max(articles, earlier?.articles ?? 0), lines: joined })
  }
  return [...known.values()].sort((a, b) => order(a.publisher, b.publisher))
}

/** Put what is learnt as the pipeline takes it. */
export const asFurniture = (publishers: readonly LearntPublisher[]): LearntFurniture =>
  new Map(
    publishers.map(({ publisher, lines }) => [
      publisher,
      new Map(lines.map(({ words, articles }) => [words, articles])),
    ]),
  )

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
