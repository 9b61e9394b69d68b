import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../../../src/model/unreadable.ts'
import { readPage } from '../../../../src/stages/parse/html/read-page.ts'

const root = 'fixtures/stages/parse/html'
const pages = readdirSync(root).map(name => readFileSync(join(root, name, 'article.html'), 'utf8'))

/** Read a page and say how it went; anything but text or a reason is thrown. */
function outcome(html: string): 'text' | 'reason' {
  try {
    const { text, origin, lines } = readPage(html)
    expect(lines).toHaveLength(text.split('\n').filter(Boolean).length)
    expect(origin.end.every(end => end <= html.length)).toBe(true)
    return 'text'
  } catch (error) {
    if (error instanceof Unreadable && error.message) return 'reason'
    throw error
  }
}

type Mutation = (html: string, at: number, by: string) => string
const mutations: Record<string, Mutation> = {
  truncated: (html, at) => html.slice(0, at),
  'beginning in the middle': (html, at) => html.slice(at),
  'with bytes flipped': (html, at, by) => html.slice(0, at) + by + html.slice(at + by.length),
  'with something put in': (html, at, by) => html.slice(0, at) + by + html.slice(at),
  'with a tag taken out': (html, at) => html.slice(0, at) + html.slice(at).replace(/<[^>]*>/, ''),
  'with a stretch twice': (html, at) => html.slice(0, at + 300) + html.slice(at),
}
const junk = fc.constantFrom(
  ...['\0', '\0\0\0', '\ufffd', '<', '>', '"', "'", '&', '</', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<!'],
  ...[
    '</div></div></div>',
    '<table>',
    '<td>',
    '<select>',
    '<svg>',
    '<title>',
    '<script>',
    '<textarea>',
    '<plaintext>',
  ],
  ...['\ud800', '\udc00', '&#x110000;', '&#xd800;', '\u2028', '<p hidden>', '<a href=', '<div class="'],
)

describe('broken pages', { timeout: 30_000 }, () => {
  it.each(Object.entries(mutations))('%s give text or a reason', (_, mutate) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.nat(3000),
        fc.array(junk, { maxLength: 4 }),
        (html, at, by) => {
          expect(['text', 'reason']).toContain(outcome(mutate(html, at % html.length, by.join(''))))
        },
      ),
      { numRuns: 40, seed: 11 },
    )
  })
})

const MANY = 600
const times = (html: string) => html.repeat(MANY)

describe('huge pages', { timeout: 30_000 }, () => {
  it.each([
    ['elements in elements', times('<div>')],
    ['paragraphs in elements', times('<div><p>A line, with commas, and more of it, as long as prose is.')],
    ['unclosed inline elements', `${times('<b><i><u><font>')}text`],
    ['unclosed links around paragraphs', times('<a href=x><p><b>text')],
    ['tables in tables', times('<table><tr><td>a')],
    ['lists in lists', times('<ul><ul><li>a')],
    ['many siblings of one kind before those of another', `${times('<b>x</b>')}<ul>${times('<li>y')}</ul>`],
    ['a line of many pieces', `<p>${times('<span>word, </span>')}`],
    ['end tags of nothing', `<div>${times('</p></b></i></div></table>')}`],
    ['comments that never end', times('<!--')],
    ['many attributes', `<div ${Array.from({ length: MANY }, (_, i) => `a${i}=x`).join(' ')}>text`],
    ['entities', `<p>${times('&amp;&a&#38')}`],
    ['white space', `<p>${times(' \n\t'.repeat(9))}x`],
    ['one long word', `<p>${times('word'.repeat(9))}`],
    ['nested metadata', `<script type="application/ld+json">${times('[{"@graph":')}</script>`],
    ['replies', times('<div><p>I do not agree at all with what was said here.</p><a href=#>Reply</a>')],
  ])('of %s are read', (_, html) => {
    expect(['text', 'reason']).toContain(outcome(`<html><body>${html}</body></html>`))
  })
})
