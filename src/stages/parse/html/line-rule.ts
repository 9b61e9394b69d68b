import type { Block } from './block.ts'
import { blockRules, foldBlock, isSentence } from './block-rules.ts'
import { isCaption } from './captions.ts'
import type { Extent } from './extent.ts'
import { articleOf, isWithin, signatureOf } from './region.ts'

/** Tell what a wanted line without a role is beside text of the story: a rule's id or a role; null for text. */
export type LineRule = (block: Block, i: number, plain: string) => string | null

/** Make the rule for the lines of a page; `description` is the page's of itself, folded. */
export function lineRule(blocks: readonly Block[], extent: Extent, description: string): LineRule {
  const { prose, container, main, first } = extent
  const opening = prose[0]?.element.parent ?? container
  const lines = countBy(blocks, ({ element }) => element)
  const parents = countBy(prose, ({ element }) => element.parent)
  const families = countBy(prose, ({ element }) => signatureOf(element.parent) || element)
  const isStandfirst = ({ element }: Block, plain: string) =>
    isDescription(plain, description) &&
    lines.get(element) === 1 &&
    (parents.get(element.parent) ?? 0) <= 1 &&
    (families.get(signatureOf(element.parent)) ?? 0) <= 1
  return (block, i, plain) => {
    const { element } = block
    const article = articleOf(element)
    if (main && article !== main && !isWithin(main, article ?? element)) return 'teaser'
    const rule = blockRules.find(({ holds }) => holds(block, plain))
    if (rule) return rule.id
    if (isCaption(block, plain, lines.get(element) === 1)) return 'caption'
    if (i <= first && isStandfirst(block, plain)) return 'standfirst'
    if (i >= first) return null
    if (isWithin(element, opening)) return isTag(block, plain) ? 'label' : null
    return block.heading || !isSentence(plain) ? 'label' : null
  }
}

/** Tell what a line in a page's or a story's header is: it holds a standfirst, a byline or a date line, and labels. */
export function headerRule(block: Block, description: string): string {
  const plain = foldBlock(block)
  if (isDescription(plain, description) || isSentence(plain)) return 'standfirst'
  return blockRules.find(({ holds }) => holds(block, plain))?.id ?? 'header'
}

// "Review", "Columnists"
const isTag = ({ item, heading }: Block, plain: string): boolean =>
  !item && !heading && plain.split(' ').length <= 3 && !/[.!?:]["')]?$/.test(plain)

/** Tell whether a line is the page's description of itself, or begins as it does. */
export const isDescription = (plain: string, description: string): boolean =>
  description.length >= 40 && plain.length >= 40 && plain.slice(0, 300) === description.slice(0, 300)

function countBy<Key>(blocks: readonly Block[], keyOf: (block: Block) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const block of blocks) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1)
  return counts
}
