import type { Refiner } from './refiner.ts'

/** Take back paragraphs that report, unless they stand between furniture or among comments. */
export const guardStory: Refiner = (views, { reports }) => {
  for (const [i, view] of views.entries()) {
    if (!view.mark?.byPlace || view.mark.rule === 'boilerplate/comments' || !reports(view)) continue
    const [above, below] = [views[i - 1], views[i + 1]]
    if (above?.mark && (below === undefined || below.mark)) continue
    view.mark = null
  }
}
