import { decodeHTMLAttribute } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import { VOID_TAGS } from '../../../domain/html/tags.ts'
import { openElements } from './open-elements.ts'
import type { HtmlElement } from './tree.ts'

const VOID: ReadonlySet<string> = new Set(VOID_TAGS)
/** Tags of the page itself: their content hangs on the root, however they stand. */
const FRAME: ReadonlySet<string> = new Set(['body', 'head', 'html'])
const FOREIGN: ReadonlySet<string> = new Set(['math', 'svg'])

/** A page as a tree, tolerant of whatever stands in it; takes linear time. */
export function parsePage(html: string): HtmlElement {
  const attributes = new Map<string, string>()
  const root: HtmlElement = {
    tag: 'body',
    attributes,
    parent: null,
    children: [],
    start: 0,
    end: html.length,
  }
  const open = openElements(root)
  let tag = ''
  let tagStart = 0
  let own = new Map<string, string>()
  let name = ''
  let value = ''
  let foreign = 0
  const addText = (start: number, end: number) => {
    if (start >= end) return
    const parent = open.last()
    const before = parent.children.at(-1)
    if (before && before.tag === null && before.end === start) before.end = end
    else parent.children.push({ tag: null, parent, start, end })
  }
  const startTag = (end: number, closed: boolean) => {
    if (FRAME.has(tag)) {
      for (const [key, attribute] of own) if (!attributes.has(key)) attributes.set(key, attribute)
      return
    }
    const empty = VOID.has(tag) || (closed && foreign > 0)
    if (FOREIGN.has(tag) && !empty) foreign++
    open.make(tag, own, tagStart, end, empty)
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false, xmlMode: false },
    {
      isInForeignContext: () => foreign > 0,
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        tagStart = start - 1
        own = new Map()
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity() {},
      onattribend() {
        if (!own.has(name)) own.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value)
      },
      onopentagend: end => startTag(end + 1, false),
      onselfclosingtag: end => startTag(end + 1, true),
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase()
        if (FRAME.has(closed)) return
        if (FOREIGN.has(closed) && foreign > 0) foreign--
        if (closed === 'br') open.make('br', new Map(), start - 2, end + 1, true)
        else open.end(closed, start - 2, end + 1)
      },
      ontext: addText,
      ontextentity() {},
      oncdata: addText,
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  open.endAll(html.length)
  return root
}
