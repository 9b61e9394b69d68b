import { ASIDE_SIGNS } from '../../../../domain/press/furniture/aside-signs.ts'
import { readByline, readNames } from '../../../../model/byline.ts'
import { isCaption } from '../../../../model/caption.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import { findsIn, type Guarded, guard } from '../../../../model/guard.ts'
import { isRow } from '../../../../model/site-line.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { isKept, isOfTable, opensNotes } from './kept-lines.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const LONGEST = 240
/** A sentence of more words is of the story. */
const MOST_WORDS = 16
/** Signs of this weight together show that a line below the story is none of it. */
const LEAST = 3
/** What a line weighs that has nothing in common with the story. */
const UNLINKED = 1
const REPORTS =
  /\b(?:ofsted|inspect(?:ed|ors?|ions?|orate)|reports?|letter|statement|judge?ments?|grades?|rated|said|says)\b/i
const ITEM = /^\s*(?:[-*•‣▪●○·◦]|\(?(?:\d{1,2}|[a-z])[.)]\s)/
/** "Ada Bell is a childminder in Fenwick" */
const WRITER = /^(?:\p{Lu}[\p{L}'-]+ ){2,3}(?:is|was|runs|teaches|works|writes|represents)\b/u
const SOLD = /£\d|\d{4}/
const signs: readonly (readonly [weight: number, test: Guarded])[] = [
  ...ASIDE_SIGNS.map(([weight, source]) => [weight, guard(new RegExp(source, 'i'))] as const),
  [2, guard(/\b(?:freephone|helplines?|samaritans|childline|crisis line)\b/i)],
  [1, guard(/\b0\d{3}[\d ]{5,9}\b|\b(?:prints|links|photos?|reprint|reuse|ring)\b/i)],
  [2, guard(/\S ?\*(?:\s|$)/)], // "Surname* Town"
  [1, guard(/\?$/)],
]

/** Set aside lines below the story that say nothing of it, by the weight of many signs: offers, tools of the page, helplines. */
export const setFeet: Refiner = (views, story) => {
  const end = endOf(views, story)
  if (end <= story.first) return
  for (let i = end; i < views.length; i++) {
    const view = views[i] as LineView
    if (!view.mark && (opensNotes(view) || isKept(view, views[i + 1]))) return
    if (view.mark || view.kept || view.text.length > LONGEST) continue
    if (isOfSite(weigh(views, i), view, story) && !isOfArticle(views, i))
      markByPlace(view, 'boilerplate/foot', 'stands below the story and says nothing of it')
  }
}

const endOf = (views: readonly LineView[], { isOfStory }: Story): number =>
  views.findLastIndex(view => view.prose && !view.mark && (view.words > MOST_WORDS || isOfStory(view))) + 1

const isOfArticle = (views: readonly LineView[], i: number): boolean => {
  const view = views[i] as LineView
  const { text } = view
  return (
    REPORTS.test(text) ||
    text.includes('"') ||
    isDateLine(text) ||
    readByline(text) !== null ||
    readNames(text).length > 0 ||
    (isCaption(text) && !SOLD.test(text)) ||
    isOfTable(view, views[i - 1])
  )
}

// what links a line to the story is asked last, as for that all of the story is read
const isOfSite = (weight: number, view: LineView, { isLinked }: Story): boolean =>
  weight + UNLINKED >= LEAST && weight + (isLinked(view) ? -UNLINKED : UNLINKED) >= LEAST

function weigh(views: readonly LineView[], i: number): number {
  const view = views[i] as LineView
  const { text, line } = view
  let weight = 0
  if (views[i - 1]?.mark || views[i + 1]?.mark) weight++
  if (i === views.length - 1) weight++
  if (ITEM.test(line.plain)) weight--
  if (view.prose) weight--
  if (WRITER.test(text)) weight -= 2
  if (isRow(text) && !/\d/.test(text)) weight += 2
  for (const [own, test] of signs) if (findsIn(line, test, text)) weight += own
  return weight
}
