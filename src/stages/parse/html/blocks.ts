import { BLOCK_TAGS } from '../../../domain/html/tags.ts'
import type { Marks } from './marks.ts'
import type { Role } from './roles.ts'
import { addJoint, addSource, emptyRun, type TextRun } from './text-run.ts'
import type { HtmlElement, HtmlNode, HtmlText } from './tree.ts'

/** One line of a page as a reader sees it. */
export interface Block extends TextRun {
  /** The innermost block element around it. */
  element: HtmlElement
  /** The role of the innermost element around it that has one; of an inline element only if it holds the whole line. */
  role: Role | null
  /** The text nodes that it was read from. */
  texts: HtmlText[]
  /** Code units inside links, and inside bold or italic elements. */
  linked: number
  stressed: number
  heading: boolean
  item: boolean
  /** Whether it follows the line before in the same element: after `<br>`, in a list or a table. */
  joined: boolean
  /** Whether a picture stands right before it: in the same element, or in one before. */
  picture: 'inside' | 'before' | null
}

interface State {
  element: HtmlElement
  role: Role | null
  linked: boolean
  stressed: boolean
  heading: boolean
  item: boolean
}

const BLOCKS: ReadonlySet<string> = new Set([...BLOCK_TAGS, 'td', 'th'])
const HEADING = /^h[1-6]$/
const STRESS: ReadonlySet<string> = new Set(['b', 'em', 'i', 'strong'])
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
const PICTURES: ReadonlySet<string> = new Set(['amp-img', 'img'])
const PLAYERS: ReadonlySet<string> = new Set(['embed', 'iframe', 'object', 'video'])
/** Longest cell of a row that is read as one line, in code units of its source. */
const LONGEST_CELL = 600

/** Read a page's lines in order, those of its furniture too; what is hidden is left out. */
export function readBlocks(root: HtmlElement, html: string, marks: Marks): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let roles = new Set<Role | null>()
  let joined = false
  let picture: HtmlElement | null = null

  const close = (joinNext: boolean) => {
    if (open) {
      open.value = open.value.trimEnd()
      if (open.value) {
        const [only] = roles
        if (roles.size === 1 && only) open.role = only
        if (open.picture === 'inside')
          open.picture = picture && isInside(picture, open.element) ? 'inside' : 'before'
        picture = null
        blocks.push(open)
        joined = joinNext
      } else joined &&= joinNext
    } else joined &&= joinNext
    open = null
  }
  const addText = (text: HtmlText, state: State, inline: Role | null) => {
    if (!open) {
      const { element, role, heading, item } = state
      open = {
        value: '',
        places: [],
        element,
        role,
        texts: [],
        linked: 0,
        stressed: 0,
        heading,
        item,
        joined,
        picture: picture && 'inside',
      }
      roles = new Set()
    }
    const before = open.value.length
    addSource(open, html, text.start, text.end)
    const added = open.value.length - before
    if (open.value.length === 0 || added === 0) return
    if (/\S/.test(open.value.slice(before))) {
      open.texts.push(text)
      roles.add(inline)
    }
    if (state.linked) open.linked += added
    if (state.stressed) open.stressed += added
  }
  const walk = (element: HtmlElement, state: State, inline: Role | null) => {
    for (const child of element.children) walkNode(child, state, inline)
  }
  const walkNode = (node: HtmlNode, state: State, inline: Role | null) => {
    if (node.tag === null) return addText(node, state, inline)
    const { tag } = node
    const role = marks.get(node) ?? null
    if (role === 'hidden') {
      if (PLAYERS.has(tag)) picture = state.element
      return
    }
    if (tag === 'br') return close(true)
    if (PICTURES.has(tag)) {
      if (!isTiny(node)) picture = state.element
      return
    }
    const stressed = state.stressed || STRESS.has(tag)
    const linked = state.linked || (tag === 'a' && node.attributes.has('href'))
    if (!BLOCKS.has(tag) && !hasBlock(node)) {
      if (role && !INLINE_ROLES.has(role)) {
        // a furniture element inside a line is a line of its own
        if (!open) walk(node, { ...state, linked, stressed, role }, role)
        return
      }
      return walk(node, { ...state, linked, stressed }, role ?? inline)
    }
    const inner: State = {
      element: node,
      role: role ?? state.role,
      linked,
      stressed,
      heading: state.heading || HEADING.test(tag),
      item: state.item || tag === 'li' || tag === 'dd' || tag === 'dt',
    }
    close(false)
    const first = blocks.length
    if (tag === 'tr' && isRow(node, marks)) walkRow(node, inner)
    else walk(node, inner, null)
    close(false)
    if ((tag === 'li' || tag === 'tr') && blocks[first] && first > 0 && isSecond(node))
      (blocks[first] as Block).joined = true
  }
  const walkRow = (row: HtmlElement, state: State) => {
    let cells = 0
    for (const cell of row.children) {
      if (cell.tag === null || marks.get(cell) === 'hidden') continue
      const run: TextRun = emptyRun()
      const texts: HtmlText[] = []
      const gather = (node: HtmlNode) => {
        if (node.tag === null) {
          addSource(run, html, node.start, node.end)
          texts.push(node)
        } else if (marks.get(node) !== 'hidden') {
          for (const child of node.children) gather(child)
        }
      }
      gather(cell)
      if (!/\S/.test(run.value)) continue
      if (open && cells > 0) addJoint(open, ' | ', cell.start)
      cells++
      for (const text of texts) addText(text, state, null)
    }
  }

  walk(root, { element: root, role: null, linked: false, stressed: false, heading: false, item: false }, null)
  close(false)
  return blocks
}

const blockInside = new WeakMap<HtmlElement, boolean>()

/** Tell whether an element holds a block, so that an inline element around blocks does as one. */
function hasBlock(element: HtmlElement): boolean {
  let known = blockInside.get(element)
  if (known === undefined) {
    known = element.children.some(child => child.tag !== null && (BLOCKS.has(child.tag) || hasBlock(child)))
    blockInside.set(element, known)
  }
  return known
}

const isInside = (inner: HtmlElement, outer: HtmlElement): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Tell whether a picture is no more than a sign in the text. */
const isTiny = ({ attributes }: HtmlElement): boolean =>
  Number.parseInt(attributes.get('width') ?? '999', 10) <= 48 ||
  /emoji|smiley|icon/i.test(attributes.get('class') ?? '')

/** Tell whether a table row is one of data: two cells or more, none of them long or with a table in it. */
function isRow(row: HtmlElement, marks: Marks): boolean {
  const cells = row.children.filter(
    (cell): cell is HtmlElement => cell.tag !== null && marks.get(cell) !== 'hidden',
  )
  return cells.length > 1 && cells.every(cell => cell.end - cell.start < LONGEST_CELL && !hasTable(cell))
}

const hasTable = (element: HtmlElement): boolean =>
  element.children.some(
    child => child.tag !== null && (child.tag === 'table' || child.tag === 'img' || hasTable(child)),
  )

const isSecond = (element: HtmlElement): boolean =>
  element.parent?.children.find(({ tag }) => tag === element.tag) !== element
