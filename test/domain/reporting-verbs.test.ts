import { describe, expect, it } from 'vitest'
import {
  DESCRIBING_VERBS,
  LOOSE_REPORTING_VERBS,
  REPORTING_VERBS,
} from '../../src/domain/press/reporting-verbs.ts'

const rows = (list: string) => list.split(',').map(row => row.trim().split(/\s+/))
const bases = (list: string) => rows(list).map(([base]) => base as string)

describe('reporting verbs', () => {
  it('are at least 150, each once, in order', () => {
    for (const list of [REPORTING_VERBS, DESCRIBING_VERBS]) {
      expect(new Set(bases(list)).size).toBe(bases(list).length)
      expect(bases(list)).toEqual([...bases(list)].sort())
    }
    expect(bases(REPORTING_VERBS).length).toBeGreaterThanOrEqual(150)
  })

  it('have their forms in order', () => {
    for (const [base = '', third = '', past] of rows(`${REPORTING_VERBS},${DESCRIBING_VERBS}`)) {
      expect(third).toMatch(/s$/)
      expect(base).not.toBe(third)
      expect(past).toBeDefined()
    }
  })

  it('hold those that are loose', () => {
    expect(bases(REPORTING_VERBS)).toEqual(expect.arrayContaining(bases(LOOSE_REPORTING_VERBS)))
  })
})
