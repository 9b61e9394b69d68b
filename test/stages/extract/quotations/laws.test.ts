import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/model/fold.ts'
import { readMarks } from '../../../../src/stages/extract/quotations/marks.ts'
import { pairMarks } from '../../../../src/stages/extract/quotations/pair-marks.ts'
import { quoted, readQuotations } from './read-quotations.ts'

const bits = fc.constantFrom(
  ..."“ ” ‘ ’ \" ' '' ` said Ann Orme she the schools’ don't '90s , . ! : ( ) – 6\" good \n We are proud of it".split(
    ' ',
  ),
)
const texts = fc
  .array(fc.tuple(bits, fc.constantFrom(' ', '')), { maxLength: 40 })
  .map(pieces => `It ${pieces.flat().join('')}`)

describe('laws of quotations', () => {
  it('have spans in order, each on one line, that slice to what they quote', () => {
    fc.assert(
      fc.property(texts, text => {
        let end = 0
        for (const { spans, text: words } of readQuotations(text)) {
          const parts = words.split('\n')
          expect(parts).toHaveLength(spans.length)
          spans.forEach((span, i) => {
            const slice = text.slice(span.start, span.end)
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(slice).toContain(parts[i])
            expect(slice).not.toContain('\n')
            end = span.end
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('change nothing outside its paragraph for a stray mark', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('“', '”', '"', '‘', '’', "'"), fc.nat(60), (text, mark, at) => {
        const line = text.replaceAll('\n', ' ')
        const place = Math.min(at, line.length)
        const broken = `${line.slice(0, place)}${mark}${line.slice(place)}`
        const rest = 'It rained all day.\n“We are proud of it,” said Ann Orme.'
        expect(quoted(`${broken}\n${rest}`).at(-1)).toBe('We are proud of it,')
        expect(quoted(`“We are proud of it,” said Ann Orme.\n${broken}`)[0]).toBe('We are proud of it,')
      }),
      { numRuns: 300 },
    )
  })

  it('are as many as the marks of a long line allow', () => {
    for (const [piece, each] of [
      ['“We won,” she said. ', 1],
      ["'as bs' ", 1],
      ['" ', 0.5],
    ] as const) {
      const line = piece.repeat(20_000)
      const { pairs } = pairMarks(readMarks(fold(line), line), fold(line))
      expect(pairs.length).toBeLessThanOrEqual(20_000 * each)
      expect(pairs.length).toBeGreaterThan(0)
    }
  })
})
