import { describe, expect, it } from 'vitest'
import { grades } from '../../../src/domain/ofsted/grades.ts'
import { gradeRank } from '../../../src/review/site/grade-ranks.ts'

describe('gradeRank', () => {
  it.each([
    ['outstanding', 1],
    ['good', 2],
    ['requires-improvement', 4],
    ['satisfactory', 4],
    ['inadequate', 5],
    ['exceptional', 1],
    ['strong-standard', 2],
    ['expected-standard', 3],
    ['needs-attention', 4],
    ['urgent-improvement', 5],
    ['ineffective', 5],
    ['no such grade', 0],
  ])('puts %s on step %i', (grade, rank) => {
    expect(gradeRank(grade)).toBe(rank)
  })

  it('never leaves the five steps', () => {
    for (const { id } of grades) expect([0, 1, 2, 3, 4, 5], id).toContain(gradeRank(id))
  })
})
