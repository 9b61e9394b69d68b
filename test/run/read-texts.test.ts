import { describe, expect, it } from 'vitest'
import { readTexts } from '../../src/run/read-text.ts'

describe('readTexts', () => {
  it('reads every story of a file, and tells of those that cannot be read', async () => {
    const path = 'feed.jsonl'
    const texts: Record<string, unknown> = {}
    for await (const story of readTexts({ path, file: `fixtures/corpora/inputs/source/${path}` }))
      texts[story.path] = story.text
    expect(texts).toEqual({
      'feed.jsonl#1': expect.stringMatching(/^Inspectors rated Twyning/),
      'feed.jsonl#3': expect.objectContaining({ rule: 'read/json' }),
      'feed.jsonl#4': expect.stringMatching(/^Inspectors rated Lower Twyning/),
    })
  })

  it('tells of a file that cannot be read at all', async () => {
    const results = readTexts({ path: 'expected.pdf', file: 'package.json' })
    expect((await results.next()).value).toMatchObject({ text: { rule: 'read/media-type' } })
  })
})
