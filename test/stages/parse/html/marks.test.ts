import { describe, expect, it } from 'vitest'
import { markRoles } from '../../../../src/stages/parse/html/marks.ts'
import { parsePage } from '../../../../src/stages/parse/html/parse-page.ts'

/** Tell the roles of a page's elements by their ids. */
const rolesOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...markRoles(parsePage(html), html)].map(([{ attributes }, role]) => [attributes.get('id') ?? '', role]),
  )
const prose = (lines: number) =>
  '<p>The school was rated good by the inspectors, and its head said that she was proud.</p>'.repeat(lines)

describe('markRoles', () => {
  it('believes a hint on a part of the page', () => {
    expect(rolesOf(`<div>${prose(6)}</div><div id=a class=promo>${prose(1)}</div>`)).toEqual({ a: 'advert' })
  })

  it('believes none that takes in most of its prose', () => {
    expect(rolesOf(`<div id=a class=promo>${prose(6)}</div><div>${prose(1)}</div>`)).toEqual({})
    expect(rolesOf(`<div id=a class=related>${prose(4)}</div><div>${prose(3)}</div>`)).toEqual({})
  })

  it('looks again at what a refused hint held', () => {
    const html = `<div id=a class=widget>${prose(6)}<div id=b class=share-bar>Share</div></div>`
    expect(rolesOf(html)).toEqual({ b: 'share' })
  })

  it('weighs the others against what is left without the comments', () => {
    const html = `<div id=a class=topics>${prose(3)}</div><div id=b class=comments>${prose(6)}</div>`
    expect(rolesOf(html)).toEqual({ b: 'comments' })
  })

  it('keeps hints on what holds no prose', () => {
    expect(rolesOf('<div id=a class=share-bar><a href=/x>Share</a></div>')).toEqual({ a: 'share' })
  })
})
