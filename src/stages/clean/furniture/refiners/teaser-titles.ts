import { hint, shows } from '../../../../model/hints.ts'
import type { LineView } from '../line-view.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const DIGIT = hint('0')
/** "29/04/2019Towns as places of hope" */
const DATED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} 20\d\d)(?=\p{Lu}\p{Ll})[^.!?]{5,90}$/u

/** Set aside the title right above a teaser that is below the story: "Levy hits record / Ministers … Read more". */
export const setTeaserTitles: Refiner = (views, { first, headline, reports }) => {
  setDated(views, headline)
  let last = views.length - 1
  while (
    last > first &&
    !(views[last] && !views[last]?.mark && reports(views[last] as (typeof views)[number]))
  )
    last--
  for (let i = last + 1; i < views.length - 1; i++) {
    const [view, below] = [views[i], views[i + 1]]
    if (!view || view.prose || view.mark || below?.mark?.rule !== 'boilerplate/teaser') continue
    markByPlace(view, 'boilerplate/teaser', 'is the title of the teaser below it')
  }
}

// at the top of a page such a line is its headline
function setDated(views: readonly LineView[], headline: number): void {
  for (const [i, view] of views.entries())
    if (
      i !== headline &&
      i > 0 &&
      !view.prose &&
      view.text.length < 120 &&
      shows(view.line, DIGIT) &&
      DATED.test(view.text)
    )
      markByPlace(view, 'boilerplate/teaser', 'is the title of another story behind its date')
}
