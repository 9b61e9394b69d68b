import { describe, expect, it } from 'vitest'
import { findMasthead } from '../../../../src/stages/extract/providers/masthead.ts'
import { settingOf } from '../../../../src/stages/extract/providers/setting.ts'
import { lineOf } from './line-of.ts'

const furniture = { rule: 'boilerplate/menu', reason: 'is a menu of the site' }
const find = (...texts: string[]) => {
  const lines = texts.map((text, at) => ({ ...lineOf(text), number: at + 1, boilerplate: furniture }))
  return findMasthead(lines, [], settingOf(['Ofsted has told the council that we are good.'])).map(
    ({ name }) => name,
  )
}

describe('whose site an article stands on', () => {
  it('is read in its head', () => {
    expect(find('Marrowdale County Council - Your Council - News')).toEqual(['Marrowdale County Council'])
  })

  it('is read in its copyright line', () => {
    const menu = Array.from({ length: 8 }, () => 'Home')
    expect(find(...menu, '© Marrowdale County Council 2024')).toEqual(['Marrowdale County Council'])
  })

  it.each([
    ['Marrowdale Council to shut three libraries'],
    ['More on Marrowdale Council'],
    ['The Marrowdale Post'],
  ])('is not read in “%s”', line => expect(find(line)).toEqual([]))
})
