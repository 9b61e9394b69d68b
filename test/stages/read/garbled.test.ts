import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../src/run/extract-article.ts'

const story =
  'Inspectors rated Thornby Day Nursery good â€“ at last â€“ on 4 June 2018, and it cost Â£3m.\n\nâ€œThey run it,â€\u009d said manager ZoÃ« Palfrey on 5 June 2018.'
const page = `<html><body><article><h1>Thornby</h1><p>${story.replace('\n\n', `</p>\n<p>It was &pound;3m well spent, said everybody who was asked about it.</p><p>`)}</p></article></body></html>`

describe('garbled text', () => {
  it.each([
    { path: 'article.txt', source: story },
    { path: 'article.html', source: page },
  ])('keeps positions in the file as it is ($path)', ({ path, source }) => {
    const { record } = extractArticle(path, Buffer.from(source))
    expect(record.notices).toMatchObject([{ rule: 'read/garbled' }])
    const dates = record.dates.map(({ id, words }) => {
      const [start, end, line] = record.positions[id]?.[0] ?? [0, 0, 0]
      return {
        words,
        sliced: source.slice(start, end),
        line: line - source.slice(0, start).split('\n').length,
      }
    })
    expect(dates).toEqual([
      { words: '4 June 2018', sliced: '4 June 2018', line: 0 },
      { words: '5 June 2018', sliced: '5 June 2018', line: 0 },
    ])
  })
})
