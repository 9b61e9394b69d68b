import { describe, expect, it } from 'vitest'
import { HINTS, NO_HINTS } from '../../../src/domain/html/hints.ts'
import { LINE_PHRASES } from '../../../src/domain/html/line-phrases.ts'
import { ARTICLE_TYPES, META_NAMES } from '../../../src/domain/html/metadata-names.ts'
import { AGO_LABELS, COMMENT_HEADINGS, COMMENT_LABELS } from '../../../src/domain/html/record-words.ts'
import { REFUSALS } from '../../../src/domain/html/refusals.ts'
import { BLOCK_TAGS, PARAGRAPH_ENDS, SILENT_TAGS, VOID_TAGS } from '../../../src/domain/html/tags.ts'

const words: Record<string, readonly string[]> = {
  ...HINTS,
  BLOCK_TAGS,
  PARAGRAPH_ENDS,
  SILENT_TAGS,
  VOID_TAGS,
}
const patterns = { ...LINE_PHRASES, ...REFUSALS, NO_HINTS, AGO_LABELS, COMMENT_HEADINGS, COMMENT_LABELS }
const others = { ...META_NAMES, ARTICLE_TYPES }

describe('lists about HTML', () => {
  it.each(Object.entries(words))('%s is sorted', (_, list) => expect(list).toEqual([...list].sort()))

  it.each(Object.entries({ ...words, ...patterns, ...others }))('%s holds nothing twice', (_, list) => {
    expect(list).toHaveLength(new Set(list).size)
  })

  it.each(Object.entries(patterns))('%s are regular expressions that do not hold for nothing', (_, list) => {
    for (const pattern of list) expect(new RegExp(`^(?:${pattern})$`, 'i').test('')).toBe(false)
  })

  it('names one role for a phrase', () => {
    const phrases = Object.values(HINTS).flat()
    expect(phrases).toHaveLength(new Set<string>(phrases).size)
  })
})
