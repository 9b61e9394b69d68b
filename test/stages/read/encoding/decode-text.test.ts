import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WINDOWS_1252 } from '../../../../src/domain/press/windows-1252.ts'
import { Unreadable } from '../../../../src/model/unreadable.ts'
import { decodeText } from '../../../../src/stages/read/encoding/decode-text.ts'

const text = 'The school’s head said: “We are proud.” It cost £3m – at the café.'
const windows1252 = (words: string): Uint8Array =>
  Uint8Array.from(words, unit => {
    const i = (WINDOWS_1252.flat() as string[]).indexOf(unit)
    return i < 0 ? unit.charCodeAt(0) : i + 0x80
  })
const utf16be = (words: string): Uint8Array => Buffer.from(words, 'utf16le').swap16()

describe('decodeText', () => {
  it.each([
    { what: 'UTF-8', bytes: Buffer.from(text), encoding: 'utf-8' },
    { what: 'windows-1252', bytes: windows1252(text), encoding: 'windows-1252' },
    { what: 'UTF-16, little end first', bytes: Buffer.from(text, 'utf16le'), encoding: 'utf-16le' },
    { what: 'UTF-16, big end first', bytes: utf16be(text), encoding: 'utf-16be' },
  ])('tells $what', ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, bad: 0 })
  })

  it('keeps the byte order mark, as offsets count it', () => {
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')])
      expect(decodeText(bytes).text).toBe(`\ufeff${text}`)
  })

  it.each([
    { declared: 'iso-8859-1', bytes: [0x93, 0x47, 0x94], gives: '“G”', encoding: 'windows-1252' },
    { declared: 'windows-1250', bytes: [0x8a, 0x61], gives: 'Ša', encoding: 'windows-1250' },
    { declared: 'ISO-8859-15', bytes: [0xa4, 0x35], gives: '€5', encoding: 'iso-8859-15' },
    { declared: 'utf-8', bytes: [0x63, 0x61, 0x66, 0xe9], gives: 'café', encoding: 'windows-1252' },
    {
      declared: 'no-such',
      bytes: [0x63, 0x61, 0x66, 0xe9, ...Buffer.from(' on the corner')],
      gives: 'café on the corner',
      encoding: 'windows-1252',
    },
  ])('takes $declared at its word where it can', ({ declared, bytes, gives, encoding }) => {
    const padded = Uint8Array.from([...bytes, ...Buffer.from(' and so on, as before')])
    expect(decodeText(padded, declared)).toEqual({ text: `${gives} and so on, as before`, encoding, bad: 0 })
  })

  it('believes UTF-8 bytes more than what is declared', () => {
    expect(decodeText(Buffer.from(text), 'iso-8859-1')).toMatchObject({ text, encoding: 'utf-8' })
  })

  it('tells classic Mac OS by its marks', () => {
    const bytes = Uint8Array.from([
      0xd2,
      ...Buffer.from('It'),
      0xd5,
      ...Buffer.from('s good'),
      0xd3,
      ...Buffer.from(' for all of the children here.'),
    ])
    expect(decodeText(bytes)).toMatchObject({
      text: '“It’s good” for all of the children here.',
      encoding: 'macintosh',
    })
  })

  it('reads damaged UTF-8 and counts the damage', () => {
    const cut = Buffer.from(text).subarray(0, -3)
    const flipped = Buffer.from(text)
    flipped[4] = 0xff
    expect(decodeText(Uint8Array.from([...cut, 0xe2, 0x80]))).toMatchObject({ encoding: 'utf-8', bad: 1 })
    expect(decodeText(flipped)).toMatchObject({ encoding: 'utf-8', bad: 1 })
  })

  it.each([
    { what: 'a program', bytes: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), rule: 'read/binary' },
    { what: 'text with a zero byte', bytes: Buffer.from('a\0b and more'), rule: 'read/binary' },
    {
      what: 'bytes that no encoding makes sense of',
      bytes: Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * 7919) % 128)),
      rule: 'read/encoding',
    },
  ])('refuses $what', ({ bytes, rule }) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ name: 'Unreadable', rule }))
  })

  it('gives text or a reason for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.option(fc.constantFrom('utf-8', 'big5', 'x')),
        (bytes, label) => {
          try {
            expect(decodeText(bytes, label).text.length).toBeLessThanOrEqual(bytes.length)
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
