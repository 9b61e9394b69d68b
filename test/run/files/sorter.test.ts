import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSorter } from '../../../src/run/files/sorter.ts'
import { scratch } from '../scratch.ts'

async function sort(lines: readonly string[], held: number): Promise<{ sorted: string[]; runs: number }> {
  const folder = scratch()
  const sorter = openSorter(folder, 'lines', held)
  for (const line of lines) await sorter.add(line)
  const runs = readdirSync(folder).length
  const sorted: string[] = []
  for await (const line of sorter.sorted()) sorted.push(line)
  expect(readdirSync(folder)).toEqual([])
  return { sorted, runs }
}

describe('a sorter', () => {
  it('gives lines by their code units, whatever they hold and however many runs they fill', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\nb', 'a', 'a\u2028', '\u0000', ''),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.nat(60), async (lines, held) => {
        expect((await sort(lines, held)).sorted).toEqual([...lines].sort())
      }),
      { numRuns: 40 },
    )
  })

  it('loses and doubles nothing when lines are added at once', async () => {
    const sorter = openSorter(scratch(), 'lines', 50)
    const lines = Array.from({ length: 500 }, (_, i) => String(i))
    await Promise.all(lines.map(line => sorter.add(line)))
    const sorted: string[] = []
    for await (const line of sorter.sorted()) sorted.push(line)
    expect(sorted).toEqual(lines.sort())
  })

  it('keeps on disk what it may not hold', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => String((i * 7919) % 100))
    expect((await sort(lines, 20)).runs).toBeGreaterThan(5)
    expect((await sort(lines, 2000)).runs).toBe(0)
  })
})
