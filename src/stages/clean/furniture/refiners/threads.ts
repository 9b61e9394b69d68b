import { COMMENT_HEAD_WORDS } from '../../../../domain/press/furniture/comments.ts'
import { collect } from '../../../../model/collect.ts'
import { phrasesOf } from '../furniture-rule.ts'
import type { LineView } from '../line-view.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const HEAD_WORDS = phrasesOf(COMMENT_HEAD_WORDS).join('|')
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})`
const TIME = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?'
/** "Oldhand October 24, 2018 at 1:12 pm", "Jo says:", "Baywatcher, 3 days ago" */
const HEAD = new RegExp(
  `^(?!(?:by|posted|published|updated|written|last|first|created|date)\\b)[^.?!]{2,60}?(?:,| -|:| \\||) (?:on )?${DAY}(?:,| -| at|) ?${TIME}.{0,12}$|^[^.?!,:]{2,40} (?:${HEAD_WORDS}):$|^.{2,60}\\b\\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago.{0,20}$`,
  'i',
)
/** Quicker than to look for each. */
const MAY_BE_HEAD = /\d|:$/
/** Below the heading of a thread at most this share of the lines that report may stand. */
const SHARE = 0.34

/** Set aside comments of readers: what follows the heading of a thread below the story. */
export const setThreads: Refiner = (views, { first, reports }) => {
  const isHead = ({ text, prose }: LineView) =>
    !prose && text.length < 110 && MAY_BE_HEAD.test(text) && HEAD.test(text)
  const start = views.findIndex((view, i) => i > first && (view.mark?.opens === 'thread' || isHead(view)))
  if (start < 0) return
  const told = collect(views, view => (!view.mark && reports(view) ? 1 : 0) as number)
  const sum = (from: number, to: number) => told.slice(from, to).reduce((all, one) => all + one, 0)
  const heads = collect(views, (view, i) => i > first && isHead(view))
  let after = sum(start, views.length)
  let before = sum(0, start)
  // commenters from this line on
  let left = heads.slice(start).filter(Boolean).length
  for (let i = start; i < views.length; i++) {
    const [view, below] = [views[i] as LineView, views[i + 1]]
    if (view.mark?.opens === 'thread' || heads[i]) {
      const isHeaded = view.mark?.opens === 'thread'
      // a heading with a commenter's name right below it, or two commenters
      const isSure = (isHeaded && (heads[i + 1] || heads[i + 2])) || left > 1
      const isLate = after <= before * SHARE && (isHeaded || below?.mark?.rule === 'boilerplate/comments')
      if (isSure || isLate) return setRest(views, i)
    }
    if (heads[i]) left--
    after -= told[i] as number
    before += told[i] as number
  }
}

function setRest(views: readonly LineView[], from: number): void {
  for (const view of views.slice(from))
    markByPlace(view, 'boilerplate/comments', 'stands in the comments of readers')
}
