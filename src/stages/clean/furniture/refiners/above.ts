import { readByline } from '../../../../model/byline.ts'
import { isCaption } from '../../../../model/caption.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import { isGreeting } from '../../../../model/greeting.ts'
import { isPost } from '../../../../model/headline.ts'
import { isPageHead } from '../../../../model/page-head.ts'
import { isDatedName, isKicker, isPerson, isRow, isSiteName } from '../../../../model/site-line.ts'
import { YEAR } from '../../../../model/year.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** What stands above a headline stands among so many first lines. */
const MOST_LINES = 200
const LONGEST = 120
const PROVIDER = /\b(?:academ(?:y|ies)|college|council|federation|nursery|partnership|primary|school|trust)$/i
const DIGIT = /\d/
/** A kicker that names a section of the paper alone. */
const SECTION = /^\W*(?:comment|(?:readers?'? |your )?letters?|opinion)\W*$/i
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** Set aside what stands above the headline and says nothing of the story: the name of the site, its motto, its clock, its calls. */
export const setAbove: Refiner = (views, story) => {
  // the head of a letter is of the letter, above a headline below "Dear families" too
  if (views.slice(0, Math.min(story.headline, MOST_LINES)).some(({ text }) => isGreeting(text))) return
  if (story.headline < 0) setNames(views, story)
  const isDated = views.slice(story.headline + 1, story.first + 1).some(({ text }) => isDateLine(text))
  // upwards: what is set aside below shows that a name above is the site's
  for (let i = Math.min(story.headline, MOST_LINES) - 1; i >= 0; i--) {
    const view = views[i] as LineView
    if (!view.mark && !isOfArticle(views, i, isDated))
      markByPlace(view, 'boilerplate/masthead', 'stands above the headline and is not of the story')
  }
}

// "THE LARCH ECHO" above its menu, where there is no headline
function setNames(views: readonly LineView[], { first }: Story): void {
  for (const [i, view] of views.slice(0, Math.min(first, MOST_LINES)).entries())
    if (!view.mark && !view.prose && views[i + 1]?.mark && isSiteName(view.text))
      markByPlace(view, 'boilerplate/masthead', 'stands above the headline and is not of the story')
}

function isOfArticle(views: readonly LineView[], i: number, isDated: boolean): boolean {
  const view = views[i] as LineView
  const { text, prose } = view
  const isAmong = !!views[i - 1]?.mark || !!views[i + 1]?.mark
  if (prose || text.length > LONGEST) return true
  if (isDateLine(text)) return !(isAmong && isDated && WEEKDAY.test(text))
  if (isDatedName(text)) return !isDated
  if (isKicker(text)) return !SECTION.test(text)
  if (isRow(text)) return (YEAR.test(text) && !isDated) || (DIGIT.test(text) && isPageHead(text))
  if (isCaption(text) || isPageHead(text)) return true
  if (readByline(text) !== null || isPost(text) || isPerson(text)) return true
  if (PROVIDER.test(text)) return !isAmong
  return false
}
