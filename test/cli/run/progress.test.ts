import { describe, expect, it } from 'vitest'
import { clock, sayProgress } from '../../../src/cli/run/say-progress.ts'

describe('the progress line', () => {
  it('shows a bar, the rate and the time left', () => {
    const line = sayProgress({ done: 600, of: 2400, elapsed: 3, left: 9 }, 80)
    expect(line).toBe(`${'█'.repeat(7)}${'░'.repeat(23)}  25%  600 of 2,400  200 a second  0:09 left`)
  })

  it('shows no share until all are found', () => {
    expect(sayProgress({ done: 1200, of: null, elapsed: 3, left: 0 }, 80)).toBe(
      '1,200 sources  400 a second  still finding more',
    )
  })

  it.each([
    { done: 0, of: 0, elapsed: 0, left: 0 },
    { done: 0, of: 5, elapsed: 0, left: Number.POSITIVE_INFINITY },
    { done: 7, of: 5, elapsed: 9, left: Number.NaN },
    { done: 123_456_789, of: 987_654_321, elapsed: 1, left: 360_000 },
  ])('fits into any width with $done of $of', position => {
    for (const width of [20, 40, 79, 80, 200])
      expect(sayProgress(position, width).length).toBeLessThanOrEqual(width)
    expect(sayProgress(position, 80)).not.toMatch(/NaN|Infinity/)
  })

  it.each([
    [7.9, '0:07'],
    [75, '1:15'],
    [3723, '1:02:03'],
  ])('writes %d seconds as %s', (seconds, said) => expect(clock(seconds)).toBe(said))
})
