import { findsIn, guard } from '../../../../model/guard.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** Most lines of an appeal on one side of its call. */
const MOST = 10
const CALL = guard(/\b(?:donate|give)\b/i)
const APPEAL =
  /\b(?:appeals?|campaign|charit(?:y|ies)|donat\w+|donors?|fundrais\w+|generous(?:ly)?|gifts?|give|given|journalism|money|raised?|readers|reporting|subscri\w+|support(?:ers)?|£\d)/i

/** Set aside the lines of an appeal for money next to its call: "Click here to donate". */
export const setAppeals: Refiner = (views, story) => {
  for (const [i, { line, mark, text }] of views.entries()) {
    if (!mark || mark.byPlace) continue
    if (mark.rule !== 'boilerplate/donation' && !findsIn(line, CALL, text)) continue
    setBeside(views, i, -1, story)
    setBeside(views, i, 1, story)
  }
}

// up to the last line that speaks of giving before the story goes on
function setBeside(views: readonly LineView[], from: number, step: 1 | -1, story: Story): void {
  let last = from
  for (let i = from + step; Math.abs(i - from) <= MOST; i += step) {
    const view = views[i]
    if (!view || i === story.headline || view.mark || story.reports(view) || story.isLinked(view)) break
    if (APPEAL.test(view.text)) last = i
  }
  const heading = views[last - 1]
  if (step < 0 && last !== from && heading && !heading.prose && !heading.mark && last - 1 !== story.headline)
    last--
  for (let i = from + step; i !== last + step; i += step)
    markByPlace(views[i] as LineView, 'boilerplate/donation', 'belongs to an appeal for money')
}
