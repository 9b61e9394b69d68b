import { HINTS, ITEMPROPS, LANDMARKS, NO_HINTS } from '../../../domain/html/hints.ts'
import { SILENT_TAGS } from '../../../domain/html/tags.ts'
import type { HtmlElement } from './tree.ts'

/** What an element is beside the story's own text. */
export type Role = keyof typeof HINTS | 'aside' | 'header' | 'hidden'

const SILENT: ReadonlySet<string> = new Set(SILENT_TAGS)
const TAG_ROLES: Readonly<Record<string, Role>> = {
  aside: 'aside',
  figcaption: 'caption',
  footer: 'footer',
  h1: 'headline',
  header: 'header',
  nav: 'nav',
}
/** Roles in the order in which they are asked: the surer first. */
const ASKED = [
  'popup',
  'cookie',
  'comments',
  'newsletter',
  'related',
  'share',
  'advert',
  'nav',
  'footer',
  'sidebar',
  'tags',
  'bio',
  'credit',
  'caption',
  'byline',
  'standfirst',
  'headline',
] as const satisfies readonly Role[]
const PATTERNS = ASKED.map(role => ({ role, pattern: new RegExp(` (?:${HINTS[role].join('|')})(?= )`) }))
const EXEMPT = new RegExp(`\\b(?:${NO_HINTS.join('|')})\\b`, 'g')
/** Classes that WordPress gives a whole post, beside the names of its categories and tags. */
const POST = /(?:^|\s)(?:hentry|h-entry|post-\d+|type-(?:page|post))(?:\s|$)/
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** A role with the sign that it was read from. */
export interface Hint {
  role: Role
  /** `tag nav`, `class share`. */
  by: string
}

const known = new Map<string, Hint | null>()

/** Tell an element's role by its tag, attributes, class and id, or null. */
export function readHint(element: HtmlElement): Hint | null {
  const { tag, attributes } = element
  if (SILENT.has(tag)) return { role: 'hidden', by: `tag ${tag}` }
  if (isHidden(attributes)) return { role: 'hidden', by: 'attribute' }
  const landmark = own(LANDMARKS, attributes.get('role'))
  if (landmark) return { role: landmark, by: 'attribute role' }
  const itemprop = own(ITEMPROPS, attributes.get('itemprop'))
  if (itemprop) return { role: itemprop, by: 'attribute itemprop' }
  const byTag = own(TAG_ROLES, tag)
  if (byTag) return { role: byTag, by: `tag ${tag}` }
  return readNames(attributes.get('class'), attributes.get('id'))
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attributes.get('style') ?? '')
  )
}

const own = <Value extends Role>(
  table: Readonly<Record<string, Value>>,
  key: string | undefined,
): Value | null => (key !== undefined && Object.hasOwn(table, key) ? (table[key] ?? null) : null)

function readNames(classes = '', id = ''): Hint | null {
  if ((!classes && !id) || POST.test(classes)) return null
  const key = `${classes.slice(0, 400)} ${id.slice(0, 100)}`
  let hint = known.get(key)
  if (hint === undefined) {
    const words = wordsOf(key)
    hint = null
    for (const { role, pattern } of PATTERNS) {
      const by = pattern.exec(words)?.[0]
      if (!by) continue
      hint = { role, by: `class${by}` }
      break
    }
    if (known.size > 20_000) known.clear()
    known.set(key, hint)
  }
  return hint
}

// "ArticleBody__related-links js-x" → " article body related links | js x "
const wordsOf = (names: string): string =>
  ` ${names
    .replace(/\s+/g, '|')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\|/g, ' | ')
    .replace(/[^a-z\d|]+/g, ' ')
    .replace(EXEMPT, ' ')} `
