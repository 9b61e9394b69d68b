import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/stages/read/source.ts'

const read = (path: string, bytes: string | Uint8Array) =>
  readSource(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)

describe('readSource', () => {
  it('gives the text with where it came from', () => {
    const file = read('council/story.txt', 'Café: “good”')
    expect(String(file)).toBe('Café: “good”')
    expect(file.data.source).toEqual({
      path: 'council/story.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: 17,
      sha256: '728be1557f557eb51c448cbf45c9611934c27e6d538b2e69d78514f95149af41',
      url: null,
    })
  })

  it('keeps a byte order mark, as offsets count it', () => {
    expect(String(read('a.md', '\ufeffwords'))).toBe('\ufeffwords')
  })

  it.each([
    { what: 'an empty file', path: 'a.txt', bytes: '', rule: 'read/empty' },
    { what: 'white space', path: 'a.txt', bytes: '\ufeff \r\n\u00a0', rule: 'read/empty' },
    { what: 'control characters', path: 'a.txt', bytes: 'a\0b', rule: 'read/binary' },
    { what: 'another kind of file', path: 'a.docx', bytes: 'PK', rule: 'read/media-type' },
    { what: 'no extension', path: 'story', bytes: 'words', rule: 'read/media-type' },
  ])('refuses $what', ({ path, bytes, rule }) => {
    expect(() => read(path, bytes)).toThrow(expect.objectContaining({ name: 'Unreadable', rule }))
  })
})
