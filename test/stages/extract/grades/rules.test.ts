import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeRules } from '../../../../src/stages/extract/grades/grade-rules.ts'
import { readGrades } from './read-grades.ts'

describe('the rules for grades', () => {
  it('have ids of their own', () => {
    expect(new Set(gradeRules.map(rule => rule.id)).size).toBe(gradeRules.length)
  })

  for (const { id, needs, before } of gradeRules)
    if (needs)
      it(`${id} fits no grade without one of “${needs}” before it`, () => {
        const letters = [...'GAPNRrJVBHKMLFTeXIDOQUSso<>#%WYyECZ()phixf=~lw/'].filter(
          letter => !needs.includes(letter),
        )
        fc.assert(
          fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }), shape => {
            expect(shape).not.toMatch(before)
          }),
          { numRuns: 2000 },
        )
      })

  for (const rule of gradeRules) {
    for (const [sentence, ...facts] of rule.reads)
      it(`${rule.id} reads “${sentence}”`, () => {
        const { grades, facts: found } = readGrades(sentence)
        expect(found.map(fact => fact.replace(/, \d.*/, '')).sort()).toEqual([...facts].sort())
        expect(grades.map(grade => grade.rule)).toContain(rule.id)
      })
    for (const sentence of rule.leaves)
      it(`${rule.id} leaves “${sentence}”`, () => {
        expect(readGrades(sentence).grades.map(grade => `${grade.rule} ${grade.grade}`)).toEqual([])
      })
  }
})
