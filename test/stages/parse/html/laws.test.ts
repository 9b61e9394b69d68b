import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originOf } from '../../../../src/model/origin.ts'
import { Unreadable } from '../../../../src/model/unreadable.ts'
import { type Page, readPage } from '../../../../src/stages/parse/html/read-page.ts'
import { shownText } from './shown-text.ts'

const root = 'fixtures/stages/parse/html'
const pages = readdirSync(root).map(name => ({
  name,
  html: readFileSync(join(root, name, 'article.html'), 'utf8'),
}))

/** Read a page; null where it holds no article. */
function tryPage(html: string): Page | null {
  try {
    return readPage(html)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

/** Hold every word of a page's text to the place in the source that it is said to come from. */
function expectPlaces({ text, origin }: Page, html: string): void {
  let past = 0
  for (const { 0: word, index } of text.matchAll(/[^\s|]+/g)) {
    const { start, end } = originOf(origin, { start: index, end: index + word.length })
    expect(shownText(html.slice(start, end))).toBe(word)
    expect(start).toBeGreaterThanOrEqual(past)
    past = start
  }
}

const word = fc.constantFrom(
  ...'Ofsted rated the school good &amp; “outstanding” caf&eacute; St&nbsp;Bede’s &pound;400 Si&acirc;n &#128522; <b>three</b> Sept<i>ember</i> <a href="/x">report</a> in<br>2019. She said.'.split(
    ' ',
  ),
)
const paragraph = fc
  .tuple(
    fc.constantFrom('p', 'div', 'li', 'h2', 'blockquote', 'td'),
    fc.array(fc.tuple(word, fc.constantFrom(' ', '\n  ', '&#32;')), { minLength: 4, maxLength: 30 }),
  )
  .map(([tag, words]) => `<${tag}>${words.flat().join('')}</${tag}>`)
const page = fc
  .array(paragraph, { minLength: 1, maxLength: 14 })
  .map(blocks => `<title>Report</title><h1>Report on a school</h1><article>${blocks.join('\n')}</article>`)

describe('laws of pages', () => {
  it.each(pages)('places every word of $name', ({ html }) => {
    expectPlaces(readPage(html), html)
  })

  it('places every word of any page', () => {
    fc.assert(
      fc.property(page, html => {
        const read = tryPage(html)
        if (read) expectPlaces(read, html)
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  it('has one entry a line of text', () => {
    fc.assert(
      fc.property(page, html => {
        const read = tryPage(html)
        if (read) expect(read.lines).toHaveLength(read.text.split('\n').filter(Boolean).length)
      }),
      { numRuns: 30, seed: 5 },
    )
  })

  it.each(pages)('reads $name alike in other line ends', ({ html }) => {
    expect(readPage(html.replace(/\n/g, '\r\n')).text).toBe(readPage(html).text)
  })

  it.each(pages)('reads $name alike with scripts in it', ({ html }) => {
    const scripted = html
      .replace(/^<p>/gm, '<p onclick="steal(\'</p>\')"><script>document.write("<p>No</p>")</script>')
      .replace(/<\/body>/i, '<script src="/x.js"></script><iframe src="/ad"></iframe></body>')
    expect(readPage(scripted).text).toBe(readPage(html).text)
  })
})
