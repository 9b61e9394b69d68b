import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrow } from '../../../src/stages/parse/narrow.ts'

describe('narrow', () => {
  it('gives the same text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => narrow(text) === text)))

  it.each(['café £5 ÿ', 'naïve\u0000', 'Łódź … 😀', ''])('keeps %j', text => expect(narrow(text)).toBe(text))
})
