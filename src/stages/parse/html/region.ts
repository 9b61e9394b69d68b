import type { Block } from './block.ts'
import type { HtmlElement } from './tree.ts'

/** Tell whether an element is another or lies in it. */
export const isWithin = (element: HtmlElement, ancestor: HtmlElement): boolean =>
  ancestor.start <= element.start && element.end <= ancestor.end

/** Find the innermost element that holds all of some. */
export function commonAncestor(elements: readonly HtmlElement[]): HtmlElement | null {
  let common = elements[0] ?? null
  for (const element of elements) while (common?.parent && !isWithin(element, common)) common = common.parent
  return common
}

/** Find the `article` element around an element, or null. */
export function articleOf(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at.tag === 'article') return at
  return null
}

/** Find the `article` element that holds at least half of some lines, or null. */
export function mainArticle(blocks: readonly Block[]): HtmlElement | null {
  const sizes = new Map<HtmlElement | null, number>()
  let all = 0
  for (const { element, value } of blocks) {
    const article = articleOf(element)
    sizes.set(article, (sizes.get(article) ?? 0) + value.length)
    all += value.length
  }
  const [most] = [...sizes].sort((a, b) => b[1] - a[1])
  return most && most[1] >= all / 2 ? most[0] : null
}

/** The tag and classes of an element, which its kin elsewhere on the page share; empty without a class. */
export const signatureOf = (element: HtmlElement | null): string =>
  element?.attributes.get('class') ? `${element.tag} ${element.attributes.get('class')}` : ''

/** The make of an element and of two around it: lines of one story share it, however they are wrapped. */
export const kinOf = ({ tag, parent }: HtmlElement): string =>
  `${tag} < ${makeOf(parent)} < ${makeOf(parent?.parent ?? null)}`

const makeOf = (element: HtmlElement | null): string =>
  element ? `${element.tag} ${element.attributes.get('class') ?? ''}` : ''
