import {
  EVENT_WORDS,
  ISSUE_WORDS,
  OTHER_DAY_LABELS,
  PAGE_COUNTS,
  PUBLISHED_LABELS,
  SOURCE_LABELS,
} from '../../../domain/press/date-line-words.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import { ISSUE_PRICE } from '../../../model/issue-price.ts'
import { matchesOf } from '../../../model/matches.ts'

/** What is said of a date by the furniture of its line. */
export type DateLabel = 'published' | 'other' | 'source' | 'none'

/** A line that holds a date, seen as furniture. */
export interface DateLine {
  line: Line
  /** Dates of the line with the label before each. */
  dates: { mention: DateMention; label: DateLabel }[]
  /** Read what stands there beside its dates; few lines are asked for it. */
  beside: () => Beside
}

/** What stands in a line beside its dates. */
interface Beside {
  /** Words that are no date, time or label. */
  rest: string[]
  /** Whether it says by whom: "By Jo Marsh", "by admin". */
  hasByline: boolean
  namesIssue: boolean
  /** Whether other words of it tell of an event, a report or an inspection. */
  tellsOfEvent: boolean
}

/** A longer line is prose, in code units. */
const LONGEST = 160
/** Of prose no more words need be read: more than any line of furniture has. */
const MOST_WORDS = 10

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const PUBLISHED = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(PUBLISHED_LABELS)})(?![\\p{L}])`, 'giu')
const OTHER = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(OTHER_DAY_LABELS)})(?![\\p{L}])`, 'giu')
const SOURCE = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(SOURCE_LABELS)})(?=\\s*:)`, 'giu')
/** What every line with a label holds; quicker to test than each of them. */
const LABELLED = new RegExp(
  `(?<![a-z])(?:${alternatives([...PUBLISHED_LABELS, ...OTHER_DAY_LABELS, ...SOURCE_LABELS])})(?![a-z])`,
  'i',
)
const EVENT = new RegExp(`\\b(?:${EVENT_WORDS.join('|')})\\b`, 'i')
const COUNT = new RegExp(`\\b\\d{1,6} ?(?:${PAGE_COUNTS.join('|')})\\b`, 'gi')
const ISSUE = new RegExp(`\\b(?:${ISSUE_WORDS.join('|')})\\b`, 'i')
const BYLINE = /(?:^|[^\p{L}])(?:by|words):? +\p{L}/iu
const TIME =
  /\b\d{1,2}(?:[.:]\d{2}){1,2}\s?(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:GMT|BST|UTC|hrs|noon|midnight)\b|T\d\d:\d\d\S*/gi
const WEEKDAY = /\b(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi
const PRICE = new RegExp(ISSUE_PRICE, 'giu')
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s|]{1,100}|\b[\w.+-]{1,40}@[\w.-]{3,60}/gi

/** What may stand right before a date by which something is due. */
const DEADLINE = /\b(?:by|until|till|before|from)\s*$/i

const SMALL = /^(?:at|on|in|by|to|the|of)$/i

/** Read a line as a date line, whatever else it holds. */
export function readDateLine(line: Line, mentions: readonly DateMention[]): DateLine {
  const { plain, start } = line
  const labels = plain.length <= LONGEST && LABELLED.test(plain) ? labelsOf(plain) : []
  let beside: Beside | null = null
  return {
    line,
    dates: collect(mentions, mention => ({ mention, label: labelOf(mention.start - start, labels, plain) })),
    beside: () => {
      beside ??= readBeside(line, mentions)
      return beside
    },
  }
}

function readBeside({ plain, start }: Line, mentions: readonly DateMention[]): Beside {
  if (plain.length > LONGEST)
    return { rest: plain.split(' ', MOST_WORDS), hasByline: false, namesIssue: false, tellsOfEvent: false }
  let rest = plain.replace(ADDRESS, address => ' '.repeat(address.length))
  for (const { start: from, end } of mentions)
    rest = `${rest.slice(0, from - start)}${' '.repeat(end - from)}${rest.slice(end - start)}`
  rest = rest.replace(TIME, ' ').replace(COUNT, ' ').replace(PRICE, ' ')
  if (LABELLED.test(plain)) rest = rest.replace(OTHER, ' ').replace(PUBLISHED, ' ').replace(SOURCE, ' ')
  rest = rest.replace(WEEKDAY, ' ')
  return {
    rest: (rest.match(WORD) ?? []).filter(word => !SMALL.test(word)),
    hasByline: BYLINE.test(rest),
    namesIssue: ISSUE.test(rest),
    tellsOfEvent: EVENT.test(rest),
  }
}

/** A label and where it ends in its line. */
interface Label {
  end: number
  label: DateLabel
}

const labelsOf = (plain: string): Label[] => [
  ...places(plain, OTHER, 'other'),
  ...places(plain, PUBLISHED, 'published'),
  ...places(plain, SOURCE, 'source'),
]

const places = (plain: string, pattern: RegExp, label: DateLabel): Label[] =>
  collect(matchesOf(plain, pattern), ({ index, 0: words }) => ({ end: index + words.length, label }))

// "Published: 6:00 AM July 19, 2019    Updated: 4:12 PM December 11, 2020": the nearest label before counts
function labelOf(at: number, labels: readonly Label[], plain: string): DateLabel {
  if (plain.length > LONGEST) return 'none'
  if (DEADLINE.test(plain.slice(Math.max(0, at - 8), at)) && !/embargo/i.test(plain)) return 'other'
  let before: Label | null = null
  for (const label of labels) if (label.end <= at && label.end > (before?.end ?? -1)) before = label
  return before && !/[.;] /.test(plain.slice(before.end, at)) ? before.label : 'none'
}
