import type { Block } from './block.ts'
import { isSentence, shareOf } from './block-rules.ts'

/** Tell whether a line is a caption by its place at a picture. */
export function isCaption(block: Block, plain: string, alone: boolean): boolean {
  if (!block.picture || block.heading || block.value.length > 300) return false
  const stressed = shareOf(block.stressed, block) > 0.9
  if (block.picture === 'inside' && alone)
    return block.element.tag === 'p' ? stressed || !isSentence(plain) : block.value.length <= 250
  return (
    (stressed && plain.length <= 220) ||
    /\((?:image|photo|picture|pic|credit|source)s?\b[^)]{0,60}\)$/i.test(plain)
  )
}
