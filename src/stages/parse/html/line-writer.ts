import type { Block } from './block.ts'
import { isWithin } from './region.ts'
import type { Role } from './roles.ts'
import { addJoint, addSource } from './text-run.ts'
import type { HtmlElement, HtmlText } from './tree.ts'

/** What holds for text by the elements around it. */
export interface Surroundings {
  element: HtmlElement
  role: Role | null
  linked: boolean
  stressed: boolean
  heading: boolean
  item: boolean
}

/** Writes the lines of a page, one after the other. */
export interface LineWriter {
  readonly blocks: Block[]
  readonly isOpen: () => boolean
  /** Add text to the line, `inline` the role of the inline element around it. */
  readonly add: (text: HtmlText, surroundings: Surroundings, inline: Role | null) => void
  /** Part the text that follows from the line's by a joint, placed at a point of the source. */
  readonly part: (joint: string, at: number) => void
  /** End the line; `joinNext` where the next follows in the same element. */
  readonly close: (joinNext: boolean) => void
  /** Note that a picture stands here. */
  readonly see: (around: HtmlElement) => void
}

/** Open a writer of lines. */
export function openLines(html: string): LineWriter {
  const blocks: Block[] = []
  let open: Block | null = null
  let roles = new Set<Role | null>()
  let joined = false
  let picture: HtmlElement | null = null
  const openBlock = ({ element, role, heading, item }: Surroundings): Block => {
    roles = new Set()
    const seen = picture && 'inside'
    const counts = { linked: 0, stressed: 0 }
    return {
      value: '',
      places: [],
      element,
      role,
      texts: [],
      ...counts,
      heading,
      item,
      joined,
      picture: seen,
    }
  }
  return {
    blocks,
    isOpen: () => open !== null,
    add(text, surroundings, inline) {
      open ??= openBlock(surroundings)
      const before = open.value.length
      addSource(open, html, text.start, text.end)
      const added = open.value.length - before
      if (added === 0) return
      if (/\S/.test(open.value.slice(before))) {
        open.texts.push(text)
        roles.add(inline)
      }
      if (surroundings.linked) open.linked += added
      if (surroundings.stressed) open.stressed += added
    },
    part(joint, at) {
      if (open) addJoint(open, joint, at)
    },
    close(joinNext) {
      const line = open
      open = null
      if (line) line.value = line.value.trimEnd()
      if (!line?.value) {
        joined &&= joinNext
        return
      }
      const [only] = roles
      if (roles.size === 1 && only) line.role = only
      if (line.picture) line.picture = picture && isWithin(picture, line.element) ? 'inside' : 'before'
      picture = null
      blocks.push(line)
      joined = joinNext
    },
    see(around) {
      picture = around
    },
  }
}
