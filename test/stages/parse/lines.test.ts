import fc from 'fast-check'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseLines } from '../../../src/stages/parse/lines.ts'

const parse = (text: string) => unified().use(parseLines).parse(text)

describe('parseLines', () => {
  it.each([
    { ends: 'LF', text: 'one\n\ntwo\nthree' },
    { ends: 'CRLF', text: 'one\r\n\r\ntwo\r\nthree' },
    { ends: 'CR', text: 'one\r\rtwo\rthree' },
  ])('keeps place and number of each line that ends in $ends', ({ text }) => {
    const lines = parse(text).children
    expect(lines.map(({ value, number, afterBlank }) => [value, number, afterBlank])).toEqual([
      ['one', 1, false],
      ['two', 3, true],
      ['three', 4, false],
    ])
    for (const { start, end, value } of lines) expect(text.slice(start, end)).toBe(value)
  })

  it('gives no line for a byte order mark alone, and keeps one before words', () => {
    expect(parse('\ufeff\n').children).toEqual([])
    expect(parse('\ufeffwords').children).toMatchObject([{ value: '\ufeffwords', plain: ' words', start: 0 }])
  })

  it('slices the source to each line, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', '\r', ' ', '\u00a0'))),
        parts => {
          const text = parts.join('')
          for (const { start, end, value, plain } of parse(text).children) {
            expect(text.slice(start, end)).toBe(value)
            expect(plain).toHaveLength(value.length)
            expect(value).toMatch(/\S/)
          }
        },
      ),
    )
  })
})
