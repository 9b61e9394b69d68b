import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../src/stages/parse/html/read-page.ts'

const page = (title: string, body: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`
const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/s/${i}">Story number ${i} of the day</a></li>`).join(
    '',
  )
const teasers = Array.from(
  { length: 6 },
  (_, i) =>
    `<section><h2><a href="/s/${i}">Story ${i} of the day in Penbury</a></h2><p>A summary of the story, which says who did what to whom, and where, and when, number ${i}.</p></section>`,
).join('')
const story =
  '<p>The school was rated good by the inspectors, and its head said that she was proud of it.</p>'

describe('a page without an article', () => {
  it.each([
    [
      'read/error-page',
      page('404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'),
    ],
    [
      'read/error-page',
      page(
        'Penbury Mercury',
        "<h1>Sorry, we can't find that page</h1><p>It may have moved, or you may have mistyped its address.</p>",
      ),
    ],
    [
      'read/error-page',
      page(
        'Just a moment...',
        '<p>Checking your browser before you go on to the site, this may take a while.</p>',
      ),
    ],
    [
      'read/pay-wall',
      page(
        'School rated good',
        '<h1>School rated good</h1><div><p>Subscribe now to continue reading.</p><p>Already a subscriber? Sign in</p></div>',
      ),
    ],
    [
      'read/pay-wall',
      page(
        'School rated good',
        '<h1>School rated good</h1>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"School rated good","isAccessibleForFree":"False"}</script>',
      ),
    ],
    [
      'read/cookie-wall',
      page(
        'Penbury Mercury',
        '<div><h2>Your privacy matters</h2><p>We and our 812 partners store cookies.</p><p>Accept all cookies</p></div>',
      ),
    ],
    ['read/index-page', page('News', `<ul>${links(40)}</ul>`)],
    ['read/index-page', page('News', `<main>${teasers}</main>`)],
    ['read/no-article', page('Penbury', '<p>Penbury</p>')],
    ['read/no-article', '<html></html>'],
    ['read/no-article', page('', '<img src="a.jpg">')],
  ])('gives %s', (rule, html) => {
    expect(() => readPage(html)).toThrow(expect.objectContaining({ name: 'Unreadable', rule }))
  })

  it('says which title told of an error', () => {
    expect(() => readPage(page('Page not found', '<h1>Page not found</h1><p>No.</p>'))).toThrow(
      '“Page not found”',
    )
  })
})

describe('a page with an article', () => {
  it.each([
    [
      'about an error',
      page(
        'Page not found: how a school lost its website',
        `<h1>Page not found: how a school lost its website</h1>${story.repeat(6)}`,
      ),
    ],
    [
      'with a plea to subscribe',
      page(
        'School rated good',
        `<article><h1>School rated good</h1>${story.repeat(3)}<p>Already a subscriber? Sign in to continue reading.</p></article>`,
      ),
    ],
    [
      'with a cookie banner',
      page(
        'School rated good',
        `<div>We use cookies. Accept all cookies</div><article><h1>School rated good</h1>${story.repeat(3)}</article>`,
      ),
    ],
    ['of one paragraph', page('School rated good', `<article><h1>School rated good</h1>${story}</article>`)],
    [
      'that is a list, as it says itself',
      page('Six schools', `<main>${teasers}</main>`, '<meta property="og:type" content="article">'),
    ],
  ])('%s is read', (_, html) => expect(readPage(html).text).not.toBe(''))
})
