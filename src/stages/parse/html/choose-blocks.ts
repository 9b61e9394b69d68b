import type { Block } from './block.ts'
import { foldBlock, isSentence } from './block-rules.ts'
import { type Choice, choiceOf } from './choice.ts'
import { type Evidence, type Extent, findExtent, isBetween, isProse } from './extent.ts'
import { isKnown } from './known-text.ts'
import { headerRule, lineRule } from './line-rule.ts'
import { articleOf, signatureOf } from './region.ts'

/** Choose the lines of the article: those that Readability kept and those between them, with what each is; `description` is the page's of itself, folded. */
export function chooseBlocks(blocks: readonly Block[], evidence: Evidence, description: string): Choice[] {
  const extent = findExtent(blocks, evidence)
  if (!extent) return []
  const ruleOf = lineRule(blocks, extent, description)
  const isWanted = wantedLines(extent, evidence.known)
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
    if (known && isKnown(plain, known)) return true
    // an article that adverts split into several containers
    return (
      isProse(block) &&
      isSentence(plain) &&
      families.has(signatureOf(block.element.parent)) &&
      articleOf(block.element) === main
    )
  }
}
