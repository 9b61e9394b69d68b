import { isDateLine } from '../../../../model/date-line.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { isKept, isOfTable, opensNotes } from './kept-lines.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** Most titles of a list inside a story. */
const MOST = 12
/** A title of so few words right above prose is a crosshead. */
const CROSSHEAD_WORDS = 4
/** Furniture that stands within lists. */
const OF_LISTS: ReadonlySet<string> = new Set([
  'boilerplate/advert',
  'boilerplate/related',
  'boilerplate/teaser',
])
/** "Published 2 August": with no year it dates no page, with one no page that is dated above its story. */
const TEASER_DAY =
  /^(?:published|posted|updated|added)(?: on)?:? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}(?:,? 20\d\d)?$/i
const YEAR = /20\d\d$/
const NUMBERED = /^\d{1,2}[.):]?\s+["'\p{Lu}£]/u

/** Set aside the titles below the heading of a list, and all that stands below the story's end among furniture. */
export const setLists: Refiner = (views, story) => {
  const last = lastOfStory(views, story)
  let zone: { titles: number } | null = null
  let inTail = false
  // that head what the story tells of, in a line above
  const numbers = new Set<number>()
  for (const [i, view] of views.entries()) {
    // between lists and above the tail a line ends nothing
    if (!view.mark && !zone && !inTail) {
      if (NUMBERED.test(view.text)) numbers.add(Number.parseInt(view.text, 10))
      continue
    }
    if (view.mark) {
      if (view.mark.opens === 'list') zone = { titles: 0 }
      else if (!OF_LISTS.has(view.mark.rule)) zone = null
      if (i > last) inTail = true
    } else if (zone && zone.titles > 0 && i > last && isTeaserDay(view, views, story)) {
      markByPlace(view, 'boilerplate/teaser', 'is the day of a title in a list of other stories')
    } else if (view.kept || isKept(view, views[i + 1]) || isOfTable(view, views[i - 1])) {
      zone = null
      if (opensNotes(view)) inTail = false
    } else if (continuesNumbers(views, i, numbers)) {
      zone = null
    } else if (view.prose && !NUMBERED.test(view.text)) {
      if (i > last && (inTail || zone))
        markByPlace(view, 'boilerplate/tail', 'stands among furniture below the story')
      else zone = null
    } else if (zone && !endsList(views, i, story, zone.titles, last)) {
      zone.titles++
      markByPlace(view, 'boilerplate/teaser', 'is a title in a list of other stories')
    } else if (inTail) markByPlace(view, 'boilerplate/tail', 'stands among furniture below the story')
    else zone = null
  }
}

// the last line of prose that may belong to the story; prose above the first furniture does anyway
function lastOfStory(views: readonly LineView[], { first, isOfStory }: Story): number {
  const furniture = views.findIndex(({ mark }, i) => i > first && mark)
  return views.findLastIndex(
    (view, i) => view.prose && !view.mark && (furniture < 0 || i < furniture || isOfStory(view)),
  )
}

function endsList(
  views: readonly LineView[],
  i: number,
  { first, headline, isLinked }: Story,
  titles: number,
  last: number,
): boolean {
  const view = views[i] as LineView
  if (i < first) return i >= headline
  if (titles >= MOST && i < last) return true
  if (/:$/.test(view.text) && view.words > 2) return true
  const below = views[i + 1]
  return (
    below?.prose === true &&
    !below.mark &&
    titles > 0 &&
    (view.words <= CROSSHEAD_WORDS || NUMBERED.test(view.text) || /^'.*'$|^".*"$/.test(view.text)) &&
    isLinked(below)
  )
}

const isTeaserDay = ({ text }: LineView, views: readonly LineView[], { first }: Story): boolean =>
  TEASER_DAY.test(text) && (!YEAR.test(text) || views.slice(0, first).some(view => isDateLine(view.text)))

// "9. Larch Lodge, Fenwick / Larch Lodge has gone up. Photo: Google" behind the eighth
function continuesNumbers(views: readonly LineView[], i: number, numbers: Set<number>): boolean {
  const [above, { text }] = [views[i - 1], views[i] as LineView]
  if (NUMBERED.test(text)) {
    const number = Number.parseInt(text, 10)
    if (number < 2 || !numbers.has(number - 1)) return false
    numbers.add(number)
    return true
  }
  return (
    above !== undefined &&
    !above.mark &&
    NUMBERED.test(above.text) &&
    numbers.has(Number.parseInt(above.text, 10))
  )
}
