import { readRepeats } from './repeats.ts'
import { type Hint, type Role, readHint } from './roles.ts'
import type { HtmlElement } from './tree.ts'

/** The elements of a page that have a role of their own. */
export type Marks = ReadonlyMap<HtmlElement, Role>

/** A run of text of so many code units outside links counts as prose. */
const PROSE = 60
/** A hint that would take so much of a page's prose is none: it names the whole, not a part. */
const MOST: Partial<Record<Role, number>> = { comments: 0.75, related: 0.5 }
const MOST_ELSE = 0.35
/** Lists told by their make, not by a name, may outweigh the story. */
const MOST_BY_MAKE: Readonly<Record<string, number>> = { 'structure reply': 0.95, 'structure teaser': 0.75 }
/** How often what a refused hint hid is looked at again. */
const ROUNDS = 6
/** Elements whose text is no prose of the page, shown or not. */
const UNREAD: ReadonlySet<string> = new Set([
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
])

/** Mark the elements of a page that have a role; a hint that takes in the page's prose is not believed. */
export function markRoles(root: HtmlElement, html: string): Marks {
  const hints = new Map<HtmlElement, Hint>()
  const prose = new Map<HtmlElement, number>()
  const repeats = readRepeats(root, html)
  const all = weigh(root, html, false, repeats, hints, prose)
  for (let round = 0; round < ROUNDS; round++) {
    const groups = [...groupHints(root, hints).values()].map(members => ({
      members,
      hint: hints.get(members[0] as HtmlElement) as Hint,
      size: members.reduce((sum, member) => sum + (prose.get(member) ?? 0), 0),
    }))
    const isComments = ({ hint, size }: (typeof groups)[number]) =>
      hint.role === 'comments' && size <= all * mostOf(hint)
    // what is left when the comments are gone is what the others are weighed against
    const rest = all - groups.filter(isComments).reduce((sum, { size }) => sum + size, 0)
    const refused = groups.filter(
      group => group.size > 0 && !isComments(group) && group.size > rest * mostOf(group.hint),
    )
    for (const { members } of refused)
      for (const member of members) if (prose.get(member)) hints.delete(member)
    if (refused.length === 0) break
  }
  return new Map([...hints].map(([element, { role }]) => [element, role]))
}

const mostOf = ({ role, by }: Hint): number => MOST_BY_MAKE[by] ?? MOST[role] ?? MOST_ELSE

function weigh(
  element: HtmlElement,
  html: string,
  linked: boolean,
  repeats: ReadonlyMap<HtmlElement, Hint>,
  hints: Map<HtmlElement, Hint>,
  prose: Map<HtmlElement, number>,
): number {
  const hint = element.parent ? (readHint(element) ?? repeats.get(element)) : null
  if (hint) hints.set(element, hint)
  if (UNREAD.has(element.tag)) return 0
  let sum = 0
  for (const child of element.children) {
    if (child.tag !== null) sum += weigh(child, html, linked || child.tag === 'a', repeats, hints, prose)
    else if (!linked && child.end - child.start >= PROSE)
      sum += html.slice(child.start, child.end).trim().length
  }
  prose.set(element, sum)
  return sum
}

/** Group the outermost of the marked elements by what marked them. */
function groupHints(root: HtmlElement, hints: ReadonlyMap<HtmlElement, Hint>): Map<string, HtmlElement[]> {
  const groups = new Map<string, HtmlElement[]>()
  const gather = (element: HtmlElement, above: string) => {
    for (const child of element.children) {
      if (child.tag === null) continue
      const hint = hints.get(child)
      const key = hint ? `${hint.role} ${hint.by}` : above
      if (hint && key !== above) {
        const members = groups.get(key)
        if (members) members.push(child)
        else groups.set(key, [child])
      }
      gather(child, key)
    }
  }
  gather(root, '')
  return groups
}
