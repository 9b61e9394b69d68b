import type { LineKind } from '../../../model/article.ts'
import type { Block } from './block.ts'
import { foldBlock, isLabel } from './block-rules.ts'
import type { Role } from './roles.ts'

/** What a line of the page is to the article. */
export interface Choice {
  block: Block
  /** What the page makes certain that the line is; null for its text. */
  kind: LineKind | null
  /** The rule that set it aside; null for a line of the article. */
  rule: string | null
}

/** Roles that make lines of the article, and what they make them. */
const KINDS: Partial<Record<Role, LineKind>> = {
  byline: 'byline',
  caption: 'caption',
  headline: 'headline',
  standfirst: 'standfirst',
}

/** Make the choice for a line from its role or rule; `above` the article a date line belongs to it. */
export function choiceOf(block: Block, reason: string | null, above: boolean): Choice {
  const plain = foldBlock(block)
  let rule = above && reason === 'boilerplate/html-byline' ? 'byline' : reason
  if (rule === 'byline' && isLabel(plain)) rule = 'label'
  let kind = rule === null ? null : (KINDS[rule as Role] ?? null)
  if (kind === 'byline' && isDateLine(plain)) kind = 'dateline'
  if (kind) return { block, kind, rule: null }
  if (rule) return setAside(block, rule.includes('/') ? rule : `boilerplate/html-${rule}`)
  return { block, kind: block.heading ? 'crosshead' : block.item ? 'item' : null, rule: null }
}

/** Set a line aside by a rule. */
export const setAside = (block: Block, rule: string): Choice => ({ block, kind: null, rule })

/** Tell whether a line is text of the story: neither set aside nor over or beside it. */
export const isStory = ({ kind, rule }: Choice): boolean => !rule && (kind === null || kind === 'item')

// "PUBLISHED: 10:48, Tue, Nov 19, 2019"
const isDateLine = (plain: string): boolean => /\b(?:19|20)\d\d\b/.test(plain) && !/\bby\b/i.test(plain)
