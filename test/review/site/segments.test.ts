import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, marksByLine, segmentsOf } from '../../../src/review/site/segments.ts'

const mark = (fact: number, start: number, end: number): Mark => ({ fact, mention: 0, start, end })
const shape = (line: { start: number; end: number }, marks: Mark[]) =>
  segmentsOf(line, marks).map(({ start, end, marks }) => [start, end, marks.map(({ fact }) => fact)])

describe('segments', () => {
  it('cuts a line at the ends of overlapping marks; what ends first comes last', () => {
    expect(shape({ start: 0, end: 20 }, [mark(0, 2, 10), mark(1, 6, 14), mark(2, 6, 8)])).toEqual([
      [0, 2, []],
      [2, 6, [0]],
      [6, 8, [1, 0, 2]],
      [8, 10, [1, 0]],
      [10, 14, [1]],
      [14, 20, []],
    ])
  })

  it('clips marks that run over the line', () => {
    expect(shape({ start: 10, end: 20 }, [mark(0, 5, 12), mark(1, 18, 30)])).toEqual([
      [10, 12, [0]],
      [12, 18, []],
      [18, 20, [1]],
    ])
  })

  it('gives each mark exactly its stretch of all lines', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 8 })
    fc.assert(
      fc.property(spans, drawn => {
        const lines = [
          { start: 0, end: 20 },
          { start: 22, end: 50 },
          { start: 51, end: 95 },
        ]
        const marks = drawn.map(([start, length], fact) => mark(fact, start, start + length))
        const shares = marksByLine(lines, marks)
        const segments = lines.flatMap((line, i) => segmentsOf(line, shares[i] ?? []))
        for (const { fact, start, end } of marks) {
          const own = segments.filter(segment => segment.marks.some(mark => mark.fact === fact))
          const covered = own.reduce((sum, segment) => sum + segment.end - segment.start, 0)
          const wanted = lines.reduce(
            (sum, line) => sum + Math.max(0, Math.min(line.end, end) - Math.max(line.start, start)),
            0,
          )
          expect(covered).toBe(wanted)
        }
        expect(segments.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(92)
      }),
      { numRuns: 60 },
    )
  })
})
