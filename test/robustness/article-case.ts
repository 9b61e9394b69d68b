import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Gold, goldSchema } from '../../src/run/evaluate/gold.ts'

/** A text with its gold facts: what a change turns into another such pair. */
export interface ArticleCase {
  name: string
  text: string
  gold: Gold
}

/** Offsets as gold facts hold them: [start, end], UTF-16 code units, end exclusive. */
export type Place = [number, number]

/** Load every NAME.gold.json under one folder with its text from another, sorted by name. */
export function loadCases(goldFolder: string, textFolder: string): ArticleCase[] {
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true }).map(name => join(folder, String(name)))
  const texts = new Map(filesIn(textFolder).map(file => [basename(file), file]))
  return filesIn(goldFolder)
    .filter(file => file.endsWith('.gold.json'))
    .sort()
    .map(file => {
      const gold = goldSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
      return { name: gold.text.file, text: readFileSync(texts.get(gold.text.file) as string, 'utf8'), gold }
    })
}
