import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptLines } from '../../src/model/article.ts'
import { extractArticle } from '../../src/run/extract-article.ts'
import { readPageText, textOf } from '../../src/run/read-text.ts'
import { readSource } from '../../src/stages/read/source.ts'

const folders = ['fixtures/stages/parse/html', 'fixtures/stages/extract/dates']
const articles = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(file => /article\.(?:html|txt)$/.test(file)),
)
const squeeze = (text: string) => text.split('\n').filter(Boolean)

describe('the text of a story', () => {
  it.each(articles)('gives the lines of %s that the pipeline keeps, those beside the story apart', file => {
    const bytes = readFileSync(file)
    const lines = keptLines(extractArticle(file, bytes).tree)
    const beside = lines.filter(({ kind, certain }) => certain && !['item', 'crosshead'].includes(kind))
    const text = squeeze(textOf(readSource(file, bytes)))
    expect(text.length).toBeGreaterThan(0)
    expect(text).toEqual(lines.filter(line => !beside.includes(line)).map(({ value }) => value.trim()))
  })

  it('keeps the story and nothing else of a page', () => {
    const html = `<title>Good</title><nav><a href="/">Home</a></nav><article><h1>School rated good</h1><p class="byline">By Jo Ng</p>
      <p>The school was rated good by the inspectors, and its head said that she was proud.</p><ul><li>One &amp; two</ul></article>`
    expect(readPageText('x', html, null)).toBe(
      'The school was rated good by the inspectors, and its head said that she was proud.\n\nOne & two',
    )
  })

  it('says why there is none', () => {
    expect(() => readPageText('x', '<title>404 Not Found</title><p>Not found.</p>', null)).toThrow(
      expect.objectContaining({ rule: 'read/error-page' }),
    )
  })
})
