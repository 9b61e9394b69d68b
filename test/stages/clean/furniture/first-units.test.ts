import { describe, expect, it } from 'vitest'
import { firstUnits } from '../../../../src/stages/clean/furniture/first-units.ts'

describe('the units with which a phrase may begin', () => {
  it.each([
    ['sign up', 's'],
    ['(?:please )?sign up', 'ps'],
    ['(?:(?:but )?(?:we|the) )(?:a)', 'bwt'],
    ['\\*? ?(?:what|do)\\b', '* wd'],
    ['\\d{1,3} comments', '0123456789'],
    ['[#*]tag', '#*'],
    ['\\bread', 'r'],
    ['Read', 'r'],
    ['a?b{0,2}c', 'abc'],
  ])('%s begins with %s', (phrase, units) => {
    expect(firstUnits(phrase)).toEqual(new Set(units))
  })

  it.each(['.{1,9} ago', '\\w+ says', '[^a] b', '(?!by)x', 'a?', '[a-z]x'])('%s begins with any', phrase => {
    expect(firstUnits(phrase)).toBeNull()
  })
})
