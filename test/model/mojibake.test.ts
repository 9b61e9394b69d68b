import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WINDOWS_1252 } from '../../src/domain/press/windows-1252.ts'
import { findMojibake, repairText } from '../../src/model/mojibake.ts'

/** Read the UTF-8 bytes of a text as windows-1252, as a careless scraper does. */
const garble = (text: string): string =>
  [...Buffer.from(text)].map(byte => WINDOWS_1252.flat()[byte - 0x80] || String.fromCharCode(byte)).join('')

describe('mojibake', () => {
  it.each([
    'the school’s',
    '“We are proud”',
    '2018–19',
    'Zoë at the café',
    '£3m',
    'good…',
    '😀 Well done',
    'a\u00a0b',
  ])('is read as %s was meant', text => {
    expect(garble(text)).not.toBe(text)
    expect(repairText(garble(text))).toBe(text)
    expect(repairText(garble(garble(text)))).toBe(text)
  })

  it('is read where the last byte of a closing mark is lost', () => {
    expect(repairText('â€œWe are proud,â€ she said')).toBe('“We are proud,” she said')
  })

  it('is found with its place', () => {
    expect(findMojibake('itâ€™s Â£3m')).toEqual([
      { start: 2, end: 5, words: 'â€™', meant: '’' },
      { start: 7, end: 9, words: 'Â£', meant: '£' },
    ])
    expect(findMojibake('itâ€™s Â£3m', 3)).toHaveLength(1)
  })

  it.each([
    'the school’s “good” café',
    'Zoë Ångström and Âine Ó Sé',
    'SÃO PAULO and ÂNGELA',
    'château, crêpe, naïve',
    'the café’s “pâté”',
  ])('is not seen in %s', text => {
    expect(repairText(text)).toBe(text)
  })

  it('is told from any text in Latin letters with marks', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abc ABC,.éèëöüçÀÉñ’“”‘–£€…™'.split('')),
      maxLength: 40,
    })
    fc.assert(
      fc.property(letters, text => {
        expect(repairText(text)).toBe(text)
        expect(repairText(garble(text)).replace(/[“”‘’]/g, '')).toBe(text.replace(/[“”‘’]/g, ''))
      }),
      { numRuns: 300 },
    )
  })
})
