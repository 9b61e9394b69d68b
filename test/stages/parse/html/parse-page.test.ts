import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../src/stages/parse/html/parse-page.ts'
import type { HtmlElement, HtmlNode } from '../../../../src/stages/parse/html/tree.ts'

/** Print a tree: `p(One b(two))`. */
const outline = (html: string): string => {
  const print = (node: HtmlNode): string =>
    node.tag === null
      ? html.slice(node.start, node.end)
      : `${node.tag}(${node.children.map(print).join(' ')})`
  return parsePage(html).children.map(print).join(' ')
}
const deepest = ({ children }: HtmlElement): number =>
  Math.max(0, ...children.map(child => (child.tag === null ? 0 : 1 + deepest(child))))

describe('parsePage', () => {
  it.each([
    ['<p>One<p>Two', 'p(One) p(Two)'],
    ['<p>One<div>Two</div>', 'p(One) div(Two)'],
    ['<ul><li>One<li>Two<ul><li>Three</ul></ul>', 'ul(li(One) li(Two ul(li(Three))))'],
    ['<dl><dt>One<dd>Two</dl>', 'dl(dt(One) dd(Two))'],
    ['<table><tr><td>1<td>2<tr><td>3</table>', 'table(tr(td(1) td(2)) tr(td(3)))'],
    ['<td><p>One</td>Two', 'td(p(One)) Two'],
    ['<h2>One<h3>Two</h2>', 'h2(One) h3(Two)'],
    ['<a>One<a>Two</a>', 'a(One) a(Two)'],
    ['<b>One<p>Two</b></p>Three', 'b(One p(Two) Three)'],
    ['<p>One</b>two</p>', 'p(One two)'],
    ['One</div>two', 'One two'],
    ['<noscript><p><img></noscript>One', 'noscript(p(img())) One'],
    ['<b><div>One</b>two</div>three', 'b(div(One two) three)'],
    ['<p>One<br>two<br/>three</br>', 'p(One br() two br() three br())'],
    ['<img src=a.jpg>One<hr>', 'img() One hr()'],
    ['<div/>One', 'div(One)'],
    ['<svg><path/><g>x</g></svg>One', 'svg(path() g(x)) One'],
    ['<P>One</P>', 'p(One)'],
    ['<!-- <p>no</p> --><p>One<!-- - --></p>', 'p(One)'],
    ['<script>"<p>no</p>"</script>One', 'script("<p>no</p>") One'],
    ['<title>One <b>two</title>', 'title(One <b>two)'],
    ['<html><head></head><body><p>One</body></html> two', 'p(One  two)'],
    ['<p>One &amp; two', 'p(One &amp; two)'],
    ['1 < 2 <3 <', '1 < 2 <3 <'],
    ['One<p class="x', 'One'],
    ['', ''],
  ])('reads %s', (html, tree) => expect(outline(html)).toBe(tree))

  it('decodes attributes, keeps the first of two of one name, and gives the page those of its own tags', () => {
    const root = parsePage('<html lang=en><body CLASS="a &amp; b" class=c><p id=\'x\' hidden id=y>')
    expect([...root.attributes]).toEqual([
      ['lang', 'en'],
      ['class', 'a & b'],
    ])
    const [p] = root.children
    expect(p?.tag === 'p' && [...p.attributes]).toEqual([
      ['id', 'x'],
      ['hidden', ''],
    ])
  })

  it('places every element in the source', () => {
    const html = 'a <div>b <p>c<p>d</div> e'
    const [, div] = parsePage(html).children
    if (div?.tag !== 'div') throw new Error('no div')
    expect(html.slice(div.start, div.end)).toBe('<div>b <p>c<p>d</div>')
    expect(div.children.map(({ start, end }) => html.slice(start, end))).toEqual(['b ', '<p>c', '<p>d'])
  })

  it('nests no deeper than it must', () => {
    expect(deepest(parsePage('<div>'.repeat(5000)))).toBeLessThanOrEqual(200)
    expect(outline(`${'<div>'.repeat(5000)}deep`)).toContain('deep')
  })
})
