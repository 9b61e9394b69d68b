import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSorter } from '../../../src/run/files/sorter.ts'
import { scratch } from '../scratch.ts'

function sort(lines: readonly string[], held: number): { sorted: string[]; runs: number } {
  const folder = scratch()
  const sorter = openSorter(folder, 'lines', held)
  for (const line of lines) sorter.add(line)
  const runs = readdirSync(folder).length
  const sorted = [...sorter.sorted()]
  expect(readdirSync(folder)).toEqual([])
  return { sorted, runs }
}

describe('a sorter', () => {
  it('gives lines by their code units, whatever they hold and however many runs they fill', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\nb', 'a', 'a\u2028', '\u0000', ''),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.nat(60), (lines, held) => {
        expect(sort(lines, held).sorted).toEqual([...lines].sort())
      }),
      { numRuns: 40 },
    )
  })

  it('keeps on disk what it may not hold', () => {
    const lines = Array.from({ length: 100 }, (_, i) => String((i * 7919) % 100))
    expect(sort(lines, 20).runs).toBeGreaterThan(5)
    expect(sort(lines, 2000).runs).toBe(0)
  })
})
