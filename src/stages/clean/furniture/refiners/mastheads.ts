import { WRITERS } from '../../../../domain/press/byline-words.ts'
import { readByline } from '../../../../model/byline.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import { isLoudName, isMotto, isSiteName } from '../../../../model/headline.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** A masthead stands among so many first lines. */
const MOST_LINES = 30
const MOST_WORDS = 6
/** Of so few words a first line in capitals above a headline is a masthead. */
const MOST_LOUD = 3
const NAME = /^(?:(?:[\p{Lu}\d][\p{L}\d'.&!+-]*,?|of|the|and|&|for|on|in|at|by) ?){1,6}$/u
const PROVIDER = /\b(?:academ(?:y|ies)|college|council|federation|nursery|partnership|primary|school|trust)$/i
const TAGLINE = /\b(?:since|est\.?|established(?: in)?) 1[6-9]\d\d$/i
/** Nothing but an address or the name of an account. */
const ADDRESS = /^(?:@\w{2,30}|[\w.+-]{2,40}@[\w.-]{4,60})$/
const POST = new RegExp(`(?:${WRITERS.split(/,\s*/).join('|')})s?$`, 'i')
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** Set aside the name of the site, its motto and its clock above the headline, and addresses of who wrote below it. */
export const setMastheads: Refiner = (views, story) => {
  const { first, headline } = story
  const end = Math.min(first, views.length, MOST_LINES)
  for (let i = 0; i < end; i++) {
    const view = views[i] as LineView
    if (view.mark || i === headline || view.words > MOST_WORDS + 2) continue
    if (ADDRESS.test(view.text)) markByPlace(view, 'boilerplate/masthead', 'is the address of who wrote')
    else if (i > headline) setPlace(views, i)
    else if (TAGLINE.test(view.text) || isMotto(view.text))
      markByPlace(view, 'boilerplate/masthead', 'is the motto of the site')
    else if (isAmong(views, i) && isClock(views, i, story))
      markByPlace(view, 'boilerplate/masthead', 'is the clock of the site')
  }
  // after the motto, which shows that a name above it is the site's
  for (let i = Math.min(end, headline) - 1; i >= 0; i--) {
    const view = views[i] as LineView
    const isName = !view.mark && !view.prose && view.words <= MOST_WORDS && NAME.test(view.text)
    if (
      isName &&
      (isAmong(views, i) || isTop(views, i)) &&
      readByline(view.text) === null &&
      !isDateLine(view.text)
    )
      markByPlace(view, 'boilerplate/masthead', 'is the name of the site')
  }
}

// "TRAINING DIGEST", "Education Insider" as the first line; that of a school or council tells whom the story is about
function isTop(views: readonly LineView[], i: number): boolean {
  const { text, words } = views[i] as LineView
  if (PROVIDER.test(text) || views.slice(0, i).some(({ mark }) => !mark)) return false
  return isSiteName(text) || (words > 1 && words <= MOST_LOUD && isLoudName(text))
}

// "By Jo Lamb / Norfolk / Education / Share": a word among labels is one
function setPlace(views: readonly LineView[], i: number): void {
  const view = views[i] as LineView
  if (
    /^\p{Lu}\p{Ll}+$/u.test(view.text) &&
    !POST.test(view.text) &&
    (views[i + 1]?.mark || views[i - 1]?.mark)
  )
    markByPlace(view, 'boilerplate/label', 'is a label of the site’s sections')
}

const isAmong = (views: readonly LineView[], i: number): boolean =>
  !!views[i - 1]?.mark || !!views[i + 1]?.mark

// "Thursday, July 4, 2024" over a menu, where the story has a date of its own
const isClock = (views: readonly LineView[], i: number, { first, headline }: Story): boolean =>
  WEEKDAY.test(views[i]?.text ?? '') &&
  isDateLine(views[i]?.text ?? '') &&
  views.slice(headline + 1, first + 1).some(({ text }) => isDateLine(text))
