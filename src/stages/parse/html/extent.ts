import type { Block } from './block.ts'
import { foldBlock, isSentence } from './block-rules.ts'
import { isKnown } from './known-text.ts'
import { articleOf, commonAncestor, isWithin, kinOf, mainArticle } from './region.ts'
import type { Role } from './roles.ts'
import type { HtmlElement, HtmlText } from './tree.ts'

/** Where the story stands on a page. */
export interface Extent {
  /** Whether each line is known to be in it. */
  inside: readonly boolean[]
  /** The lines of prose that it is known by. */
  prose: readonly Block[]
  /** The innermost element around them. */
  container: HtmlElement
  /** The `article` element around most of them. */
  main: HtmlElement | null
  /** The first and the last line of prose, as indices of the page's lines. */
  first: number
  last: number
}

/** What tells where a story stands. */
export interface Evidence {
  /** The text nodes that Readability kept. */
  kept: ReadonlySet<HtmlText>
  /** The article's text in the metadata as runs of words, or null. */
  known: ReadonlySet<string> | null
}

/** Shortest line of prose, in code units outside links. */
const PROSE = 60
/** Fewer lines that the metadata repeat do not tell where the story stands. */
const FEWEST_KNOWN = 3
/** So many lines without a role may stand between two parts of a story. */
const WIDEST_GAP = 2
/** What no story goes on behind. */
const ENDS: ReadonlySet<Role> = new Set<Role>(['bio', 'comments', 'footer', 'nav', 'sidebar'])

/** Tell whether a line is prose without a role. */
export const isProse = ({ role, heading, value, linked }: Block): boolean =>
  !role && !heading && value.length - linked >= PROSE && linked < value.length / 2

/** Find where the story stands: the prose that Readability kept, or the metadata repeat, with what goes on in the same make before and after it. */
export function findExtent(blocks: readonly Block[], { kept, known }: Evidence): Extent | null {
  const inside = findInside(blocks, { kept, known })
  const core = blocks.filter((block, i) => inside[i] && isProse(block))
  const [opening, closing] = [core[0], core.at(-1)]
  if (!opening || !closing) return null
  const main = mainArticle(core)
  const kin = new Set(core.map(({ element }) => kinOf(element)))
  const around = commonAncestor([opening.element, closing.element])
  const goesOn = (block: Block) =>
    isProse(block) &&
    around !== null &&
    isWithin(block.element, around) &&
    isSentence(foldBlock(block)) &&
    kin.has(kinOf(block.element)) &&
    articleOf(block.element) === main
  const reach = (from: number, step: 1 | -1): number => {
    let end = from
    for (let i = from + step, gap = 0; blocks[i] && gap <= WIDEST_GAP; i += step) {
      const block = blocks[i] as Block
      if ((block.role && ENDS.has(block.role)) || block.element.tag === 'h1') break
      if (goesOn(block)) end = i
      gap = end === i ? 0 : gap + (block.role ? 0 : 1)
    }
    return end
  }
  const first = reach(blocks.indexOf(opening), -1)
  const last = reach(blocks.indexOf(closing), 1)
  const prose = blocks.filter(
    (block, i) => i >= first && i <= last && isProse(block) && (inside[i] || goesOn(block)),
  )
  const container = commonAncestor(prose.map(({ element }) => element))
  return container && { inside, prose, container, main, first, last }
}

/** Tell whether a line stands between the first and the last of the story. */
export const isBetween = ({ first, last, container }: Extent, { element }: Block, i: number): boolean =>
  i > first && i < last && isWithin(element, container)

/** Tell of each line whether Readability kept it; where it missed most of what the metadata repeat, whether they do. */
function findInside(blocks: readonly Block[], { kept, known }: Evidence): boolean[] {
  const inside = blocks.map(block => shareKept(block, kept) >= 0.5)
  if (!known) return inside
  const repeated = blocks.map(block => isProse(block) && isKnown(foldBlock(block), known))
  const count = (isIt: (i: number) => boolean) => repeated.filter((is, i) => is && isIt(i)).length
  const all = count(() => true)
  return all >= FEWEST_KNOWN && count(i => inside[i] ?? false) < all / 2 ? repeated : inside
}

function shareKept({ texts }: Block, kept: ReadonlySet<HtmlText>): number {
  let all = 0
  let own = 0
  for (const text of texts) {
    all += text.end - text.start
    if (kept.has(text)) own += text.end - text.start
  }
  return all === 0 ? 0 : own / all
}
