import { STORY_WORDS } from '../../../../domain/press/story-words.ts'
import { readByline, readNames } from '../../../../model/byline.ts'
import { isCaption } from '../../../../model/caption.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import { findsIn, guard } from '../../../../model/guard.ts'
import { YEAR } from '../../../../model/year.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { isKept, isOfTable } from './kept-lines.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const LONGEST = 120
/** So many titles that end the page need not be newsy. */
const FOOT = 3
const MATTER = new RegExp(`\\b(?:${STORY_WORDS.join('|')})\\b`, 'i')
/** So many labels, or titles, follow one another. */
const LEAST = 2
const PAGER = guard(
  /^(?:next|previous|prev|older|newer)(?: (?:article|entry|news|page|post|story))? ?(?::|-|>|\|) ?\S/i,
)
const LABELLED = guard(
  /^(?:area|audience|category|county|department|district|edition|filed|format|id|keywords|location|place|region|section|sector|source|subject|tags?|town|type|word count) ?: ?[^.?!:]{0,60}$/i,
)
const ITEM = /^\s*(?:[-*•‣▪●○·◦]|\(?(?:\d{1,2}|[a-z])[.)]\s)/
/** What titles have that points of a list have not: quoted words, a question, a figure, a verdict. */
const NEWSY =
  /['"]\p{L}|\?$|£\d|\b(?:\d+%|edition \d|exclusive|revealed|podcast|poll)\b|\b(?:analysis|data|figures|leaders|ministers?|mps|poll|report|survey|unions?) (?:\w+ )?(?:finds?|say|says|shows?|suggests?|reveals?|warns?)\b|^[\p{Lu}][^:?]{4,40}: \p{L}/iu
/** Words in lower case: a title is a clause, a name or a post is none. */
const LOWER = /(?<!\p{L}|\p{L}')\p{Ll}{4,}/gu

/** Set aside what stands below the story without a heading: links to the next story, labels of the page, titles of others. */
export const setTails: Refiner = (views, story) => {
  const end = views.findLastIndex((view, i) => view.prose && !view.mark && i >= story.first) + 1
  if (end <= story.first) return
  for (let i = end; i < views.length; i++) {
    setRun(views, i, isPager, 'boilerplate/pager', 'leads to the pages before and after')
    setRun(views, i, isLabelled, 'boilerplate/label', 'is a label of the page')
  }
  setTitles(views, end, story)
}

const isOfMatter = ({ text }: LineView): boolean => MATTER.test(text)
const isPager = ({ line, text }: LineView): boolean => findsIn(line, PAGER, text)
const isLabelled = ({ line, text }: LineView): boolean =>
  findsIn(line, LABELLED, text) && !YEAR.test(text) && readByline(text) === null

function setRun(
  views: readonly LineView[],
  from: number,
  is: (view: LineView) => boolean,
  rule: string,
  reason: string,
): void {
  if (views[from - 1] && !views[from - 1]?.mark && is(views[from - 1] as LineView)) return
  let end = from
  while (views[end] && !views[end]?.mark && !views[end]?.prose && is(views[end] as LineView)) end++
  if (end - from >= LEAST) for (const view of views.slice(from, end)) markByPlace(view, rule, reason)
}

// "Colleges 'running out of tutors' / Vacancies have doubled, survey suggests"
function setTitles(views: readonly LineView[], from: number, { isLinked }: Story): void {
  let end = from
  while (views[end] && isTitle(views, end, isLinked)) end++
  const run = views.slice(from, end)
  const newsy = run.filter(({ text }) => NEWSY.test(text)).length
  const isFoot = run.length >= FOOT && (!views[end] || views[end]?.mark !== null) && !run.some(isOfMatter)
  if (!isFoot && (newsy < LEAST || newsy * 2 < run.length)) return
  if (!/[.!?]["')]*$/.test(views[from - 1]?.text ?? '')) return
  for (const view of run) markByPlace(view, 'boilerplate/teaser', 'is a title below the story')
}

function isTitle(views: readonly LineView[], i: number, isLinked: Story['isLinked']): boolean {
  const view = views[i] as LineView
  const { text, mark, kept, prose, words, line } = view
  return (
    !mark &&
    !kept &&
    !prose &&
    words > 2 &&
    text.length <= LONGEST &&
    /^["'\p{Lu}£\d]/u.test(text) &&
    !/[.,;:]$/.test(text) &&
    (/\?$/.test(text) || (text.match(LOWER)?.length ?? 0) >= LEAST) &&
    !ITEM.test(line.plain) &&
    !isKept(view, views[i + 1]) &&
    !isOfTable(view, views[i - 1]) &&
    !isCaption(text) &&
    !isDateLine(text) &&
    readByline(text) === null &&
    readNames(text).length === 0 &&
    !isLinked(view)
  )
}
