import type { LineView } from './line-view.ts'

const HEADING = /^(?:\d{1,2}[.)]? )?(?:comment|discussion|elsewhere)$/i
/** A comment of the writer has so many words at least; a button has none below it. */
const LEAST = 25

/** Find headings of the story's own sections that look like those of a page, as digests have: "5. Comment", with a paragraph below it and one above. */
export const findOwnComments = (views: readonly LineView[]): LineView[] =>
  views.filter((view, i) => {
    const [above, below] = [views[i - 1], views[i + 1]]
    return (
      view.mark && HEADING.test(view.text) && isOfStory(above) && isOfStory(below) && below.words >= LEAST
    )
  })

const isOfStory = (view: LineView | undefined): view is LineView => !!view && view.prose && !view.mark
