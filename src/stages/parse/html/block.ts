import type { Role } from './roles.ts'
import type { TextRun } from './text-run.ts'
import type { HtmlElement, HtmlText } from './tree.ts'

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
