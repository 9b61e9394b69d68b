import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/model/fold.ts'

describe('fold', () => {
  it('keeps every index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
  })

  it.each([
    ['“Good”, she said', '"Good", she said'],
    ['the council’s ‘good’ rating', "the council's 'good' rating"],
    ['4–15\u00a0February', '4-15 February'],
    ['Siobhán O’Shea', "Siobhán O'Shea"],
  ])('folds %s', (text, folded) => expect(fold(text)).toBe(folded))
})
