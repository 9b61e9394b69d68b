import type { Block } from './block.ts'
import { foldBlock, isSentence } from './block-rules.ts'
import { type Choice, choiceOf } from './choice.ts'
import { type Extent, findExtent, isBetween, isProse } from './extent.ts'
import { shareKnown } from './known-text.ts'
import { headerRule, lineRule } from './line-rule.ts'
import { articleOf, signatureOf } from './region.ts'
import type { HtmlText } from './tree.ts'

/** What is known of a page besides its lines. */
export interface Evidence {
  /** The text nodes that Readability kept. */
  kept: ReadonlySet<HtmlText>
  /** The page's description of itself, folded. */
  description: string
  /** The article's text in the metadata as runs of words, or null. */
  known: ReadonlySet<string> | null
}

/** Lines of a story that its metadata repeat are at least so long, in code units, and repeated to this share. */
const KNOWN = { length: 40, share: 0.8 }

/** Choose the lines of the article: those that Readability kept and those between them, with what each is. */
export function chooseBlocks(blocks: readonly Block[], { kept, description, known }: Evidence): Choice[] {
  const extent = findExtent(blocks, kept)
  if (!extent) return []
  const ruleOf = lineRule(blocks, extent, description)
  const isWanted = wantedLines(extent, known)
  return blocks.flatMap((block, i): Choice[] => {
    const plain = foldBlock(block)
    if (!isWanted(block, i, plain)) return []
    const role = block.role === 'header' ? headerRule(block, description) : block.role
    return [choiceOf(block, role ?? ruleOf(block, i, plain), i < extent.first)]
  })
}

function wantedLines(extent: Extent, known: ReadonlySet<string> | null) {
  const { inside, prose, main } = extent
  const families = new Set(prose.map(({ element }) => signatureOf(element.parent)).filter(Boolean))
  return (block: Block, i: number, plain: string): boolean => {
    if (inside[i]) return true
    const between = isBetween(extent, block, i)
    if (block.role || block.linked > block.value.length / 2) return between && block.role !== null
    if (between) return true
    if (known && plain.length >= KNOWN.length && shareKnown(plain, known) >= KNOWN.share) return true
    // an article that adverts split into several containers
    return (
      isProse(block) &&
      isSentence(plain) &&
      families.has(signatureOf(block.element.parent)) &&
      articleOf(block.element) === main
    )
  }
}
