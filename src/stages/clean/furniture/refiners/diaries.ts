import { MONTHS } from '../../../../domain/english/months.ts'
import { WEEKDAYS } from '../../../../domain/english/weekdays.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const LONGEST = 140
/** So many days make a diary. */
const LEAST = 2
const MOST_HEADING = 4
const either = (names: readonly (readonly string[])[]): string => names.flat().join('|')
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
/** "Mon 3 Nov Back to school", "27–31 October HALF TERM", "Street stall: Sat 6 July, 10am" */
const LED = new RegExp(
  `^(?:\\W{0,3}|[^.?!"]{3,30}[:,] )(?:(?:${either(WEEKDAYS)})s?\\b[.,]? ?)?(?:${DAY}(?: ?(?:-|–|to|and|&) ?${DAY})? (?:${either(MONTHS)})|(?:${either(MONTHS)}) ${DAY})\\b(?! ?(?:19|20)\\d\\d)`,
  'i',
)
/** Quicker than to look for days. */
const MAY_BE = /^.{0,44}\d/

/** Set aside the days of a diary below the story, and its heading: "DIARY / Mon 3 Nov Back to school". */
export const setDiaries: Refiner = (views, story) => {
  let end = views.length
  for (let i = views.length - 1; i > story.first; i--) {
    const view = views[i] as LineView
    if (isDay(view, story)) continue
    if (end - i - 1 >= LEAST) setDays(views, i, end, story)
    if (view.prose && !view.mark && story.isOfStory(view)) return
    end = i
  }
}

function setDays(views: readonly LineView[], above: number, end: number, { isLinked }: Story): void {
  for (let i = above + 1; i < end; i++) mark(views[i] as LineView)
  const heading = views[above] as LineView
  if (!heading.mark && !heading.prose && heading.words <= MOST_HEADING && !isLinked(heading)) mark(heading)
}

const mark = (view: LineView): void => markByPlace(view, 'boilerplate/calendar', 'is a day of a diary')

const isDay = (view: LineView, { reports, isLinked }: Story): boolean =>
  !view.prose &&
  view.text.length <= LONGEST &&
  MAY_BE.test(view.text) &&
  LED.test(view.text) &&
  !reports({ ...view, prose: true }) &&
  !isLinked(view)
