import { describe, expect, it } from 'vitest'
import { html, markupOf } from '../../../src/review/site/html.ts'
import { addressOf, rootFrom, webAddress } from '../../../src/review/site/links.ts'

describe('html', () => {
  it('escapes every value, in text and in attributes', () => {
    const evil = `"><script>alert('1 & 2')</script>`
    expect(markupOf(html`<p title="${evil}">${evil}</p>`)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&apos;1 &amp; 2&apos;)&lt;/script&gt;">' +
        '&quot;&gt;&lt;script&gt;alert(&apos;1 &amp; 2&apos;)&lt;/script&gt;</p>',
    )
  })

  it('puts markup into markup as it is, lists one after the other, and nothing for nothing', () => {
    const items = ['a', '<b>'].map(item => html`<li>${item}</li>`)
    expect(markupOf(html`<ul>${items}${null}${undefined}${false}${0}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li>0</ul>',
    )
  })

  it('takes no object from JSON for markup', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}')
    expect(() => markupOf(html`${forged}`)).toThrow()
  })
})

describe('links', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['//example.org', null],
    ['https://example.org\njavascript:', null],
  ])('follows %j as %j', (url, address) => {
    expect(webAddress(url)).toBe(address)
  })

  it('escapes each part of a path', () => {
    expect(addressOf('a b/c#1?/100%.html')).toBe('a%20b/c%231%3F/100%25.html')
  })

  it('leads back to the root of the site', () => {
    expect(rootFrom('index.html')).toBe('')
    expect(rootFrom('articles/a/b.html')).toBe('../../')
  })
})
