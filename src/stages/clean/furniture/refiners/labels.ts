import { readByline, readNames } from '../../../../model/byline.ts'
import { isCaption } from '../../../../model/caption.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** So many labels and furniture in a row are a menu. */
const RUN = 3
/** Below so much furniture above the headline, what else is short there is furniture too. */
const MENU = 4
const MOST_WORDS = 6
const KICKER = /^(?:opinion|comment|analysis|exclusive|letters?|interview|review|column|leader)$/i
const LABEL = 'is a label of the site’s sections'
/** "FenwickNews", "NewsEducationLocal" */
const FUSED = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,5}$/u

/** Set aside labels of sections above the story, and in rows of labels anywhere. */
export const setLabels: Refiner = (views, story) => {
  for (let i = 0; i < views.length; ) {
    let end = i
    while (end < views.length && end !== story.headline && (views[end]?.label || views[end]?.mark)) end++
    const run = views.slice(i, end)
    // "Opinion" above a headline says what the story is
    const isKicker = run.length === 1 && end === story.headline && KICKER.test(run[0]?.text ?? '')
    const isRow = run.length >= RUN && run.filter(({ label }) => label).length >= 2
    for (const view of run)
      if (view.label && (isRow || (i < story.first && !isKicker)))
        markByPlace(view, 'boilerplate/label', LABEL)
    i = Math.max(end, i + 1)
  }
  setHead(views, story)
}

// what is short among the furniture above the story and no headline, byline, date or caption
function setHead(views: readonly LineView[], { first, headline }: Story): void {
  const above = views.slice(0, first)
  const menu = above.slice(0, Math.max(0, headline)).filter(({ mark }) => mark).length
  for (const [i, view] of above.entries()) {
    if (view.mark || i === headline || view.prose || view.words > MOST_WORDS) continue
    const isAmong = i < headline ? menu >= MENU && isBeside(views, i) : isBetween(views, i)
    if (FUSED.test(view.text) || (isAmong && !tells(view.text, i > headline)))
      markByPlace(view, 'boilerplate/label', LABEL)
  }
}

const isBeside = (views: readonly LineView[], i: number): boolean =>
  !!views[i - 1]?.mark || !!views[i + 1]?.mark
const isBetween = (views: readonly LineView[], i: number): boolean =>
  !!views[i - 1]?.mark && !!views[i + 1]?.mark && (views[i]?.words ?? 0) <= 3

// a bare name is a byline below the headline, and the name of the site above it
const tells = (text: string, isBelow: boolean): boolean =>
  isDateLine(text) || isCaption(text) || readByline(text) !== null || (isBelow && readNames(text).length > 0)
