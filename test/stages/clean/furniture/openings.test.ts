import { describe, expect, it } from 'vitest'
import { openingsOf } from '../../../../src/stages/clean/furniture/openings.ts'

describe('the openings of a phrase', () => {
  it.each([
    ['sign up', ['sign u']],
    ['(?:please )?sign', ['sign', 'please']],
    ['(?:(?:but )?(?:we|a) )(?:b)', ['but we', 'but a ', 'we b', 'a b']],
    ['\\*? ?(?:what|do)\\b', ['what', 'do', ' what', ' do', '*what', '*do', '* what', '* do']],
    ['\\d{1,3} comments', ['#']],
    ['[#*]tag', ['#tag', '*tag']],
    ['\\bRead', ['read']],
    ['a?b{0,2}c', ['c', 'ac', 'b', 'ab']],
    ['tag.{0,9}$', ['tag']],
    ['top(?: |$)', ['top ', 'top']],
  ])('%s opens with %s', (phrase, openings) => {
    expect(new Set(openingsOf(phrase))).toEqual(new Set(openings))
  })

  it.each(['.{1,9} ago', '\\w+ says', '[^a] b', '(?!by)x', '[a-z]x'])('%s opens with anything', phrase => {
    expect(openingsOf(phrase)).toEqual([''])
  })
})
