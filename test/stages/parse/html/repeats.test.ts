import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../src/stages/parse/html/parse-page.ts'
import { readRepeats } from '../../../../src/stages/parse/html/repeats.ts'

/** Count the elements of a page by what their repeated make tells that they are. */
function countRoles(html: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { role } of readRepeats(parsePage(html), html).values()) counts[role] = (counts[role] ?? 0) + 1
  return counts
}
const times = (count: number, html: string) => `<div>${html.repeat(count)}</div>`
const comment = '<div class=q><p>I do not agree with a word of it.</p><a href="#">Reply</a></div>'
const teaser =
  '<div class=q><a href="/x"><h3>Bus fares to rise in Penbury</h3></a><p>From May, that is.</p></div>'

describe('readRepeats', () => {
  it.each([
    ['comments', comment],
    ['comments', '<li>So they say.<span>Report abuse</span></li>'],
    ['comments', '<div>So they say.<button>Log in to reply</button></div>'],
    ['related', teaser],
    ['related', '<li><h4><a href="/x">Bus fares to rise in Penbury</a></h4></li>'],
    ['related', '<div><a href="/x"><img src="a.jpg">Bus fares to rise in Penbury</a></div>'],
    ['related', '<li><a href="/x">Bus fares to rise in Penbury</a><time>3 hours ago</time></li>'],
  ])('finds %s in %s', (role, html) => {
    expect(countRoles(times(4, html))).toEqual({ [role]: 4 })
  })

  it.each([
    ['two of them', times(2, `${comment}<hr>`)],
    ['paragraphs', times(4, '<p><a href="/x"><img src="a.jpg">Bus fares to rise in Penbury</a></p>')],
    [
      'pictures that lead to themselves',
      times(4, '<div><a href="a.jpg"><img src="a.jpg"></a>A very long caption</div>'),
    ],
    ['links in text', times(4, '<div><p>The <a href="/x">school in Mill Street</a> was good.</p></div>')],
    [
      'headings with much under them',
      times(4, `<div><h3><a href="/x">The school in Mill Street</a></h3>${'Text. '.repeat(99)}</div>`),
    ],
    ['a reply in a sentence', times(4, '<div><p>There was no reply.</p></div>')],
    ['links on the page itself', times(4, '<div><h3><a href="#a">The school in Mill Street</a></h3></div>')],
    ['a few among many', times(2, comment) + times(9, '<div class=q><p>Text.</p></div>')],
  ])('leaves %s', (_, html) => expect(countRoles(html)).toEqual({}))
})
