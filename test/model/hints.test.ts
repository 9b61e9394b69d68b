import { describe, expect, it } from 'vitest'
import { hint, isShown, readHints, shows } from '../../src/model/hints.ts'

const giving = hint('give donat* £')
const figure = hint('0')
const reader = hint('you your give')
const quoted = hint('"')

const shown = (text: string, named: ReturnType<typeof hint>) => isShown(readHints(text), named)

describe('hints', () => {
  it.each([
    'Give now',
    'PLEASE GIVE',
    'donate',
    'She donated it.',
    'for £ or $',
    'will you give?',
    'non-donating',
    'égive',
    'give_',
  ])('are shown by %s', text => expect(shown(text, giving)).toBe(true))

  it.each(['given', 'forgive', 'a don', 'don', '3give', 'give3', ''])('are not shown by %s', text =>
    expect(shown(text, giving)).toBe(false),
  )

  it('are told apart where words have several', () => {
    expect([shown('give', reader), shown('donate', reader), shown('"Your', reader)]).toEqual([
      true,
      false,
      true,
    ])
    expect([shown('you"', reader), shown('you"', quoted)]).toEqual([true, true])
  })

  it('are shown by digits', () => {
    expect([shown('in 2019', figure), shown('the 4th', figure), shown('four', figure)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('are read of a line once', () => {
    const line = { plain: 'We give.', shown: null }
    expect(shows(line, giving)).toBe(true)
    expect(line.shown).not.toBeNull()
  })

  it('are more than the bits of a number', () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      hint(`word${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10)]}`),
    )
    expect(many.map(named => shown('a wordba b', named)).filter(Boolean)).toHaveLength(1)
    expect(many.findIndex(named => shown('wordba', named))).toBe(1)
  })

  it('are letters, or one mark', () => expect(() => hint('e-mail')).toThrow('“e-mail” is no hint'))
})
