import { BLOCK_TAGS } from '../../../domain/html/tags.ts'
import type { HtmlElement } from './tree.ts'

const BLOCKS: ReadonlySet<string> = new Set([...BLOCK_TAGS, 'td', 'th'])

const known = new WeakMap<HtmlElement, boolean>()

/** Tell whether an element is a block, or an inline element around one, which stands as one too. */
export const isBlock = (element: HtmlElement): boolean => BLOCKS.has(element.tag) || hasBlock(element)

function hasBlock(element: HtmlElement): boolean {
  let answer = known.get(element)
  if (answer === undefined) {
    answer = element.children.some(child => child.tag !== null && isBlock(child))
    known.set(element, answer)
  }
  return answer
}
