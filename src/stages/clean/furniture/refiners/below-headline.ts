import { WRITERS } from '../../../../domain/press/byline-words.ts'
import type { LineView } from '../line-view.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const MOST_WORDS = 8
/** Nothing but an address or the name of an account. */
const ADDRESS = /^(?:@\w{2,30}|[\w.+-]{2,40}@[\w.-]{4,60})$/
const POST = new RegExp(`(?:${WRITERS.split(/,\s*/).join('|')})s?$`, 'i')
const PLACE = /^\p{Lu}\p{Ll}+$/u

/** Set aside addresses of who wrote, and labels of one word between the headline and the story. */
export const setBelowHeadline: Refiner = (views, { first, headline }) => {
  for (let i = Math.max(0, headline + 1); i < Math.min(first, views.length); i++) {
    const view = views[i] as LineView
    if (view.mark || view.words > MOST_WORDS) continue
    if (ADDRESS.test(view.text)) markByPlace(view, 'boilerplate/masthead', 'is the address of who wrote')
    else if (isPlace(views, i)) markByPlace(view, 'boilerplate/label', 'is a label of the site’s sections')
  }
}

// "By Jo Lamb / Norfolk / Education / Share": a word among labels is one
const isPlace = (views: readonly LineView[], i: number): boolean => {
  const { text } = views[i] as LineView
  return PLACE.test(text) && !POST.test(text) && !!(views[i + 1]?.mark || views[i - 1]?.mark)
}
