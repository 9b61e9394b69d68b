import { describe, expect, it } from 'vitest'
import { clip, visible, wholeUnits } from '../../src/model/visible.ts'

describe('text made visible', () => {
  it.each([
    ['stays as it is', '‘Zoë’ – 👩\u200d🏫 £5', '‘Zoë’ – 👩\u200d🏫 £5'],
    ['stands on one line', ' a\t b\u00a0\u00a0c \r\nd\n\ne ', 'a b c ¶ d ¶ ¶ e'],
    ['shows what turns colours', '\u001b[31mred\u009b0m', '\\u{1b}[31mred\\u{9b}0m'],
    ['shows what turns the direction', 'a\u202eb\u2066c\u200f', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
    ['shows what has no width', 'a\u200bb\u00adc\u200dd', 'a\\u{200b}b\\u{ad}c\\u{200d}d'],
    ['shows halves of characters', 'a\ud83db\udc69', 'a\\u{d83d}b\\u{dc69}'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('is cut to a width, never within a character', () => {
    expect(clip('abcdef', 6)).toBe('abcdef')
    expect(clip('abcdefg', 6)).toBe('abcde…')
    expect(clip('abc  def', 5)).toBe('abc…')
    expect(clip('abcd👩efg', 6)).toBe('abcd…')
    expect(wholeUnits('\udc69a\ud83d')).toBe('a')
  })
})
