import { describe, expect, it } from 'vitest'
import { withinTime } from '../../src/run/within-time.ts'

describe('work within a time', () => {
  it('gives what it gives, and throws what it throws', () => {
    expect(withinTime(1000, () => 7)).toBe(7)
    expect(withinTime(undefined, () => 7)).toBe(7)
    expect(() =>
      withinTime(1000, () => {
        throw new RangeError('own')
      }),
    ).toThrow(RangeError)
    expect(withinTime(1000, () => withinTime(1000, () => 7) + 1)).toBe(8)
  })

  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`)],
  ])('is ended in %s without end', (_, work) => {
    expect(() => withinTime(50, work)).toThrow(expect.objectContaining({ rule: 'run/too-slow' }))
  })
})
