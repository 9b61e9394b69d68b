import { AGO_LABELS, COMMENT_LABELS } from '../../../domain/html/record-words.ts'
import type { Hint } from './roles.ts'
import type { HtmlElement } from './tree.ts'

/** So many siblings of one make are a list. */
const FEWEST = 3
/** Longer text beside its links is no summary of another story, in code units. */
const LONGEST_SUMMARY = 450
/** Shorter text in links is no headline of another story. */
const SHORTEST_HEADLINE = 15
const LONGEST_LABEL = 60

const anyOf = (labels: readonly string[]) => new RegExp(`^\\W*(?:${labels.join('|')})\\W*$`, 'i')
const COMMENT = anyOf(COMMENT_LABELS)
const AGO = anyOf(AGO_LABELS)
const HEADING = /^h[1-6]$/
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i
/** Elements whose siblings of one make are a text, not a list. */
const RUNNING: ReadonlySet<string> = new Set(['a', 'b', 'em', 'figure', 'i', 'p', 'span', 'strong'])

/** What stands in an element, as far as it tells an entry of a list. */
interface Content {
  linked: number
  unlinked: number
  /** Whether a heading or a picture in it leads to another page. */
  leads: boolean
  comment: boolean
  ago: boolean
}

/** Find the comments and the teasers of a page by their repeated make, whatever their classes are called. */
export function readRepeats(root: HtmlElement, html: string): Map<HtmlElement, Hint> {
  const hints = new Map<HtmlElement, Hint>()
  const contents = new Map<HtmlElement, Content>()
  const visit = (element: HtmlElement, link: boolean, heading: boolean): Content => {
    const all: Content = { linked: 0, unlinked: 0, leads: false, comment: false, ago: false }
    const groups = new Map<string, HtmlElement[]>()
    for (const child of element.children) {
      if (child.tag === null) {
        const text = html.slice(child.start, child.end).trim()
        if (link) all.linked += text.length
        else all.unlinked += text.length
        if (text.length > LONGEST_LABEL || element.children.length > 1) continue
        all.comment ||= COMMENT.test(text)
        all.ago ||= AGO.test(text)
        continue
      }
      const leading = child.tag === 'a' && leadsOn(child)
      const inner = visit(child, link || leading, heading || HEADING.test(child.tag))
      inner.leads ||= (leading && heading) || (link && (child.tag === 'img' || HEADING.test(child.tag)))
      all.linked += inner.linked
      all.unlinked += inner.unlinked
      all.leads ||= inner.leads
      all.comment ||= inner.comment
      all.ago ||= inner.ago
      if (RUNNING.has(child.tag)) continue
      contents.set(child, inner)
      const make = `${child.tag} ${child.attributes.get('class') ?? ''}`
      const group = groups.get(make)
      if (group) group.push(child)
      else groups.set(make, [child])
    }
    for (const group of groups.values()) {
      if (group.length < FEWEST) continue
      for (const [sign, holds] of signs) {
        const members = group.filter(member => holds(contents.get(member) as Content))
        if (members.length >= FEWEST && members.length >= group.length / 2)
          for (const member of members) if (!hints.has(member)) hints.set(member, sign)
      }
    }
    return all
  }
  visit(root, false, false)
  return hints
}

/** What makes siblings a list, and what that list is. */
const signs: readonly (readonly [Hint, (content: Content) => boolean])[] = [
  [{ role: 'comments', by: 'structure reply' }, ({ comment }) => comment],
  [
    { role: 'related', by: 'structure teaser' },
    ({ linked, unlinked, leads, ago }) =>
      (leads || ago) && linked >= SHORTEST_HEADLINE && unlinked <= LONGEST_SUMMARY,
  ],
]

function leadsOn({ attributes }: HtmlElement): boolean {
  const href = attributes.get('href')
  return href !== undefined && !href.startsWith('#') && !PICTURE_FILE.test(href)
}
