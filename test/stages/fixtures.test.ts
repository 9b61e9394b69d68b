import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/run/extract-article.ts'

/**
 * Every folder fixtures/stages/GROUP/STAGE/CASE holds article.txt (or .html, …) and expected.json: a part of the record,
 * lists whole, facts as far as the case cares. Adding a case needs no code.
 */
const root = 'fixtures/stages'
const folders = (dir: string) =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
    : []

describe('fixtures of the stages', () => {
  for (const group of folders(root))
    for (const stage of folders(join(root, group)))
      for (const name of folders(join(root, group, stage)))
        it(`${group}/${stage}/${name}`, () => {
          const dir = join(root, group, stage, name)
          const article = readdirSync(dir).find(file => file.startsWith('article.')) as string
          const { record } = extractArticle(article, readFileSync(join(dir, article)))
          expect(record).toMatchObject(JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')))
        })
})
