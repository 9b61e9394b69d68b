import { describe, expect, it } from 'vitest'
import { gradeRules } from '../../../../src/stages/extract/grades/grade-rules.ts'
import { readGrades } from './read-grades.ts'

describe('the rules for grades', () => {
  it('have ids of their own', () => {
    expect(new Set(gradeRules.map(rule => rule.id)).size).toBe(gradeRules.length)
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
