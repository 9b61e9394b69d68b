import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src/stages/compile/count-words.ts'

const PIECES = [..."aZ09éñŁ٣𝒜'-­ \n.,’½", 'e\u0301', '\u0301', '😀']

describe('countWords', () => {
  it.each([
    ['', 0],
    ['— … !', 0],
    ["The well-run school's head", 4],
    ["rock 'n' roll", 3],
    ['Café Zoe\u0301, 21 staff', 4],
    ['a.b', 2],
  ])('finds in %j %i', (text, count) => expect(countWords(text)).toBe(count))

  it('counts what a pattern of Unicode classes finds', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }), text => {
        expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu)?.length ?? 0)
      }),
    ))
})
