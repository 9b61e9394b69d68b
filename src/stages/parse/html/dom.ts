import type { HtmlText } from './tree.ts'

/** As much of the DOM as is used here; text nodes carry where they come from. */
export interface DomNode {
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly childNodes: Iterable<DomNode>
  appendChild: (child: DomNode) => void
  cloneNode: (deep: boolean) => DomNode
  replaceChildren: (...children: DomNode[]) => void
  setAttribute: (name: string, value: string) => void
  origin?: HtmlText
}

/** A document of it. */
export interface DomDocument {
  title: string
  readonly body: DomNode
  createElement: (tag: string) => DomNode
  createTextNode: (text: string) => DomNode
}

/**
 * Readability stores the page's `innerHTML` before each attempt and sets it again before the next; make that keep the
 * nodes' origins, by copies of the nodes in place of text.
 */
export function keepNodes(body: DomNode): void {
  let stored: DomNode[] = []
  Object.defineProperty(body, 'innerHTML', {
    get() {
      stored = [...body.childNodes].map(copyNode)
      return ''
    },
    set() {
      body.replaceChildren(...stored.map(copyNode))
    },
  })
}

function copyNode(node: DomNode): DomNode {
  const copy = node.cloneNode(false)
  if (node.origin) copy.origin = node.origin
  for (let child = node.firstChild; child; child = child.nextSibling) copy.appendChild(copyNode(child))
  return copy
}
