import { readByline, readNames } from '../../../../model/byline.ts'
import { isCaption } from '../../../../model/caption.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import { isKicker } from '../../../../model/site-line.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** So many labels and furniture in a row are a menu. */
const RUN = 3
const MOST_WORDS = 3
const LABEL = 'is a label of the site’s sections'
/** "FenwickNews", "NewsEducationLocal" */
const FUSED = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,5}$/u

/** Set aside labels of sections above the story, and in rows of labels anywhere. */
export const setLabels: Refiner = (views, story) => {
  for (let i = 0; i < views.length; ) {
    let end = i
    while (end < views.length && end !== story.headline && (views[end]?.label || views[end]?.mark)) end++
    const run = views.slice(i, end)
    const isRow = run.length >= RUN && run.filter(({ label }) => label).length >= 2
    for (const view of run)
      if (view.label && (isRow || (i < story.first && !isKicker(view.text))))
        markByPlace(view, 'boilerplate/label', LABEL)
    i = Math.max(end, i + 1)
  }
  setHead(views, story)
}

// what is short among furniture between the headline and the story, and no byline, date or caption
function setHead(views: readonly LineView[], { first, headline }: Story): void {
  for (let i = headline + 1; i < Math.min(first, views.length); i++) {
    const view = views[i] as LineView
    if (view.mark || view.prose) continue
    if (FUSED.test(view.text) || (view.words <= MOST_WORDS && isBetween(views, i) && !tells(view.text)))
      markByPlace(view, 'boilerplate/label', LABEL)
  }
}

const isBetween = (views: readonly LineView[], i: number): boolean =>
  !!views[i - 1]?.mark && !!views[i + 1]?.mark

const tells = (text: string): boolean =>
  isDateLine(text) || isCaption(text) || readByline(text) !== null || readNames(text).length > 0
