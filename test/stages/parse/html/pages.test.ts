import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listLines } from './list-lines.ts'

/** Every folder fixtures/stages/parse/html/CASE holds article.html and lines.txt: what each line is, and the line. */
const root = 'fixtures/stages/parse/html'
const read = (name: string, file: string) => readFileSync(join(root, name, file), 'utf8')

describe('pages', () => {
  it.each(readdirSync(root))('%s', name => {
    expect(listLines(read(name, 'article.html'))).toEqual(read(name, 'lines.txt').trimEnd().split('\n'))
  })
})
