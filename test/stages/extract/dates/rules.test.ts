import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/model/fold.ts'
import { dateRules } from '../../../../src/stages/extract/dates/date-rules.ts'
import { findDates } from '../../../../src/stages/extract/dates/find-dates.ts'

describe('the rules for dates', () => {
  it('have ids of their own', () => {
    expect(new Set(dateRules.map(rule => rule.id)).size).toBe(dateRules.length)
  })

  for (const { id, needs, shape } of dateRules)
    it(`${id} fits no tokens without one of “${needs}”`, () => {
      const letters = [...'WMmDONYyXRTKLPot&-/,.'].filter(letter => !needs.includes(letter))
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 16 }), line => {
          expect(line).not.toMatch(shape)
        }),
        { numRuns: 1000 },
      )
    })

  for (const rule of dateRules) {
    const find = (sentence: string) =>
      findDates({ value: sentence, plain: fold(sentence), start: 0, number: 1 }, [rule])
    for (const [sentence, value] of rule.reads)
      it(`${rule.id} reads “${sentence}”`, () => expect(find(sentence)[0]?.value).toBe(value))
    for (const sentence of rule.leaves)
      it(`${rule.id} leaves “${sentence}”`, () =>
        expect(find(sentence).map(({ words }) => words)).toEqual([]))
  }
})
