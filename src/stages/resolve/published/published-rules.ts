import { collect } from '../../../model/collect.ts'
import { isDatedRow } from '../../../model/date-line.ts'
import { beginsGiven } from '../../../model/given-name.ts'
import type { DateLine } from './date-line.ts'
import {
  isBare,
  isCitation,
  isDay,
  isFurniture,
  isHead,
  isRunningTitle,
  isTail,
  isTitled,
  isWhole,
  type PlacedDate,
} from './page.ts'
import { issue, outlet, source } from './paper-rules.ts'
import type { PublishedRule } from './published-rule.ts'
import { reportToday, weekTo } from './told-in-story.ts'

/** A stamp stands so near the top, in code units. */
const STAMP_REACH = 400
const ITEM = /^\s*[-*•‣▪●○·◦]\s/
const BEFORE_STAMP = /\d[:.]\d\d ?(?:[ap]m)?,? (?:on )?$/i
/** "WASHINGTON, D.C., ", "LONDON/PARIS, ", "Tarn (Wales), ", "Rio de Janeiro (": what stands before the date that opens a story. */
const BEFORE_OPENING =
  /^[^\p{L}]*(?:(?:\p{Lu}[\p{L}.'-]*|(?<=\p{L} )(?:d[aeo]l?|l[ae]|of|on|upon|the|and|in|sur|am))(?![\p{L}.'-])[,/]? ?|\(\p{Lu}[\p{L}. -]{1,30}\),? ?){0,6}[^\p{L}]*$/u
/** "A nursery …", " - The school …", " (Agency) - The lira …", ") -- A mill …". */
const AFTER_OPENING =
  /^\)?(?:\p{Lu}|"|'| {1,3}["']?\p{Lu}|,?(?: \(\p{Lu}[\p{L} ]{1,30}\))? ?[-:|]{1,2} ?["'\p{Lu}])/u
