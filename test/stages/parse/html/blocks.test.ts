import { describe, expect, it } from 'vitest'
import { readLine, readLines } from './read-line.ts'

const values = (html: string) => readLines(html).map(({ value }) => value)

describe('readBlocks', () => {
  it.each([
    ['<p>One <b>two</b>\n three</p>', ['One two three']],
    ['<div>One<div>two</div>three</div>', ['One', 'two', 'three']],
    ['One<br>two<br><br>three', ['One', 'two', 'three']],
    ['<p>Sep<b>tem</b>ber</p>', ['September']],
    ['<a href="/x"><div>One</div><div>two</div></a>', ['One', 'two']],
    ['<p>One<script>no()</script> two<style>p{}</style></p>', ['One two']],
    ['<p>One</p><p hidden>no</p><p style="display: none">no</p><p aria-hidden=true>no</p>', ['One']],
    ['<p>One<button>Share</button></p><select><option>no</select>', ['One']],
    ['<p> \n&nbsp;</p><p>One</p>', ['One']],
    ['<ul><li>One<li>two</ul>', ['One', 'two']],
    ['<table><tr><td>Leaders<td>Good<tr><td>Pupils<td>&nbsp;</table>', ['Leaders | Good', 'Pupils']],
    ['<table><tr><td><table><tr><td>One</table><td>two</table>', ['One', 'two']],
    ['<p>A story <span class="share-count">12 shares</span>goes on</p>', ['A story goes on']],
    ['<p>A story <a class="related-link" href="/x">from May</a> goes on</p>', ['A story from May goes on']],
  ])('reads %s', (html, lines) => expect(values(html)).toEqual(lines))

  it('counts what is linked and what is stressed', () => {
    const { linked, stressed, value } = readLine(
      '<p>One <a href="/x">two <b>three</b></a> <a name=y>four</a>',
    )
    expect({ linked, stressed, value }).toEqual({ linked: 9, stressed: 5, value: 'One two three four' })
  })

  it('tells headings, items and roles of the elements around', () => {
    const [heading, item, caption, plain] = readLines(
      '<h2>One</h2><ul><li><p>two</ul><figcaption><p>three</figcaption><p>four',
    )
    expect(heading).toMatchObject({ heading: true, item: false, role: null })
    expect(item).toMatchObject({ heading: false, item: true, role: null })
    expect(caption?.role).toBe('caption')
    expect(plain).toMatchObject({ heading: false, item: false, role: null })
  })

  it('takes the role of an inline element only if it holds the whole line', () => {
    expect(readLine('<p><span class="byline">By Jo Ng</span>').role).toBe('byline')
    expect(readLine('<p><span class="dateline byline">LEEDS</span> A school closed.').role).toBeNull()
  })

  it('tells which lines follow in one element', () => {
    const joined = (html: string) => readLines(html).map(line => line.joined)
    expect(joined('<p>One<br>two<p>three')).toEqual([false, true, false])
    expect(joined('<ul><li>One<li>two<li><p>three<p>four</ul>')).toEqual([false, true, true, false])
    expect(joined('<p>One<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([false, false, true])
  })

  it('sees pictures before a line', () => {
    const seen = (html: string) => readLines(html).map(({ picture }) => picture)
    expect(seen('<p><img src=a>One<p>two')).toEqual(['inside', null])
    expect(seen('<div><img src=a></div><p>One<p>two')).toEqual(['before', null])
    expect(seen('<iframe src=a></iframe><p>One')).toEqual(['before'])
    expect(seen('<p><img src=a width=16>One')).toEqual([null])
  })
})
