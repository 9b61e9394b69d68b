import { fold } from '../../../model/fold.ts'
import type { Block } from './block.ts'
import { blockRules, foldBlock, isSentence } from './block-rules.ts'
import { type Choice, choiceOf, isStory } from './choice.ts'
import { isProse } from './extent.ts'
import { isDescription } from './line-rule.ts'
import { commonAncestor, isWithin } from './region.ts'

/** Roles of lines between a headline and its article that belong to both. */
const HEAD_ROLES: ReadonlySet<string> = new Set(['byline', 'caption', 'credit', 'standfirst'])
/** So many lines at most stand between a headline and its article. */
const FARTHEST = 40
/** Shorter paragraphs over a story are no part of it, in code units. */
const SHORTEST_LEAD = 120

/** Add the headline over an article, with its standfirst, byline, date line and caption, where they stand outside of it. */
export function addHead(
  blocks: readonly Block[],
  choices: readonly Choice[],
  { title, description }: { title: string | null; description: string },
): Choice[] {
  const chosen = new Set(choices.map(({ block }) => block))
  const wanted = title ? lettersOf(fold(title)) : ''
  const isTitle = (block: Block) => isSame(lettersOf(foldBlock(block)), wanted)
  const story = choices.find(choice => isStory(choice) && !isTitle(choice.block))
  if (!story) return [...choices]
  const end = blocks.indexOf(story.block)
  const headline = findHeadline(blocks.slice(0, end), isTitle)
  if (!headline) return [...choices]
  const start = blocks.indexOf(headline)
  const around = commonAncestor([headline.element, story.block.element])
  const isNear = (block: Block) =>
    end - start <= FARTHEST && around !== null && isWithin(block.element, around)
  const head = blocks.slice(start, end).flatMap((block): Choice[] => {
    if (block === headline) return [{ block, kind: 'headline', rule: null }]
    if (chosen.has(block) || !isNear(block)) return []
    if (block.role) return HEAD_ROLES.has(block.role) ? [choiceOf(block, block.role, true)] : []
    const rule = blockRules.find(({ holds }) => holds(block, foldBlock(block)))?.id
    if (rule) return rule.endsWith('/html-byline') ? [choiceOf(block, 'byline', true)] : []
    if (isDescription(foldBlock(block), fold(description))) return [choiceOf(block, 'standfirst', true)]
    return isLead(block) ? [choiceOf(block, null, true)] : []
  })
  const rest = choices
    .filter(({ block }) => block !== headline)
    // a second headline is the page's, or a story's further down
    .map(choice =>
      choice.kind === 'headline' ? { ...choice, kind: null, rule: 'boilerplate/html-headline' } : choice,
    )
  const order = new Map(blocks.map((block, i) => [block, i]))
  return [...head, ...rest].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0))
}

// a lead paragraph in a container of its own; a shorter one is the page's summary or a caption
const isLead = (block: Block): boolean =>
  isProse(block) &&
  block.value.length >= SHORTEST_LEAD &&
  block.picture === null &&
  isSentence(foldBlock(block))

/** Find the line over the article that the page's metadata name as its title, else the last that is marked as a headline. */
function findHeadline(above: readonly Block[], isTitle: (block: Block) => boolean): Block | undefined {
  const marked = above.filter(
    ({ role, element, heading }) => role === 'headline' || (heading && element.tag === 'h1'),
  )
  return (
    marked.findLast(isTitle) ??
    above.findLast(block => block.heading && isTitle(block)) ??
    marked.findLast(({ value }) => value.split(' ').length >= 3) ??
    above.findLast(block => !block.role && block.linked === 0 && isTitle(block))
  )
}

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// "Ambleford nursery rated good - Ambleford Echo" names "Ambleford nursery rated good"
const isSame = (line: string, title: string): boolean =>
  line.length >= 8 &&
  title.length > 0 &&
  (title === line || title.startsWith(`${line} `) || line.startsWith(title))