/** No longer than "this afternoon (Wednesday, ", in code units. */
const LONGEST_TODAY = 40
const TODAY =
  /\b(?:today|this (?:morning|afternoon|evening))(?:,? \(?| on )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i
const AFTER_STAMP = /^,? ?(?:at |[-|] ?)?\d{1,2}[:.]\d\d\b/

/** "Published: 2 July 2025", "Posted in News 2023-01-19", wherever it stands. */
const labelled: PublishedRule = {
  id: 'published/label',
  find: page =>
    page.dates.find(
      ({ line, mention, label }) =>
        label === 'published' &&
        isDay(mention) &&
        isFurniture(line) &&
        // "Alder College | Inspected 17/09/2019 | Published 06/11/2019": the report was
        (isHead(page, line) || !INSPECTED.test(line.line.plain)),
    )?.mention,
}
const INSPECTED = /\binspected\b/i

/** "18th January 2024, 6:00 am", "| 23 November 2012", "By Jane Smith 12 March 2019", above the story. */
const headLine: PublishedRule = {
  id: 'published/date-line',
  find: page =>
    page.dates.find(
      ({ line, mention, label }) =>
        label === 'none' &&
        isDay(mention) &&
        isHead(page, line) &&
        !ITEM.test(line.line.plain) &&
        isFurniture(line) &&
        isOfPage(line),
    )?.mention,
}

function isOfPage(line: DateLine): boolean {
  const { hasByline, namesIssue, tellsOfEvent, rest } = line.beside()
  // "Schools Ada Lamb 24 Jan 2020"
  const isSigned =
    isTitled(line) && rest.length > 2 && rest.length < 6 && beginsGiven(rest.slice(1, 3).join(' '))
  // "Your letters: Monday, May 23, 2011"
  const isOfIssue = namesIssue && rest.length <= 2
  return (
    hasByline ||
    isSigned ||
    isOfIssue ||
    isDatedRow(line.line.plain) ||
    ((isBare(line) || isTitled(line)) && (namesIssue || !tellsOfEvent))
  )
}

/** "By Jo Marsh and Ada Lamb on August 5, 2022 in Children, News": the line that says who wrote. */
const signed: PublishedRule = {
  id: 'published/signed',
  find: page =>
    page.dates.find(
      ({ line: { line }, mention, label }) =>
        label === 'none' &&
        isDay(mention) &&
        page.order(line) < HEAD_LINES &&
        SIGNED.test(line.plain.slice(0, mention.start - line.start)) &&
        FILED.test(line.plain.slice(mention.end - line.start)) &&
        (beginsGiven(line.plain.replace(/^\W*by /i, '')) ||
          /^ in /.test(line.plain.slice(mention.end - line.start))),
    )?.mention,
}
const HEAD_LINES = 10
const SIGNED = /^\W*by \p{Lu}[^.!?]{2,70}(?: on |[,|] ?)$/u
const FILED = /^\W*(?:$|in \p{Lu}[\p{L}, &]{2,80}$|[|•·])/u

/** "A weekly trawl of council newsrooms, by Jo Marsh. 12 March 2019": it ends a line above the story as a sentence of its own. */
const closing: PublishedRule = {
  id: 'published/closing',
  find: page =>
    page.dates.find(({ line: { line }, mention, label }) => {
      if (label === 'other' || !isDay(mention) || page.before(line) > 1 || page.order(line) >= 6) return false
      return (
        /^\W*$/.test(line.plain.slice(mention.end - line.start)) &&
        /[.!?]['")]? (?:\w+day,? )?$/.test(line.plain.slice(0, mention.start - line.start))
      )
    })?.mention,
}

/** "12 March 2019A nursery in Ambleford …", "LEEDS, 12 March 2019 (Agency) - A nursery …": the date opens the story. */
const opening: PublishedRule = {
  id: 'published/opening',
  find: page =>
    page.dates.find(({ line: { line }, mention }) => {
      if (page.before(line) > 1 || page.order(line) >= 6 || !isDay(mention)) return false
      const before = line.plain.slice(0, mention.start - line.start)
      const after = line.plain.slice(mention.end - line.start)
      return before.length < STAMP_REACH && BEFORE_OPENING.test(before) && AFTER_OPENING.test(after)
    })?.mention,
}

/** "The Larch Pilgrim, March 2019, page 4" */
const PAGED = /\bp(?:ages?|p?\.) ?\d{1,3}\b/i

/** So many months alone in their lines head the entries of a timeline. */
const ENTRIES = 3
const isEntry = ({ line, mention, label }: PlacedDate): boolean =>
  label === 'none' && mention.precision === 'month' && isBare(line)

/** "March 2019" alone above the story, "Published: March 2019" anywhere. */
const monthLine: PublishedRule = {
  id: 'published/month-line',
  find: page => {
    const isTimeline = page.dates.filter(isEntry).length >= ENTRIES
    return page.dates.find(
      ({ line, mention, label }) =>
        isWhole(mention) &&
        mention.precision === 'month' &&
        !(isTimeline && isEntry({ line, mention, label })) &&
        isFurniture(line) &&
        ((label === 'published' && (isHead(page, line) || isTail(page, line))) ||
          (label === 'none' &&
            isHead(page, line) &&
            (isBare(line) || line.beside().namesIssue || PAGED.test(line.line.plain))) ||
          (label === 'none' && isTail(page, line) && isRunningTitle(line))),
    )?.mention
  },
}

/** "24/7/14" alone below the story, or "The Larch Pilgrim, 24 July 2014", and no other date so. */
const tailLine: PublishedRule = {
  id: 'published/last-line',
  find: page => {
    const alone = page.dates.filter(
      ({ line, mention, label }) =>
        label === 'none' &&
        isDay(mention) &&
        isTail(page, line) &&
        (isBare(line) || isRunningTitle(line) || isCitation(line, mention)),
    )
    return new Set(collect(alone, ({ mention }) => mention.value)).size === 1 ? alone[0]?.mention : undefined
  },
}

/** "Post | 11th May 2017, 16:02 Relief as …": the date with its time or behind a bar near the top of a page without lines. */
const stamp: PublishedRule = {
  id: 'published/stamp',
  find: page =>
    page.dates.find(({ line: dateLine, mention, label }) => {
      const { line } = dateLine
      const at = mention.start - line.start
      if (page.before(line) > 1 || page.order(line) >= 20 || at >= STAMP_REACH) return false
      if (!isDay(mention) || label === 'other') return false
      const before = line.plain.slice(Math.max(0, at - 14), at)
      const after = line.plain.slice(mention.end - line.start, mention.end - line.start + 14)
      const isStamped = BEFORE_STAMP.test(before) || AFTER_STAMP.test(after)
      const isParted = line.plain.length > STAMP_REACH && /[|•·] ?$/.test(before)
      return (isStamped || isParted) && !/updated/i.test(before) && !dateLine.beside().tellsOfEvent
    })?.mention,
}

/** "published today, 8 January 2019", "today (8 January 2019)", "this morning (Thursday 8 January 2019)". */
const today: PublishedRule = {
  id: 'published/today',
  find: ({ dates }) =>
    dates.find(
      ({ line: { line }, mention }) =>
        isDay(mention) && TODAY.test(line.plain.slice(0, mention.start - line.start).slice(-LONGEST_TODAY)),
    )?.mention,
}

/** "Last updated: 8 May 2019" alone above the story, where nothing else tells. */
const changed: PublishedRule = {
  id: 'published/changed',
  find: page =>
    page.dates.find(
      ({ line, mention, label }) => label === 'other' && isDay(mention) && isHead(page, line) && isBare(line),
    )?.mention,
}

/** The ways, the surest first. */
export const publishedRules: readonly PublishedRule[] = [
  labelled,
  headLine,
  signed,
  closing,
  opening,
  stamp,
  source,
  monthLine,
  issue,
  outlet,
  tailLine,
  today,
  weekTo,
  reportToday,
  changed,
]
