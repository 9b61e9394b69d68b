import type { LineView } from '../line-view.ts'
import { markByPlace, type Refiner } from './refiner.ts'

/** Most lines between two of one form. */
const MOST = 3
const OF_FORMS: ReadonlySet<string> = new Set([
  'boilerplate/account',
  'boilerplate/newsletter',
  'boilerplate/subscription',
])

/** Set aside lines between two of a form that is no part of the story: "Sign up / Email address is invalid / Submit". */
export const setForms: Refiner = (views, { first, isOfStory, isLinked }) => {
  const isForm = ({ mark }: LineView) => mark !== null && OF_FORMS.has(mark.rule)
  let last = Number.NEGATIVE_INFINITY
  for (const [i, view] of views.entries()) {
    if (i < first || !isForm(view)) continue
    const between = i - last - 1 <= MOST ? views.slice(last + 1, i) : []
    if (between.every(each => each.mark || (!isOfStory(each) && !isLinked(each))))
      for (const each of between) markByPlace(each, 'boilerplate/newsletter', 'stands within a form')
    last = i
  }
}
