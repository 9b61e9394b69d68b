import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { DateLabel, DateLine } from './date-line.ts'

/** A date where it stands. */
export interface PlacedDate {
  line: DateLine
  mention: DateMention
  /** The label before it. */
  label: DateLabel
}

/** An article's dates and where its body lies among the kept lines. */
export interface Page {
  dates: readonly PlacedDate[]
  /** Of a line: how many kept lines stand before it; of these, how many are prose; how much prose stands after. */
  order: (line: Line) => number
  before: (line: Line) => number
  after: (line: Line) => number
  /** Whether words stand in one of its first lines. */
  opens: (words: RegExp) => boolean
}

/** A line of furniture keeps few words beside its dates. */
const MOST_WORDS = 9
/** Words of a sentence, which no line of furniture has. */
const SENTENCE =
  /^(?:will|would|was|were|is|are|be|been|has|have|had|can|their|its|his|her|they|he|she|it|we|you|our|this|these|that)$/

/** Tell whether the words give a date without another to work it out from. */
export const isWhole = (mention: DateMention): boolean => mention.value !== null && !mention.relative

/** Tell whether it is one day. */
export const isDay = (mention: DateMention): boolean =>
  isWhole(mention) && mention.precision === 'day' && !mention.value?.includes('/')

/** Tell whether a line is furniture: few words beside its dates, and none of a sentence. */
export function isFurniture(line: DateLine): boolean {
  const { rest } = line.beside()
  return (
    rest.length <= MOST_WORDS &&
    rest.filter(word => /^\p{Ll}/u.test(word)).length <= 4 &&
    !rest.some(word => SENTENCE.test(word))
  )
}

/** Tell whether nothing stands in a line beside its dates. */
export const isBare = (line: DateLine): boolean => line.beside().rest.length === 0

/** Tell whether a line stands above the story, after a headline and a standfirst at most. */
export const isHead = (page: Page, { line }: DateLine): boolean =>
  page.before(line) <= 2 && page.order(line) < 20

/** Tell whether a line stands below the story. */
export const isTail = (page: Page, { line }: DateLine): boolean => page.after(line) <= 1

/** "The Larch Pilgrim, Wednesday 9 May 2018": a paper's name, then the whole day, and nothing more. */
const CITED =
  /^\W*(?:The )?(?:\p{Lu}[\p{L}'-]+,? (?:(?:and|&|of|on) )?){1,6}(?<=, )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u

/** Tell whether a line cites a paper's issue: it begins with a name, and a day ends it. */
export const isCitation = (
  { line: { plain, start } }: DateLine,
  { start: from, end }: DateMention,
): boolean => CITED.test(plain.slice(0, from - start)) && /^\W*$/.test(plain.slice(end - start))

/** Tell whether the words beside the dates are capitalised, as sections, bylines and mastheads are. */
export function isTitled(line: DateLine): boolean {
  const { rest } = line.beside()
  return rest.length <= 5 && rest.every(word => /^[\p{Lu}\d]/u.test(word))
}

/** Tell whether a line is the running title of a paper: "The Larch Pilgrim | April 2025 | 17". */
export const isRunningTitle = (line: DateLine): boolean =>
  /[|•·]/.test(line.line.plain) && isTitled(line) && !line.beside().tellsOfEvent
