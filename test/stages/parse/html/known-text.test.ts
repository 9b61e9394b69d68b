import { describe, expect, it } from 'vitest'
import { knownRuns, shareKnown } from '../../../../src/stages/parse/html/known-text.ts'

const text = 'The school was rated good by the inspectors, who came in June and stayed for two days. '.repeat(
  4,
)

describe('known text', () => {
  it('tells which share of a line it holds', () => {
    const known = knownRuns(text)
    if (!known) throw new Error('not known')
    expect(shareKnown('the school WAS rated — good by the inspectors', known)).toBe(1)
    expect(shareKnown('The school was rated poor', known)).toBe(0.5)
    expect(shareKnown('Something else was said in the end', known)).toBe(0)
    expect(shareKnown('Too short', known)).toBe(0)
  })

  it('knows nothing by a summary', () => {
    expect(knownRuns('The school was rated good.')).toBeNull()
    expect(knownRuns(null)).toBeNull()
  })
})
