import { BLOCK_TAGS, PARAGRAPH_ENDS, SILENT_TAGS } from '../../../domain/html/tags.ts'
import type { HtmlElement } from './tree.ts'

/** Elements nest no deeper: what lies deeper hangs on the deepest. Browsers stop at 512; no page of news comes near. */
const DEEPEST = 200

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_TAGS)
/** Elements that hold no text of the page, whatever was left open in them: "<noscript><p><img></noscript>". */
const SILENT: ReadonlySet<string> = new Set(SILENT_TAGS)
const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(PARAGRAPH_ENDS)
const HEADING = /^h[1-6]$/
/** Elements that no end tag reaches out of: WHATWG HTML § 13.2.4.2. */
const SCOPES: ReadonlySet<string> = new Set(['caption', 'object', 'table', 'td', 'template', 'th'])
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'])

/** Which open elements the start of an element ends, and which stand in the way. */
const IMPLIED_ENDS: Readonly<Record<string, { ends: readonly string[]; within: readonly string[] }>> = {
  dd: { ends: ['dd', 'dt'], within: ['dl'] },
  dt: { ends: ['dd', 'dt'], within: ['dl'] },
  li: { ends: ['li'], within: ['menu', 'ol', 'ul'] },
  option: { ends: ['option'], within: ['select'] },
  tbody: { ends: ['tbody', 'tfoot', 'thead', 'tr', 'td', 'th'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['table', 'tr'] },
  tfoot: { ends: ['tbody', 'thead', 'tr', 'td', 'th'], within: ['table'] },
  th: { ends: ['td', 'th'], within: ['table', 'tr'] },
  tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
}

/** The elements that are open while a page is read. */
export interface OpenElements {
  /** The innermost. */
  readonly last: () => HtmlElement
  /** Open an element, ending those that its start tag ends; `at` is where the tag starts. */
  readonly make: (
    tag: string,
    attributes: ReadonlyMap<string, string>,
    at: number,
    end: number,
    empty: boolean,
  ) => void
  /** End the innermost element of this name, and those in it, unless it is out of reach. */
  readonly end: (tag: string, at: number, end: number) => void
  /** End all. */
  readonly endAll: (at: number) => void
}

/** Open the list, with the root at its bottom. */
export function openElements(root: HtmlElement): OpenElements {
  const stack: HtmlElement[] = [root]
  const counts = new Map<string, number>()
  const last = (): HtmlElement => stack.at(-1) ?? root
  const count = (tag: string, by: number) => counts.set(tag, (counts.get(tag) ?? 0) + by)
  const cut = (length: number, at: number, end: number) => {
    while (stack.length > length) {
      const element = stack.pop() as HtmlElement
      element.end = stack.length === length ? end : at
      count(element.tag, -1)
    }
  }
  const reach = (isIt: (tag: string) => boolean, isWall: (tag: string) => boolean): number => {
    for (let i = stack.length - 1; i > 0; i--) {
      const { tag } = stack[i] as HtmlElement
      if (isIt(tag)) return i
      if (isWall(tag)) return -1
    }
    return -1
  }
  const endImplied = (tag: string, at: number) => {
    if (ENDS_PARAGRAPH.has(tag) && counts.get('p')) {
      const found = reach(
        open => open === 'p',
        open => SCOPES.has(open),
      )
      if (found > 0) cut(found, at, at)
    }
    if (HEADING.test(tag) && HEADING.test(last().tag)) cut(stack.length - 1, at, at)
    if (tag === 'a' && counts.get('a')) {
      const found = reach(
        open => open === 'a',
        open => BLOCKS.has(open) || SCOPES.has(open),
      )
      if (found > 0) cut(found, at, at)
    }
    const implied = IMPLIED_ENDS[tag]
    if (!implied) return
    for (let found = 1; found > 0; ) {
      found = reach(
        open => implied.ends.includes(open),
        open => implied.within.includes(open) || (SCOPES.has(open) && !TABLE_PARTS.has(tag)),
      )
      if (found > 0) cut(found, at, at)
    }
  }
  return {
    last,
    make(tag, attributes, at, end, empty) {
      endImplied(tag, at)
      const parent = last()
      const element: HtmlElement = { tag, attributes, parent, children: [], start: at, end }
      parent.children.push(element)
      if (empty || stack.length >= DEEPEST) return
      stack.push(element)
      count(tag, 1)
    },
    end(tag, at, end) {
      if (!counts.get(tag) && !HEADING.test(tag)) return
      const isIt = HEADING.test(tag) ? (open: string) => HEADING.test(open) : (open: string) => open === tag
      const isWall = TABLE_PARTS.has(tag)
        ? (open: string) => open === 'table' && tag !== 'table'
        : BLOCKS.has(tag) || SILENT.has(tag)
          ? (open: string) => SCOPES.has(open)
          : (open: string) => BLOCKS.has(open) || SCOPES.has(open)
      const found = reach(isIt, isWall)
      if (found > 0) cut(found, at, end)
    },
    endAll: at => cut(1, at, at),
  }
}
