import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/model/fold.ts'
import { dateRules } from '../../../../src/stages/extract/dates/date-rules.ts'
import { findDates } from '../../../../src/stages/extract/dates/find-dates.ts'

describe('the rules for dates', () => {
  it('have ids of their own', () => {
    expect(new Set(dateRules.map(rule => rule.id)).size).toBe(dateRules.length)
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
