import { Readability } from '@mozilla/readability'
import { decodeHTML } from 'entities/decode'
import { parseHTML } from 'linkedom'
import { type DomDocument, type DomNode, keepNodes } from './dom.ts'
import type { Marks } from './marks.ts'
import type { Role } from './roles.ts'
import type { HtmlElement, HtmlText } from './tree.ts'

/** Attributes that Readability asks for. */
const ASKED = ['aria-modal', 'class', 'href', 'id', 'itemprop', 'rel', 'role', 'src'] as const
/** Roles that hold no part of a story, wherever they stand. */
const OUTSIDE: ReadonlySet<Role> = new Set<Role>([
  'advert',
  'bio',
  'comments',
  'cookie',
  'footer',
  'hidden',
  'nav',
  'newsletter',
  'popup',
  'related',
  'share',
  'sidebar',
  'tags',
])
const DROPPED: ReadonlySet<string> = new Set([
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'svg',
  'template',
  'title',
])
/** Elements that count though nothing is in them. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img'])
const TAG = /^[a-z][a-z\d-]*$/

/** Ask Readability which text nodes of a page are its article; without the marked furniture, if `marks` are given. */
export function askReadability(
  root: HtmlElement,
  html: string,
  title: string,
  marks: Marks | null,
): Set<HtmlText> {
  const page = '<!doctype html><html><head><title></title></head><body></body></html>'
  const { document } = parseHTML(page) as unknown as { document: DomDocument }
  document.title = title
  copyTree(document, document.body, root, html, marks)
  keepNodes(document.body)
  const options = { serializer: (node: unknown) => node as DomNode, disableJSONLD: true }
  const article = new Readability(document as never, options).parse()
  const kept = new Set<HtmlText>()
  const gather = (node: DomNode): void => {
    if (node.origin) kept.add(node.origin)
    for (let child = node.firstChild; child; child = child.nextSibling) gather(child)
  }
  if (article?.content) gather(article.content)
  return kept
}

/** Copy what an element holds to the DOM, and tell whether that is anything. */
function copyTree(
  document: DomDocument,
  parent: DomNode,
  element: HtmlElement,
  html: string,
  marks: Marks | null,
): boolean {
  let filled = false
  for (const child of element.children) {
    if (child.tag === null) {
      const node = document.createTextNode(decodeHTML(html.slice(child.start, child.end)))
      node.origin = child
      parent.appendChild(node)
      filled = true
      continue
    }
    const role = marks?.get(child)
    if (DROPPED.has(child.tag) || (role && OUTSIDE.has(role))) continue
    const node = document.createElement(TAG.test(child.tag) ? child.tag : 'div')
    for (const name of ASKED) {
      const value = child.attributes.get(name)
      if (value !== undefined) node.setAttribute(name, value)
    }
    if (!copyTree(document, node, child, html, marks) && !EMPTY.has(child.tag)) continue
    parent.appendChild(node)
    filled = true
  }
  return filled
}
