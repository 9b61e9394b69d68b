import { markByPlace, type Refiner } from './refiner.ts'

/** So many labels and furniture in a row are a menu. */
const RUN = 3
/** "FenwickNews" */
const MASTHEAD = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u

/** Set aside labels of sections above the story, and in rows of labels anywhere. */
export const setLabels: Refiner = (views, { first }) => {
  for (const view of views.slice(0, first))
    if (MASTHEAD.test(view.text)) markByPlace(view, 'boilerplate/label', 'is the name of the site')
  for (let i = 0; i < views.length; ) {
    let end = i
    while (end < views.length && (views[end]?.label || views[end]?.mark)) end++
    const run = views.slice(i, end)
    const isRow = run.length >= RUN && run.filter(({ label }) => label).length >= 2
    for (const view of run)
      if (view.label && (isRow || i < first))
        markByPlace(view, 'boilerplate/label', 'is a label of the site’s sections')
    i = Math.max(end, i + 1)
  }
}
