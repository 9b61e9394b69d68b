import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutterOf } from '../../../src/stages/parse/narrow.ts'

describe('cutting a text', () => {
  it('changes no character', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        (text, start, length) => {
          const end = Math.min(text.length, start + length)
          expect(cutterOf(text)(Math.min(start, end), end)).toBe(text.slice(Math.min(start, end), end))
        },
      ),
    ))

  it.each(['café £5 ÿ', 'naïve\u0000', 'Łódź … 😀', ''])('keeps %j', text =>
    expect(cutterOf(text)(0, text.length)).toBe(text),
  )

  it('keeps what is narrow beside what is wide', () => {
    const cut = cutterOf('café £5 … Łódź')
    expect([cut(0, 7), cut(8, 14)]).toEqual(['café £5', '… Łódź'])
  })
})
