import type { LineKind } from '../../../model/article.ts'
import { blockRules, foldBlock, isCaption, isLabel, isSentence } from './block-rules.ts'
import type { Block } from './blocks.ts'
import { shareKnown } from './known-text.ts'
import { articleOf, commonAncestor, isWithin, mainArticle, signatureOf } from './region.ts'
import type { Role } from './roles.ts'
import type { HtmlElement, HtmlText } from './tree.ts'

/** What a line of the page is to the article. */
export interface Choice {
  block: Block
  /** What the page makes certain that the line is; null for its text. */
  kind: LineKind | null
  /** The rule that set it aside; null for a line of the article. */
  rule: string | null
}

/** What is known of a page besides its lines. */
export interface Evidence {
  /** The text nodes that Readability kept. */
  kept: ReadonlySet<HtmlText>
  /** The page's description of itself, folded. */
  description: string
  /** The article's text in the metadata as runs of words, or null. */
  known: ReadonlySet<string> | null
}

/** Roles that make lines of the article, and what they make them. */
const KINDS: Partial<Record<Role, LineKind>> = {
  byline: 'byline',
  caption: 'caption',
  headline: 'headline',
  standfirst: 'standfirst',
}
/** Shortest line of prose, in code units outside links. */
const PROSE = 60

/** Tell whether a line is prose without a role. */
export const isProse = ({ role, heading, value, linked }: Block): boolean =>
  !role && !heading && value.length - linked >= PROSE && linked < value.length / 2

/** Choose the lines of the article: those that Readability kept and those between them, with what each is. */
export function chooseBlocks(blocks: readonly Block[], { kept, description, known }: Evidence): Choice[] {
  const inside = blocks.map(block => shareKept(block, kept) >= 0.5)
  const prose = blocks.filter((block, i) => inside[i] && isProse(block))
  const container = commonAncestor(prose.map(({ element }) => element))
  if (!container) return []
  const main = mainArticle(prose)
  const first = blocks.indexOf(prose[0] as Block)
  const last = blocks.indexOf(prose.at(-1) as Block)
  const opening = prose[0]?.element.parent ?? container
  const lines = new Map<HtmlElement, number>()
  for (const { element } of blocks) lines.set(element, (lines.get(element) ?? 0) + 1)
  const families = new Map<string, number>()
  const parents = new Map<HtmlElement | null, number>()
  for (const { element } of prose) {
    parents.set(element.parent, (parents.get(element.parent) ?? 0) + 1)
    const signature = signatureOf(element.parent)
    if (signature) families.set(signature, (families.get(signature) ?? 0) + 1)
  }
  const isApart = ({ element }: Block) =>
    lines.get(element) === 1 &&
    (parents.get(element.parent) ?? 0) <= 1 &&
    (families.get(signatureOf(element.parent)) ?? 0) <= 1

  const isWanted = (block: Block, i: number, plain: string): boolean => {
    if (inside[i]) return true
    const between = i > first && i < last && isWithin(block.element, container)
    if (block.role || block.linked > block.value.length / 2) return between && block.role !== null
    if (between) return true
    if (known && plain.length >= 40 && shareKnown(plain, known) >= 0.8) return true
    // an article that adverts split into several containers
    return (
      isProse(block) &&
      isSentence(plain) &&
      families.has(signatureOf(block.element.parent)) &&
      articleOf(block.element) === main
    )
  }
  const ruleOf = (block: Block, i: number, plain: string): string | null => {
    const { element } = block
    const article = articleOf(element)
    if (main && article !== main && !isWithin(main, article ?? element)) return 'teaser'
    const rule = blockRules.find(({ holds }) => holds(block, plain))
    if (rule) return rule.id
    if (isCaption(block, plain, lines.get(element) === 1)) return 'caption'
    if (i >= first)
      return i <= first + 1 && isDescription(plain, description) && isApart(block) ? 'standfirst' : null
    if (isDescription(plain, description) && isApart(block)) return 'standfirst'
    if (isWithin(element, opening)) return isTag(block, plain) ? 'label' : null
    return block.heading || !isSentence(plain) ? 'label' : null
  }
  return blocks.flatMap((block, i): Choice[] => {
    const plain = foldBlock(block)
    if (!isWanted(block, i, plain)) return []
    const role = block.role === 'header' ? headerRole(block, plain, description) : block.role
    return [choiceOf(block, role ?? ruleOf(block, i, plain), i < first)]
  })
}

/** Make the choice for a line from its role or rule; `above` the article a date line belongs to it. */
export function choiceOf(block: Block, reason: string | null, above: boolean): Choice {
  const plain = foldBlock(block)
  let rule = above && reason === 'boilerplate/html-byline' ? 'byline' : reason
  if (rule === 'byline' && isLabel(plain)) rule = 'label'
  let kind = rule === null ? null : (KINDS[rule as Role] ?? null)
  if (kind === 'byline' && isDateLine(plain)) kind = 'dateline'
  if (kind) return { block, kind, rule: null }
  if (rule) return { block, kind: null, rule: rule.includes('/') ? rule : `boilerplate/html-${rule}` }
  return { block, kind: block.heading ? 'crosshead' : block.item ? 'item' : null, rule: null }
}

// a header holds a standfirst, a byline or a date line, and labels
function headerRole(block: Block, plain: string, description: string): string {
  if (isDescription(plain, description) || isSentence(plain)) return 'standfirst'
  return blockRules.find(({ holds }) => holds(block, plain))?.id ?? 'header'
}

// "PUBLISHED: 10:48, Tue, Nov 19, 2019"
const isDateLine = (plain: string): boolean => /\b(?:19|20)\d\d\b/.test(plain) && !/\bby\b/i.test(plain)

function shareKept({ texts }: Block, kept: ReadonlySet<HtmlText>): number {
  let all = 0
  let own = 0
  for (const text of texts) {
    all += text.end - text.start
    if (kept.has(text)) own += text.end - text.start
  }
  return all === 0 ? 0 : own / all
}

// "Review", "Columnists"
const isTag = ({ item, heading }: Block, plain: string): boolean =>
  !item && !heading && plain.split(' ').length <= 3 && !/[.!?:]["')]?$/.test(plain)

const isDescription = (plain: string, description: string): boolean =>
  description.length >= 40 && plain.length >= 40 && plain.slice(0, 300) === description.slice(0, 300)
