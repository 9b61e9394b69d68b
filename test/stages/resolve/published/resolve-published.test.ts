import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/model/article.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractDates } from '../../../../src/stages/extract/dates/extract-dates.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { readSource } from '../../../../src/stages/read/source.ts'
import { resolvePublished } from '../../../../src/stages/resolve/published/resolve-published.ts'
import { pages, paths } from './pages.ts'

const reading = unified().use(parseLines).use(openFacts).use(extractDates).use(resolvePublished).freeze()

function published(path: string, text: string) {
  const file = readSource(path, new TextEncoder().encode(text))
  reading.runSync(reading.parse(file) as Article, file)
  return file.data.facts?.published ?? null
}

describe('the day of publication', () => {
  it.each(pages)('%s', (_, text, value) => {
    expect(published('article.txt', text)).toEqual(value === null ? null : { value, from: 'text' })
  })

  it.each(paths)('is read from %s', (path, value) => {
    expect(published(path, 'A story of no date at all.')).toEqual(
      value === null ? null : { value, from: 'file name' },
    )
  })

  it('is read from the words first', () => {
    expect(published('2019-01-08.txt', 'Good news\n\nPublished: 9 January 2019')).toEqual({
      value: '2019-01-09',
      from: 'text',
    })
  })
})
