import type { Block } from './block.ts'
import { isBlock } from './block-elements.ts'
import { isDataRow } from './data-rows.ts'
import { openLines, type Surroundings } from './line-writer.ts'
import type { Marks } from './marks.ts'
import type { Role } from './roles.ts'
import { addSource, emptyRun } from './text-run.ts'
import type { HtmlElement, HtmlNode, HtmlText } from './tree.ts'

const HEADING = /^h[1-6]$/
const STRESS: ReadonlySet<string> = new Set(['b', 'em', 'i', 'strong'])
const ITEMS: ReadonlySet<string> = new Set(['dd', 'dt', 'li'])
/** Inline elements of these roles are part of the line around them: "<time>Monday</time>", "<span class=dateline>". */
const INLINE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'byline',
  'caption',
  'credit',
  'headline',
  'standfirst',
  'tags',
  'bio',
  'nav',
])
/** Inline elements that hold words of the sentence around them. */
const WORDS: ReadonlySet<string> = new Set('a abbr b cite em i mark q s strong u'.split(' '))
const PICTURES: ReadonlySet<string> = new Set(['amp-img', 'img'])
const PLAYERS: ReadonlySet<string> = new Set(['embed', 'iframe', 'object', 'video'])
/** Read a page's lines in order, those of its furniture too; what is hidden is left out. */
export function readBlocks(root: HtmlElement, html: string, marks: Marks): Block[] {
  const lines = openLines(html)
  /** Lists and tables with a line already. */
  const begun = new Set<HtmlElement | null>()

  const walk = (element: HtmlElement, state: Surroundings, inline: Role | null) => {
    for (const child of element.children) walkNode(child, state, inline)
  }
  const walkNode = (node: HtmlNode, state: Surroundings, inline: Role | null) => {
    if (node.tag === null) return lines.add(node, state, inline)
    const { tag } = node
    const role = marks.get(node) ?? null
    if (role === 'hidden') return PLAYERS.has(tag) ? lines.see(state.element) : undefined
    if (tag === 'br') return lines.close(true)
    if (PICTURES.has(tag)) return isTiny(node) ? undefined : lines.see(state.element)
    const stressed = state.stressed || STRESS.has(tag)
    const linked = state.linked || (tag === 'a' && node.attributes.has('href'))
    const inner = { ...state, linked, stressed }
    if (isBlock(node)) return walkBlock(node, inner, role)
    if (!role || INLINE_ROLES.has(role)) return walk(node, inner, role ?? inline)
    // furniture inside a line is a line of its own, but no words of a sentence are
    if (!lines.isOpen()) walk(node, { ...inner, role }, role)
    else if (WORDS.has(tag) && role !== 'share' && role !== 'popup') walk(node, inner, inline)
  }
  const walkBlock = (block: HtmlElement, state: Surroundings, role: Role | null) => {
    const { tag, parent } = block
    const inner: Surroundings = {
      ...state,
      element: block,
      role: role ?? state.role,
      heading: state.heading || HEADING.test(tag),
      item: state.item || ITEMS.has(tag),
    }
    lines.close(false)
    const first = lines.blocks.length
    if (tag === 'tr' && isDataRow(block, marks)) walkRow(block, inner)
    else walk(block, inner, null)
    lines.close(false)
    const line = lines.blocks[first]
    if (!line || (tag !== 'li' && tag !== 'tr')) return
    if (begun.has(parent)) line.joined = true
    begun.add(parent)
  }
  const walkRow = (row: HtmlElement, state: Surroundings) => {
    for (const cell of row.children) {
      if (cell.tag === null || marks.get(cell) === 'hidden') continue
      const texts = textsIn(cell, marks)
      const run = emptyRun()
      for (const { start, end } of texts) addSource(run, html, start, end)
      if (!run.value.trim()) continue
      if (lines.isOpen()) lines.part(' | ', cell.start)
      for (const text of texts) lines.add(text, state, null)
    }
  }

  const state = { element: root, role: null, linked: false, stressed: false, heading: false, item: false }
  walk(root, state, null)
  lines.close(false)
  return lines.blocks
}

function textsIn(element: HtmlElement, marks: Marks): HtmlText[] {
  return element.children.flatMap(child => {
    if (child.tag === null) return [child]
    return marks.get(child) === 'hidden' ? [] : textsIn(child, marks)
  })
}

/** Tell whether a picture is no more than a sign in the text. */
const isTiny = ({ attributes }: HtmlElement): boolean =>
  Number.parseInt(attributes.get('width') ?? '999', 10) <= 48 ||
  /emoji|smiley|icon/i.test(attributes.get('class') ?? '')
