import { isDay, isFurniture, isHead, isTail, isWhole } from './page.ts'
import type { PublishedRule } from './published-rule.ts'

/** So many of the first lines may head an issue. */
const HEAD_LINES = 10

/** "ORME NOTES      May 2013      Free to all", "Orme Business Monthly, July 2024. Words: Jo Marsh": the month of an issue. */
export const issue: PublishedRule = {
  id: 'published/issue',
  find: page =>
    page.dates.find(
      ({ line: { line }, mention, label }) =>
        label === 'none' &&
        isWhole(mention) &&
        mention.precision === 'month' &&
        page.order(line) < HEAD_LINES &&
        ISSUE.test(line.plain.slice(0, mention.start - line.start)) &&
        ENDS.test(line.plain.slice(mention.end - line.start)),
    )?.mention,
}
/** The date ends the line, or its sentence. */
const ENDS = /^(?:\s*$|[.|]|\s{2,})/
const ISSUE =
  /^(?:[A-Z][A-Z' &-]{5,40}(?:\s{2,}|\t)|[\p{L} '&-]{2,40}\b(?:Bulletin|Digest|Gazette|Herald|Journal|Magazine|Monthly|News|Newsletter|Quarterly|Review),? )$/u

/** "Trust press notice, 18 January 2023", "Westminster diary - Friday 27 October 2023", "The Care Business, May 2023": what it is from, then its day or month, above the story. */
export const outlet: PublishedRule = {
  id: 'published/outlet',
  find: page =>
    page.dates.find(
      ({ line, mention, label }) =>
        label === 'none' &&
        (isDay(mention) || (isWhole(mention) && mention.precision === 'month')) &&
        isHead(page, line) &&
        page.order(line.line) < OUTLET_LINES &&
        OUTLET.test(line.line.plain.slice(0, mention.start - line.line.start)) &&
        /^\W*$/.test(line.line.plain.slice(mention.end - line.line.start)),
    )?.mention,
}
const OUTLET_LINES = 5
/** A name of few words that ends as those of papers, columns and notices do. */
const OUTLET =
  /^(?:(?:[\p{L} ]{2,30} \| )?(?:\p{L}[\p{L}\d'&.-]* ){0,6}(?:[\p{L}]*[Bb]log|[Bb]riefing|[Bb]ulletin|Business|[Cc]olumn|Courier|[Dd]esk|[Dd]iary|[Dd]igest|Insight|[Jj]ournal|Life|[Mm]agazine|Messenger|Monthly|[Nn]ews|[Nn]ewsletter|[Nn]otice|[Rr]elease|Review|[Ss]tatement|Today|Watch|Weekly)|News from [\p{L} ]{3,50})(?:,| [-–|]) (?:\p{L}+day,? )?$/u

/** "Source: PSE Feb/March 2019". */
export const source: PublishedRule = {
  id: 'published/source',
  find: page =>
    page.dates.find(
      ({ line, mention, label }) =>
        label === 'source' &&
        isWhole(mention) &&
        mention.precision !== 'year' &&
        (isHead(page, line) || isTail(page, line)) &&
        isFurniture(line),
    )?.mention,
}
