import type { LineView } from './line-view.ts'

/** "Home / Regulars / Corrections and clarifications". */
const PATH = /^home(?:\s*[/›»>|]\s*[^/›»>|]{2,90}){1,6}$/i
const BORDER = /\s*[/›»>|]\s*/
/** The title stands so many lines below its path at most. */
const NEAR = 3

/** Find the title of a page that its path ends with, though its words could be a menu's: "Corrections and clarifications". */
export function findCrumbTitle(views: readonly LineView[]): LineView | undefined {
  const at = views.findIndex(({ text }) => PATH.test(text))
  const last = views[at]?.text.split(BORDER).at(-1)?.toLowerCase()
  return last === undefined
    ? undefined
    : views.slice(at + 1, at + 1 + NEAR).find(({ text }) => text.toLowerCase() === last)
}
