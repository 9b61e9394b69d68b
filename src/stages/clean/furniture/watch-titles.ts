import { readByline } from '../../../model/byline.ts'
import { isDateLine } from '../../../model/date-line.ts'
import type { LineView } from './line-view.ts'

const RULE = 'boilerplate/related'
const WATCH = /^(?:watch|listen|see|video|audio|exclusive) ?(?::|\||-) ?\S.{20,}$/i
/** Byline or date stand so many lines below a headline at most. */
const NEAR = 3

/** Find the headline of a page that calls to watch, with byline or date below it and no other headline above: "Watch: ‘We cried’ – joy at verdict". */
export function findWatchTitle(views: readonly LineView[]): LineView | undefined {
  const first = views.findIndex(({ mark }) => !mark || mark.rule === RULE)
  const view = views[first]
  if (!view?.mark || !WATCH.test(view.text)) return undefined
  const below = views.slice(first + 1, first + 1 + NEAR)
  const signed = below.findIndex(({ text }) => isDateLine(text) || readByline(text) !== null)
  return signed >= 0 && below.slice(0, signed).every(({ mark, prose }) => mark || prose) ? view : undefined
}
